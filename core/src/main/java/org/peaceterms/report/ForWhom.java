package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.Effect;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.term.value.PartyId;

/** For each party the points that became looser or tighter for it. */
final class ForWhom {
  private final PlanDiff diff;
  private final EffectWords words;
  private final Map<PartyId, Map<String, Effect>> points = new LinkedHashMap<>();

  private ForWhom(PlanDiff diff, EffectWords words) {
    this.diff = diff;
    this.words = words;
    for (Change change : diff.changes()) {
      point(change)
          .ifPresent(
              point -> change.parties().forEach((party, effect) -> put(party, point, effect)));
    }
  }

  /** {@return one item for each party, first for those that take part} */
  static ImmutableList<Item> of(PlanDiff diff, EffectWords words) {
    return new ForWhom(diff, words).items();
  }

  /** {@return the item of one party, if any point touches it} */
  static ImmutableList<Item> of(PlanDiff diff, EffectWords words, PartyId party) {
    return new ForWhom(diff, words)
        .item(party, true).stream().collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> point(Change change) {
    Optional<String> before = change.clauseBefore().map(Clause::number);
    Optional<String> after = change.clauseAfter().map(Clause::number);
    if (before.isPresent() && after.isPresent()) {
      return before.equals(after)
          ? before
          : Optional.of(before.orElseThrow() + " → " + after.orElseThrow());
    }
    return before
        .map(number -> number + " (gone)")
        .or(() -> after.map(number -> number + " (new)"));
  }

  private void put(PartyId party, String point, Effect effect) {
    points.computeIfAbsent(party, key -> new LinkedHashMap<>()).merge(point, effect, Effect::and);
  }

  private ImmutableList<Item> items() {
    Set<PartyId> taking =
        Stream.concat(diff.before().parties().stream(), diff.after().parties().stream())
            .map(Participant::party)
            .collect(ImmutableSet.toImmutableSet());
    return Sets.union(taking, diff.parties().keySet()).stream()
        .flatMap(party -> item(party, taking.contains(party)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Of those who do not take part only what is decided is told. */
  private Optional<Item> item(PartyId party, boolean takesPart) {
    Map<Effect, List<String>> byEffect = new EnumMap<>(Effect.class);
    points
        .getOrDefault(party, Map.of())
        .forEach(
            (point, effect) ->
                byEffect.computeIfAbsent(effect, key -> new ArrayList<>()).add(point));
    if (!takesPart) {
      byEffect.remove(Effect.UNKNOWN);
    }
    List<String> parts = new ArrayList<>();
    for (Effect effect : EffectWords.order()) {
      if (byEffect.containsKey(effect)) {
        parts.add(EffectWords.word(effect) + " in " + String.join(", ", byEffect.get(effect)));
      }
    }
    Line line = Line.of(words.name(party), Tone.STRONG).and(": " + String.join("; ", parts));
    return parts.isEmpty() ? Optional.empty() : Optional.of(Item.of(line));
  }
}
