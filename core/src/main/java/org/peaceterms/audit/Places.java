package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/** What lies in what, as far as a vocabulary says. */
final class Places {
  private Places() {}

  /** {@return a place with those it lies in, or is a part or line of} */
  static ImmutableSet<PlaceId> around(Vocabulary vocabulary, PlaceId place) {
    Set<PlaceId> found = new LinkedHashSet<>();
    Deque<PlaceId> open = new ArrayDeque<>();
    open.add(place);
    while (!open.isEmpty()) {
      PlaceId next = open.remove();
      if (found.add(next)) {
        Optional<Place> known = vocabulary.place(next);
        known.flatMap(Place::partOf).ifPresent(open::add);
        known.flatMap(Place::part).map(HeldPart::of).ifPresent(open::add);
        known.flatMap(Place::line).ifPresent(line -> open.addAll(line.in()));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  /** {@return whether one of the places lies in the country of a party, which has its name} */
  static boolean anyIn(Vocabulary vocabulary, Collection<PlaceId> places, PartyId country) {
    PlaceId land = PlaceId.of(country.text());
    return places.stream().anyMatch(place -> around(vocabulary, place).contains(land));
  }
}
