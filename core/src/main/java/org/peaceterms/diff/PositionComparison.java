package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Reach;

/** Finds which demand is which and tells what became of it. */
final class PositionComparison {
  private final Position before;
  private final Position after;
  private final PlanDiff texts;
  private final DemandAsk ask;
  private final Map<Demand, Demand> partners = new HashMap<>();
  private final Set<Demand> kept = new HashSet<>();
  private final List<DemandChange> changes = new ArrayList<>();

  private PositionComparison(Position before, Position after) {
    this.before = before;
    this.after = after;
    Plan old = before.asPlan();
    Plan now = after.asPlan();
    this.texts = PlanDiff.between(old, now);
    this.ask = new DemandAsk(new Drafts(old, now));
  }

  static ImmutableList<DemandChange> compare(Position before, Position after) {
    PositionComparison comparison = new PositionComparison(before, after);
    comparison.pair();
    after.demands().forEach(comparison::later);
    before.demands().stream()
        .filter(demand -> !comparison.kept.contains(demand))
        .forEach(comparison::removed);
    return ImmutableList.copyOf(comparison.changes);
  }

  private void pair() {
    ImmutableMap<String, Demand> old = Maps.uniqueIndex(before.demands(), one -> one.id().text());
    ImmutableMap<String, Demand> now = Maps.uniqueIndex(after.demands(), one -> one.id().text());
    for (ClauseMatch match : texts.matches()) {
      Demand earlier = Objects.requireNonNull(old.get(match.before().id().text()));
      Demand later = Objects.requireNonNull(now.get(match.after().id().text()));
      if (isOne(match) && ask.areOfOneMatter(earlier, later)) {
        partners.put(later, earlier);
        kept.add(earlier);
      }
    }
  }

  /** Demands of two names that are only alike are one if their terms are one. */
  private boolean isOne(ClauseMatch match) {
    return match.before().id().equals(match.after().id())
        || texts.changes().stream()
            .noneMatch(
                change ->
                    change.code() == ChangeCode.TERM_REMOVED
                        && change.clauseBefore().equals(Optional.of(match.before())));
  }

  private void later(Demand now) {
    Optional<Demand> old = Optional.ofNullable(partners.get(now));
    if (old.isPresent()) {
      both(old.orElseThrow(), now);
    } else {
      added(now);
    }
  }

  private void added(Demand now) {
    Optional<Demand> held = ask.holding(now, before.demands());
    tell(
        DemandCode.ADDED,
        Optional.empty(),
        Optional.of(now),
        held.isPresent() ? Comparison.of(Reach.SAME) : Comparison.of(Reach.WIDER),
        held.map(earlier -> "part of what was demanded before: " + earlier.id()),
        "New: " + now.summary());
  }

  private void removed(Demand old) {
    Optional<Demand> held = ask.holding(old, after.demands());
    tell(
        DemandCode.REMOVED,
        Optional.of(old),
        Optional.empty(),
        held.isPresent() ? Comparison.of(Reach.SAME) : Comparison.of(Reach.NARROWER),
        held.map(later -> "part of what is still demanded: " + later.id()),
        "No longer: " + old.summary());
  }

  private void both(Demand old, Demand now) {
    int told = changes.size();
    if (old.required().isPresent() != now.required().isPresent()) {
      String lead = now.required().isPresent() ? "Now demanded, was refused: " : "Now refused: ";
      pair(DemandCode.REVERSED, old, now, Comparison.of(Reach.REVERSED), lead + now.summary());
      return;
    }
    Comparison asked = ask.compare(old, now);
    if (!DemandAsk.bare(old.term()).equals(DemandAsk.bare(now.term()))) {
      pair(DemandCode.CHANGED, old, now, asked, was(old.summary(), now.summary()));
    }
    held(old, now);
    if (changes.size() == told && !old.summary().equals(now.summary())) {
      pair(DemandCode.REWORDED, old, now, Comparison.SAME, was(old.summary(), now.summary()));
    }
  }

  private void held(Demand old, Demand now) {
    int way = old.strength().compareTo(now.strength());
    if (way != 0) {
      pair(
          way > 0 ? DemandCode.STRENGTHENED : DemandCode.WEAKENED,
          old,
          now,
          Comparison.of(way > 0 ? Reach.WIDER : Reach.NARROWER),
          "Was a " + word(old) + ", now is a " + word(now) + ": " + now.summary());
    }
    if (way == 0 && !old.weight().equals(now.weight())) {
      pair(DemandCode.WEIGHT, old, now, Comparison.SAME, "Weighs otherwise: " + now.summary());
    }
    if (!old.droppedIf().equals(now.droppedIf())) {
      boolean both = old.droppedIf().isPresent() && now.droppedIf().isPresent();
      Reach one = now.droppedIf().isPresent() ? Reach.NARROWER : Reach.WIDER;
      pair(
          DemandCode.DROPPED_IF,
          old,
          now,
          both ? Comparison.UNKNOWN : Comparison.of(one),
          "Given up on another condition: " + now.summary());
    }
  }

  private static String word(Demand demand) {
    return switch (demand.strength()) {
      case RED_LINE -> "red line";
      case CORE -> "core demand";
      case PREFERENCE -> "preference";
    };
  }

  private static String was(String old, String now) {
    return old.equals(now) ? now : "Was: \"" + old + "\" Now: \"" + now + "\"";
  }

  private void pair(DemandCode code, Demand old, Demand now, Comparison how, String summary) {
    tell(code, Optional.of(old), Optional.of(now), how, how.reason(), summary);
  }

  private void tell(
      DemandCode code,
      Optional<Demand> old,
      Optional<Demand> now,
      Comparison how,
      Optional<String> reason,
      String summary) {
    ImmutableList<String> details = code == DemandCode.CHANGED ? details(old) : ImmutableList.of();
    changes.add(
        new DemandChange(code, old, now, TermImpact.effect(how.reach()), reason, summary, details));
  }

  private ImmutableList<String> details(Optional<Demand> old) {
    return texts.changes().stream()
        .filter(TermChange.class::isInstance)
        .filter(change -> change.code().isSubstantive())
        .filter(change -> id(change.clauseBefore()).equals(old.map(demand -> demand.id().text())))
        .map(Change::summary)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> id(Optional<Clause> clause) {
    return clause.map(found -> found.id().text());
  }
}
