package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.value.PartyId;

/** What a text says, or the vocabulary knows, about a body that oversees something. */
final class Bodies {
  private Bodies() {}

  /** {@return whether it shall do more than watch: enforce, or punish} */
  static boolean enforces(Text text, Oversight body) {
    return !body.penalty().isEmpty() || text.anyIsA(body.mandate(), Concepts.ENFORCEMENT);
  }

  /** {@return its members, those that the vocabulary knows if the text names none} */
  static ImmutableSet<PartyId> members(Text text, Oversight body) {
    return body.members().isEmpty()
        ? text.actors()
            .party(body.body())
            .<ImmutableSet<PartyId>>map(Party::members)
            .orElse(ImmutableSet.of())
        : body.members();
  }

  /** {@return whether one knows how it decides} */
  static boolean hasRule(Text text, Oversight body) {
    return body.decisionRule().isPresent()
        || text.actors().party(body.body()).flatMap(Party::decisionRule).isPresent();
  }

  /** {@return who can block it alone} */
  static ImmutableSet<PartyId> blockers(Text text, Oversight body, ImmutableSet<PartyId> members) {
    return body.decisionRule()
        .<ImmutableSet<PartyId>>map(rule -> Blockers.of(rule, members, text.actors()))
        .orElseGet(() -> Blockers.in(body.body(), text.actors()));
  }

  /** {@return whether one knows who it is: a state or organisation, a part of one, or members} */
  static boolean isKnown(Text text, Oversight body) {
    return !members(text, body).isEmpty() || stands(text, body.body());
  }

  /** {@return whether somebody exists already and is not only set up by the text} */
  static boolean stands(Text text, PartyId id) {
    return text.actors().owners(id).stream()
        .flatMap(owner -> text.actors().party(owner).stream())
        .anyMatch(
            owner -> owner.type() == Party.Type.STATE || owner.type() == Party.Type.ORGANISATION);
  }

  /** {@return whether none of the sides is in it} */
  static boolean isNeutral(Text text, Oversight body, ImmutableSet<PartyId> sides) {
    return sidesIn(text, body, sides).isEmpty();
  }

  /** {@return those of the sides that sit in it, also by a body or person of theirs} */
  static ImmutableSortedSet<PartyId> sidesIn(
      Text text, Oversight body, ImmutableSet<PartyId> sides) {
    return Stream.of(members(text, body), body.chair(), ImmutableSet.of(body.body()))
        .flatMap(part -> part.stream())
        .flatMap(member -> text.actors().owners(member).stream())
        .filter(sides::contains)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }
}
