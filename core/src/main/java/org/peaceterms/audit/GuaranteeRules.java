package org.peaceterms.audit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/** Whether a guarantee can be called at all, and who carries it. */
final class GuaranteeRules {
  private GuaranteeRules() {}

  /** A guarantee without guarantor, trigger or response. */
  static void empty(Text text, Findings found) {
    for (Promise promise : Promise.in(text)) {
      Guarantee guarantee = promise.guarantee();
      List<String> missing = new ArrayList<>();
      List<String> fields = new ArrayList<>();
      if (text.actors().areUnnamed(guarantee.guarantors())) {
        missing.add(guarantee.guarantors().isEmpty() ? "who must help" : "who the guarantors are");
        fields.add("guarantors");
      }
      if (!promise.isTriggered()) {
        missing.add("what calls it");
        fields.add("tiers");
      }
      if (!promise.isAnswered()) {
        missing.add("what must then be done");
        fields.add("tiers");
      }
      if (!missing.isEmpty()) {
        found.add(
            "The guarantee does not say " + Phrase.and(missing) + ".",
            promise.found().site(fields.toArray(String[]::new)));
      }
    }
  }

  /** A response that the responder may as well leave. */
  static void discretionary(Text text, Findings found) {
    for (Promise promise : Promise.in(text)) {
      boolean free =
          promise.guarantee().discretion().stream()
              .anyMatch(Guarantee.Discretion.DISCRETIONARY::equals);
      boolean onlyAllowed =
          promise.responses().stream().anyMatch(conduct -> conduct.modality() != Modality.MUST)
              && promise.responses().stream()
                  .noneMatch(conduct -> conduct.modality() == Modality.MUST);
      if (promise.isTriggered() && (free || onlyAllowed)) {
        found.add(
            responders(text, promise.guarantee()) + " freely whether and how to answer an attack.",
            promise.found().site(free ? "discretion" : "tiers"));
      }
    }
  }

  private static String responders(Text text, Guarantee guarantee) {
    if (guarantee.guarantors().isEmpty()) {
      return "Whoever must answer decides";
    }
    return Text.begin(text.names(guarantee.guarantors()))
        + (guarantee.guarantors().size() == 1 ? " decides" : " decide");
  }

  /** A single state that carries all of the protection of somebody. */
  static void single(Text text, Findings found) {
    for (PartyId beneficiary : Beneficiaries.of(text)) {
      List<Promise> promises = Beneficiaries.promises(text, beneficiary);
      ImmutableSortedSet<PartyId> guarantors =
          promises.stream()
              .flatMap(promise -> promise.guarantee().guarantors().stream())
              .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
      boolean open =
          promises.stream()
              .anyMatch(
                  promise ->
                      promise.guarantee().guarantorSet().stream()
                          .anyMatch(Guarantee.GuarantorSet.OPEN::equals));
      if (guarantors.size() == 1 && !open && isOne(text, guarantors.first())) {
        found.together(
            Text.begin(text.name(guarantors.first()))
                + " alone carries the protection of "
                + text.name(beneficiary)
                + "; if it turns away, nothing is left.",
            promises.stream().map(promise -> promise.found().site("guarantors")).toList());
      }
    }
  }

  private static boolean isOne(Text text, PartyId guarantor) {
    Optional<Party> party = text.actors().party(guarantor);
    return party.isPresent()
        && party.orElseThrow().members().isEmpty()
        && (party.orElseThrow().type() == Party.Type.STATE
            || party.orElseThrow().type() == Party.Type.PERSON);
  }

  /** A guarantee for which nobody has to establish that the attack has happened. */
  static void notEstablished(Text text, Findings found) {
    boolean somebody =
        text.of(Oversight.KIND).stream()
            .anyMatch(
                body ->
                    text.anyIsA(body.term().mandate(), Concepts.FACT_FINDING)
                        || isOverAll(text, body.term()));
    if (somebody) {
      return;
    }
    for (Promise promise : Promise.ofProtection(text)) {
      boolean decided = promise.guarantee().decisionRule().isPresent();
      boolean verified = promise.guarantee().verification().isPresent();
      if (!decided && !verified) {
        found.add(
            "Nobody is charged with establishing that the attack has happened and who made it.",
            promise.found().site("decisionRule", "verification"));
      }
    }
  }

  /**
   * {@return whether a body answers breaches of the whole text, which it has to find out for it}
   */
  private static boolean isOverAll(Text text, Oversight body) {
    return Bodies.enforces(text, body)
        && (body.over().isEmpty() || body.over().contains(Reference.THIS_TEXT));
  }

  /** A response without a time. */
  static void withoutTime(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      promise.guarantee().tiers().stream()
          .filter(tier -> !tier.response().isEmpty() && tier.within().isEmpty())
          .filter(tier -> tier.response().stream().noneMatch(Times::hasDeadline))
          .filter(tier -> tier.trigger().stream().noneMatch(GuaranteeRules::isClock))
          .forEach(
              tier ->
                  found.add(
                      "The answer to an attack has no time by which it must come.",
                      promise.found().at(text, tier.point(), "tiers")));
    }
  }

  /** {@return whether a condition itself sets the hour, counted from an event} */
  private static boolean isClock(Condition condition) {
    return Conditions.atoms(condition, Condition.Occurred.class).stream()
        .anyMatch(event -> event.plus().isPresent());
  }
}
