package org.peaceterms.logic.taxonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlaceId;

/** The taxonomies of a vocabulary, one for each category of names. */
final class Taxonomies {
  private Taxonomies() {}

  /**
   * {@return the parties: states, organisations, bodies and persons are single; a group is what its
   * members are, with room for more if it is open; named forces are below what they are part of;
   * everyone is above all but those excepted}
   *
   * @param vocabulary a vocabulary whose facts hold together
   */
  static Taxonomy<Id> parties(Vocabulary vocabulary) {
    Taxonomy<Id> named = named(vocabulary).build();
    Taxonomy.Builder<Id> parties = named(vocabulary);
    vocabulary.parties().stream()
        .filter(party -> party.everyone().orElse(false))
        .forEach(everyone -> everyone(everyone, vocabulary, named, parties));
    return parties.build();
  }

  private static Taxonomy.Builder<Id> named(Vocabulary vocabulary) {
    Taxonomy.Builder<Id> parties = Taxonomy.builder();
    vocabulary.parties().forEach(party -> parties.name(party.id(), extent(party)));
    for (Party party : vocabulary.parties()) {
      party.isA().forEach(upper -> parties.below(party.id(), upper));
      if (extent(party) == Extent.CLOSED) {
        parties.madeUpOf(party.id(), party.members());
      } else if (party.type() == Party.Type.GROUP) {
        party.members().forEach(member -> parties.below(member, party.id()));
      }
      if (isPart(party)) {
        party.partOf().forEach(whole -> parties.below(party.id(), whole));
      }
      party.disjoint().forEach(other -> parties.disjoint(party.id(), other));
    }
    return parties;
  }

  /** Named forces of a state, such as its police, are that state where they act. */
  private static boolean isPart(Party party) {
    return party.type() == Party.Type.FORCES
        && !party.partOf().isEmpty()
        && !party.open().orElse(false);
  }

  private static Extent extent(Party party) {
    if (party.undefined().orElse(false) || party.everyone().orElse(false)) {
      return Extent.OPEN;
    }
    return switch (party.type()) {
      case STATE, ORGANISATION, BODY, PERSON -> Extent.ATOM;
      case GROUP ->
          party.open().orElse(false) || party.members().isEmpty() ? Extent.OPEN : Extent.CLOSED;
      case FORCES -> isPart(party) ? Extent.ATOM : Extent.OPEN;
      case PEOPLE -> Extent.OPEN;
    };
  }

  /** Everyone but some is above all who surely have nothing in common with those. */
  private static void everyone(
      Party everyone, Vocabulary vocabulary, Taxonomy<Id> named, Taxonomy.Builder<Id> parties) {
    for (Party party : vocabulary.parties()) {
      boolean apart =
          everyone.except().stream()
              .allMatch(out -> named.overlap(party.id(), out) == Overlap.NEVER);
      boolean holdsEveryone = named.isBelow(everyone.id(), party.id());
      if (apart && !holdsEveryone && !party.everyone().orElse(false)) {
        parties.below(party.id(), everyone.id());
      }
    }
    everyone.except().forEach(out -> parties.disjoint(everyone.id(), out));
  }

  /**
   * {@return the acts by is-a}
   *
   * @param vocabulary a vocabulary whose facts hold together
   */
  static Taxonomy<Id> acts(Vocabulary vocabulary) {
    Taxonomy.Builder<Id> acts = Taxonomy.builder();
    vocabulary
        .acts()
        .forEach(act -> acts.name(act.id(), act.covers().isEmpty() ? Extent.OPEN : Extent.CLOSED));
    for (Act act : vocabulary.acts()) {
      act.isA().forEach(upper -> acts.below(act.id(), upper));
      acts.madeUpOf(act.id(), act.covers());
      act.disjoint().forEach(other -> acts.disjoint(act.id(), other));
    }
    return acts.build();
  }

  /**
   * {@return the things by is-a and part-of}
   *
   * @param vocabulary a vocabulary whose facts hold together
   */
  static Taxonomy<Id> objects(Vocabulary vocabulary) {
    Taxonomy.Builder<Id> things = Taxonomy.builder();
    vocabulary
        .objects()
        .forEach(
            thing ->
                things.name(thing.id(), thing.covers().isEmpty() ? Extent.OPEN : Extent.CLOSED));
    for (Thing thing : vocabulary.objects()) {
      Sets.union(thing.isA(), thing.partOf()).forEach(upper -> things.below(thing.id(), upper));
      things.madeUpOf(thing.id(), thing.covers());
      thing.disjoint().forEach(other -> things.disjoint(thing.id(), other));
    }
    return things.build();
  }

  /**
   * {@return the places by part-of; parts of one place that are neither derived nor said to overlap
   * have no ground in common}
   *
   * @param vocabulary a vocabulary whose facts hold together
   */
  static Taxonomy<Id> places(Vocabulary vocabulary) {
    Taxonomy.Builder<Id> places = Taxonomy.builder();
    vocabulary
        .places()
        .forEach(
            place ->
                places.name(place.id(), place.covers().isEmpty() ? Extent.OPEN : Extent.CLOSED));
    for (Place place : vocabulary.places()) {
      whole(place).ifPresent(upper -> places.below(place.id(), upper));
      places.madeUpOf(place.id(), place.covers());
      place.disjoint().forEach(other -> places.disjoint(place.id(), other));
      place.outside().forEach(other -> places.disjoint(place.id(), other));
    }
    apart(vocabulary.places()).forEach(pair -> places.disjoint(pair.get(0), pair.get(1)));
    return places.build();
  }

  private static Optional<PlaceId> whole(Place place) {
    return place.partOf().or(() -> place.part().map(HeldPart::of));
  }

  /** Neighbours on one level of the tree, and what two sides hold of one place at one moment. */
  private static List<ImmutableList<PlaceId>> apart(ImmutableList<Place> places) {
    List<ImmutableList<PlaceId>> apart = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (Place other : places.subList(i + 1, places.size())) {
        Place one = places.get(i);
        if (areNeighbours(one, other) || areHeldByTwo(one, other)) {
          apart.add(ImmutableList.of(one.id(), other.id()));
        }
      }
    }
    return apart;
  }

  private static boolean areNeighbours(Place one, Place other) {
    ImmutableSet<PlaceId> crossing =
        ImmutableSet.copyOf(Sets.union(one.overlaps(), other.overlaps()));
    return !isDerived(one)
        && !isDerived(other)
        && whole(one).equals(whole(other))
        && !crossing.contains(one.id())
        && !crossing.contains(other.id());
  }

  private static boolean isDerived(Place place) {
    return place.part().isPresent()
        || place.line().isPresent()
        || place.undefined().orElse(false)
        || !place.overlaps().isEmpty()
        || !place.outside().isEmpty();
  }

  private static boolean areHeldByTwo(Place one, Place other) {
    return one.part()
        .flatMap(held -> other.part().map(its -> areHeldByTwo(held, its)))
        .orElse(false);
  }

  private static boolean areHeldByTwo(HeldPart one, HeldPart other) {
    return one.of().equals(other.of())
        && !one.heldBy().equals(other.heldBy())
        && one.at().isPresent()
        && one.at().equals(other.at());
  }
}
