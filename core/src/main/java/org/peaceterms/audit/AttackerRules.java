package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.Renewal;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;

/** Where the one that a promise is against has a hand in it. */
final class AttackerRules {
  private AttackerRules() {}

  /** A guarantor against which the guarantee is needed. */
  static void guarantor(Text text, Findings found) {
    for (Promise promise : Promise.in(text)) {
      ImmutableSortedSet<PartyId> both =
          text.actors().among(promise.adversaries(), promise.guarantee().guarantors());
      if (!both.isEmpty()) {
        found.together(
            Text.begin(text.names(both))
                + (both.size() == 1 ? " is a guarantor" : " are guarantors")
                + ", although the guarantee is needed against "
                + text.names(both)
                + " too.",
            ImmutableList.of(promise.found().site("guarantors", "threat")));
      }
    }
  }

  /** A response, punishment or approval that the attacker can block. */
  static void veto(Text text, Findings found) {
    for (Promise promise : Promise.in(text)) {
      Set<PartyId> blockers = Sets.intersection(promise.blockers(), promise.adversaries());
      if (!blockers.isEmpty()) {
        found.add(
            Text.begin(text.names(ImmutableSortedSet.copyOf(blockers)))
                + " can block the answer to an attack of its own.",
            promise.found().site("decisionRule"));
      }
    }
    text.of(Oversight.KIND).forEach(body -> enforcer(text, body, found));
    text.of(Conduct.KIND).forEach(conduct -> approval(text, conduct, found));
    text.of(Validity.KIND)
        .forEach(validity -> veto(text, validity, validity.term().ratifiers(), "ratifiers", found));
  }

  private static void enforcer(Text text, Placed<Oversight> body, Findings found) {
    ImmutableSet<PartyId> members = Bodies.members(text, body.term());
    ImmutableSortedSet<PartyId> sides = text.actors().among(text.belligerents(), members);
    if (!Bodies.enforces(text, body.term()) || sides.isEmpty()) {
      return;
    }
    String seats =
        Text.begin(text.names(sides))
            + (sides.size() == 1 ? " sits" : " sit")
            + " in "
            + text.name(body.term().body())
            + ", which answers breaches, ";
    if (!Bodies.hasRule(text, body.term())) {
      found.add(
          seats + "and the text does not say how it votes.", body.site("members", "decisionRule"));
      return;
    }
    ImmutableSet<PartyId> blockers = Bodies.blockers(text, body.term(), members);
    ImmutableSortedSet<PartyId> blocking = text.actors().among(sides, blockers);
    if (!blocking.isEmpty()) {
      found.add(seats + "and can block it.", body.site("members", "decisionRule"));
    }
  }

  private static void approval(Text text, Placed<Conduct> conduct, Findings found) {
    if (text.isA(conduct.term().act(), Concepts.APPROVE)) {
      veto(text, conduct, conduct.term().agents(), "agents", found);
    }
  }

  private static void veto(
      Text text, Placed<?> place, Iterable<PartyId> bodies, String field, Findings found) {
    for (PartyId body : bodies) {
      ImmutableSortedSet<PartyId> sides =
          text.actors().among(text.belligerents(), Blockers.in(body, text.actors()));
      if (!sides.isEmpty()) {
        found.add(
            Text.begin(text.names(sides))
                + " can veto what "
                + text.name(body)
                + " decides, now and whenever the text is broken.",
            place.site(field));
      }
    }
  }

  /** A guarantee that takes effect or goes on only with the consent of the attacker. */
  static void consent(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      Set<PartyId> against = promise.adversaries();
      renewal(text, promise, against, found);
      effect(text, promise, against, found);
    }
  }

  /**
   * That both sides must agree to a settlement is no defect; that the attacker must agree to a text
   * that asks nothing of it is.
   */
  private static void effect(Text text, Promise promise, Set<PartyId> against, Findings found) {
    for (Placed<Validity> validity : text.withReadings(Validity.KIND)) {
      if (text.covers(validity.term().appliesTo(), promise.found())) {
        validity.term().onlyIf().stream()
            .flatMap(condition -> consenting(text, condition, against))
            .filter(party -> !Obligors.isBound(text, party))
            .forEach(
                party ->
                    found.together(
                        "The guarantee takes effect only if "
                            + text.name(party)
                            + " agrees, the one it is against.",
                        ImmutableList.of(validity.site("onlyIf"))));
      }
    }
  }

  private static void renewal(Text text, Promise promise, Set<PartyId> against, Findings found) {
    if (promise.guarantee().renewal().stream().noneMatch(Renewal.BY_AGREEMENT::equals)) {
      return;
    }
    ImmutableList<Placed<Conduct>> renewals =
        text.of(Conduct.KIND).stream()
            .filter(conduct -> text.isA(conduct.term().act(), Concepts.RENEW))
            .collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<PartyId> asked =
        renewals.isEmpty()
            ? text.actors().among(text.signatories(), against)
            : renewals.stream()
                .flatMap(conduct -> conduct.term().onlyIf().stream())
                .flatMap(condition -> consenting(text, condition, against))
                .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
    if (!asked.isEmpty()) {
      found.together(
          "The guarantee goes on only if "
              + text.names(asked)
              + (asked.size() == 1 ? " agrees" : " agree")
              + ", the one it is against.",
          Stream.concat(
                  Stream.of(promise.found().site("renewal")),
                  renewals.stream().map(conduct -> conduct.site("onlyIf")))
              .toList());
    }
  }

  private static Stream<PartyId> consenting(Text text, Condition condition, Set<PartyId> against) {
    return Conditions.atoms(condition, Condition.Consent.class).stream()
        .flatMap(consent -> consent.of().stream())
        .filter(party -> text.actors().includes(against, party));
  }
}
