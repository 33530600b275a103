package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.value.Condition;

/** What ends a guarantee, and how little it takes. */
final class EndRules {
  private EndRules() {}

  /** An end that somebody other than the protected side can bring about. */
  static void voidable(Text text, Findings found) {
    for (Promise promise : Promise.in(text)) {
      for (Promise.End end : promise.ends()) {
        OwnHands own = new OwnHands(text.actors(), promise.adversaries());
        if (!end.condition().match(own)) {
          found.add(voidable(text, promise, end.condition()), end.site());
        }
      }
    }
  }

  private static String voidable(Text text, Promise promise, Condition condition) {
    String words = ConditionPhrase.of(condition, text.plan().wording());
    return isOnlyCircumstance(condition)
        ? "A single incident ends the guarantee: " + words + "."
        : "The guarantee ends if "
            + words
            + (promise.adversaries().isEmpty()
                ? ", which the attacker can bring about."
                : ", which " + text.names(promise.adversaries()) + " can bring about.");
  }

  private static boolean isOnlyCircumstance(Condition condition) {
    return Conditions.atoms(condition).stream()
        .allMatch(Condition.OfCircumstance.class::isInstance);
  }

  /** A guarantee that ends by less than it takes to call it. */
  static void lopsided(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      ImmutableList<Promise.End> light = light(promise);
      ImmutableList<Site> own =
          promise.guarantee().tiers().stream()
              .filter(tier -> isHeavy(text, tier))
              .map(tier -> promise.found().at(text, tier.point(), "tiers"))
              .collect(ImmutableList.toImmutableList());
      if (light.isEmpty()) {
        if (!own.isEmpty() && isLightBeside(text, promise)) {
          found.add("Less ends the guarantee in the text beside this one than calls it here.", own);
        }
        continue;
      }
      ImmutableList<Site> sites =
          Stream.concat(light.stream().map(Promise.End::site), own.stream())
              .collect(ImmutableList.toImmutableList());
      boolean heavy = sites.size() > light.size();
      if (heavy || isHeavyBeside(text, promise)) {
        found.add(
            "Less is needed to end the guarantee than to call it"
                + (heavy ? "." : " in the text beside this one."),
            sites);
      }
    }
  }

  private static ImmutableList<Promise.End> light(Promise promise) {
    return promise.ends().stream()
        .filter(end -> isLight(promise.text(), promise, end.condition()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isLightBeside(Text text, Promise promise) {
    return beside(text, promise).anyMatch(other -> !light(other).isEmpty());
  }

  private static boolean isHeavyBeside(Text text, Promise promise) {
    return beside(text, promise)
        .anyMatch(
            other ->
                other.guarantee().tiers().stream().anyMatch(tier -> isHeavy(other.text(), tier)));
  }

  /** {@return the guarantees of the same side in the texts beside} */
  private static Stream<Promise> beside(Text text, Promise promise) {
    return text.dossier().beside().stream()
        .map(Text::of)
        .flatMap(other -> Promise.ofProtection(other).stream())
        .filter(other -> other.guarantee().beneficiary().equals(promise.guarantee().beneficiary()));
  }

  private static boolean isHeavy(Text text, Tier tier) {
    return !tier.qualifiers().isEmpty()
        || (tier.trigger().isPresent()
            && Promise.triggers(tier)
                .anyMatch(
                    act ->
                        text.plan().vocabulary().act(act.act()).stream()
                            .flatMap(known -> known.isA().stream())
                            .anyMatch(
                                wider ->
                                    !wider.equals(Concepts.USE_FORCE)
                                        && text.isA(wider, Concepts.USE_FORCE))));
  }

  /**
   * {@return whether an end takes no act that would call the guarantee if the other side did it}
   */
  private static boolean isLight(Text text, Promise promise, Condition condition) {
    ImmutableList<Condition.ActDone> acts = Conditions.atoms(condition, Condition.ActDone.class);
    return isOnlyCircumstance(condition)
        || acts.stream().anyMatch(act -> !wouldCall(text, promise.guarantee(), act));
  }

  private static boolean wouldCall(Text text, Guarantee guarantee, Condition.ActDone act) {
    return guarantee.tiers().stream()
        .flatMap(Promise::triggers)
        .anyMatch(trigger -> text.isA(act.act(), trigger.act()));
  }
}
