package org.peaceterms.logic.theory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/** What two atoms are told apart by. */
class AtomTest {
  private static final Moment EVENT = Moment.event("one");
  private static final Moment BREACH = new Moment(Moment.Kind.BREACH, "one");

  @Test
  void pointsOfTwoKindsMayHaveOneName() {
    assertThat(
            ImmutableSortedSet.<Atom>of(
                new Atom.NotAfter(EVENT.now(), EVENT.now()),
                new Atom.NotAfter(EVENT.now(), BREACH.now()),
                new Atom.NotAfter(BREACH.now(), EVENT.now())))
        .hasSize(3);
    assertThat(ImmutableSortedSet.<Atom>of(new Atom.Occurs(EVENT), new Atom.Occurs(BREACH)))
        .hasSize(2);
  }

  @Test
  void partiesAndPlacesMayHaveOneName() {
    assertThat(
            ImmutableSortedSet.<Atom>of(
                Atom.Shared.of(PartyId.of("one"), PartyId.of("two")),
                Atom.Shared.of(PlaceId.of("one"), PlaceId.of("two"))))
        .hasSize(2);
  }
}
