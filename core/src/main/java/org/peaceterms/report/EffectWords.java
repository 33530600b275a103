package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.Effect;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.Verdict;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.PartyId;

/** Effects in words: "looser for Ukraine; tighter for Russia". */
final class EffectWords {
  private static final ImmutableList<Effect> ORDER =
      ImmutableList.of(
          Effect.LOOSENED, Effect.TIGHTENED, Effect.SHIFTED, Effect.REVERSED, Effect.UNKNOWN);

  private final Plan before;
  private final Plan after;

  EffectWords(PlanDiff diff) {
    this.before = diff.before();
    this.after = diff.after();
  }

  /** {@return the name that the later draft has for a party, or else the earlier} */
  String name(PartyId party) {
    Plan plan = after.vocabulary().party(party).isPresent() ? after : before;
    return plan.wording().name(party);
  }

  /** {@return what a change does, in brackets behind it; empty for what does nothing} */
  String of(Change change) {
    String words = words(change);
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String words(Change change) {
    if (change.effect() == Effect.UNKNOWN) {
      return change.impact().reason().orElseGet(() -> word(Effect.UNKNOWN));
    }
    if (change.parties().isEmpty()) {
      return word(change.effect());
    }
    SetMultimap<Effect, String> names = LinkedHashMultimap.create();
    change.parties().forEach((party, effect) -> names.put(effect, name(party)));
    List<String> parts = new ArrayList<>();
    for (Effect effect : ORDER) {
      if (names.containsKey(effect)) {
        parts.add(word(effect) + " for " + Phrase.and(ImmutableList.copyOf(names.get(effect))));
      }
    }
    return String.join("; ", parts);
  }

  /** {@return the effects of which a report speaks, in the order in which it does} */
  static ImmutableList<Effect> order() {
    return ORDER;
  }

  /** {@return an effect as an adjective; empty if there is none} */
  static String word(Effect effect) {
    return switch (effect) {
      case TIGHTENED -> "tighter";
      case LOOSENED -> "looser";
      case NEUTRAL -> "";
      case SHIFTED -> "in part looser, in part tighter";
      case REVERSED -> "the contrary";
      case UNKNOWN -> "not decided";
    };
  }

  /** {@return a verdict as a sentence} */
  static String sentence(Verdict verdict) {
    return switch (verdict) {
      case EQUIVALENT -> "Whoever keeps one of the two keeps the other.";
      case STRICTER -> "The later is stricter: whoever keeps it keeps the earlier.";
      case LOOSER -> "The later is looser: whoever keeps the earlier keeps it.";
      case DIVERGENT -> "Neither contains the other.";
      case CONTRADICTORY -> "Nobody can keep both.";
      case UNDECIDED -> "Whether one contains the other is not decided.";
    };
  }
}
