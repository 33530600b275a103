package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PartyId;

/** Who belongs to whom, as far as a vocabulary says. */
final class Actors {
  private final Vocabulary vocabulary;
  private final ImmutableSetMultimap<PartyId, PartyId> memberOf;

  Actors(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    ImmutableSetMultimap.Builder<PartyId, PartyId> memberOf = ImmutableSetMultimap.builder();
    for (Party party : vocabulary.parties()) {
      party.members().forEach(member -> memberOf.put(member, party.id()));
    }
    this.memberOf = memberOf.build();
  }

  /** {@return what the vocabulary says of a party} */
  Optional<Party> party(PartyId id) {
    return vocabulary.party(id);
  }

  /** {@return a party with all that it is a kind of, a part of or a member of} */
  ImmutableSet<PartyId> above(PartyId id) {
    return closure(id, true);
  }

  /** {@return a party with all that it is a kind or a part of; membership does not count} */
  ImmutableSet<PartyId> owners(PartyId id) {
    return closure(id, false);
  }

  private ImmutableSet<PartyId> closure(PartyId id, boolean membership) {
    Set<PartyId> found = new LinkedHashSet<>();
    Deque<PartyId> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      PartyId next = open.remove();
      if (found.add(next)) {
        party(next).ifPresent(party -> open.addAll(party.isA()));
        party(next).ifPresent(party -> open.addAll(party.partOf()));
        if (membership) {
          open.addAll(memberOf.get(next));
        }
      }
    }
    return ImmutableSet.copyOf(found);
  }

  /** {@return whether {@code part} is {@code whole} or belongs to it} */
  boolean includes(PartyId whole, PartyId part) {
    ImmutableSet<PartyId> above = above(part);
    return above.contains(whole)
        || party(whole)
            .filter(group -> group.everyone().orElse(false))
            .filter(group -> group.except().stream().noneMatch(above::contains))
            .isPresent();
  }

  /** {@return whether one of {@code wholes} is {@code part} or has it in it} */
  boolean includes(Collection<PartyId> wholes, PartyId part) {
    return wholes.stream().anyMatch(whole -> includes(whole, part));
  }

  /** {@return those of {@code parts} that belong to one of {@code wholes}} */
  ImmutableSortedSet<PartyId> among(Collection<PartyId> parts, Collection<PartyId> wholes) {
    return parts.stream()
        .filter(part -> includes(wholes, part))
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  /** {@return whether two parties have one in common, as far as the vocabulary says} */
  boolean meet(PartyId one, PartyId other) {
    return includes(one, other) || includes(other, one);
  }

  /** {@return whether somebody is in both} */
  boolean meet(Collection<PartyId> some, Collection<PartyId> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
  }

  /** {@return the parties with the members of the groups among them in their place} */
  ImmutableSortedSet<PartyId> members(Collection<PartyId> parties) {
    ImmutableSortedSet.Builder<PartyId> found = ImmutableSortedSet.naturalOrder();
    for (PartyId id : parties) {
      ImmutableSortedSet<PartyId> members =
          party(id).map(Party::members).orElse(ImmutableSortedSet.of());
      found.addAll(members.isEmpty() ? ImmutableSet.of(id) : members);
    }
    return found.build();
  }

  /** {@return whether the text names a party without saying who belongs to it} */
  boolean isUndefined(PartyId id) {
    return party(id).flatMap(Party::undefined).orElse(false);
  }

  /** {@return whether nobody is named, or only such as are not defined} */
  boolean areUnnamed(Collection<PartyId> parties) {
    return parties.stream().allMatch(this::isUndefined);
  }
}
