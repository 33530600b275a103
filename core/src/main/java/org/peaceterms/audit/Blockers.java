package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/** Who can block a decision alone. */
final class Blockers {
  private Blockers() {}

  /** {@return who can block alone when those members decide by that rule} */
  static ImmutableSortedSet<PartyId> of(
      DecisionRule rule, Collection<PartyId> members, Actors actors) {
    Collection<PartyId> voters = rule.voters().isEmpty() ? members : rule.voters();
    ImmutableSortedSet.Builder<PartyId> blockers = ImmutableSortedSet.naturalOrder();
    blockers.addAll(rule.vetoes());
    if (needsEach(rule, voters)) {
      blockers.addAll(voters);
    }
    if (voters.size() == 1 && rule.threshold().isEmpty()) {
      blockers.addAll(in(Iterables.getOnlyElement(voters), actors));
    }
    return blockers.build();
  }

  /** {@return who can block a body that decides by a rule of its own} */
  static ImmutableSet<PartyId> in(PartyId body, Actors actors) {
    Optional<Party> party = actors.party(body);
    return party
        .flatMap(Party::decisionRule)
        .filter(rule -> rule.voters().isEmpty())
        .map(
            rule ->
                ImmutableSet.<PartyId>builder()
                    .addAll(rule.vetoes())
                    .addAll(
                        needsEach(rule, party.orElseThrow().members())
                            ? party.orElseThrow().members()
                            : ImmutableSet.of())
                    .build())
        .orElse(ImmutableSet.of());
  }

  private static boolean needsEach(DecisionRule rule, Collection<PartyId> voters) {
    return rule.threshold()
        .map(
            threshold ->
                threshold.<Boolean>match(
                    unanimity -> true,
                    consensus -> true,
                    majority -> false,
                    share -> share.part().compareTo(Rational.ONE) == 0,
                    votes ->
                        !voters.isEmpty()
                            && votes.number().compareTo(Rational.of(voters.size())) >= 0,
                    oneOf -> false))
        .orElse(false);
  }
}
