package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * A world small enough to list everything that can happen in it: two parties, a country of two
 * provinces, three acts each of which is a kind of the one before, war and peace.
 */
final class Worlds {
  static final ImmutableSet<String> PARTIES = ImmutableSet.of("left", "right");
  static final ImmutableSet<String> PROVINCES = ImmutableSet.of("north", "south");
  static final ImmutableList<String> ACTS = ImmutableList.of("push", "shove", "invade");

  static final Vocabulary VOCABULARY =
      Vocabulary.builder()
          .addParties(state("left"), state("right"))
          .addPlaces(
              place("country").addCovers(PlaceId.of("north"), PlaceId.of("south")).build(),
              place("north").partOf(PlaceId.of("country")).build(),
              place("south").partOf(PlaceId.of("country")).build())
          .addActs(
              act("push").build(),
              act("shove").addIsA(ActId.of("push")).build(),
              act("invade").addIsA(ActId.of("shove")).build())
          .addMeasures(
              Measure.builder()
                  .id(MeasureId.of("soldiers"))
                  .name("the number of soldiers")
                  .dimension(Dimension.HEADCOUNT)
                  .build())
          .addEvents(
              period("peacetime", "wartime"),
              period("wartime", "peacetime"),
              Event.builder()
                  .id(EventId.of("entry-into-force"))
                  .name("the entry into force")
                  .type(Event.Type.EVENT)
                  .build())
          .build();

  private Worlds() {}

  private static Party state(String id) {
    return Party.builder().id(PartyId.of(id)).name(id).type(Party.Type.STATE).build();
  }

  private static Place.Builder place(String id) {
    Place.Builder place = Place.builder();
    place.id(PlaceId.of(id)).name(id);
    return place;
  }

  private static Act.Builder act(String id) {
    Act.Builder act = Act.builder();
    act.id(ActId.of(id)).name(id);
    return act;
  }

  private static Event period(String id, String other) {
    return Event.builder()
        .id(EventId.of(id))
        .name(id)
        .type(Event.Type.PERIOD)
        .addDisjoint(EventId.of(other))
        .build();
  }

  /** {@return the provinces of a place} */
  static Set<String> provinces(PlaceId place) {
    return place.text().equals("country") ? PROVINCES : ImmutableSet.of(place.text());
  }

  /** {@return whether the first act is of the kind of the second} */
  static boolean isKindOf(String act, ActId wider) {
    return ACTS.indexOf(act) >= ACTS.indexOf(wider.text());
  }

  /** {@return all that can be the case together} */
  static <E> List<Set<E>> subsets(Set<E> all) {
    return ImmutableList.copyOf(Sets.powerSet(ImmutableSet.copyOf(all)));
  }

  static PlanDiff diff(Term before, Term after) {
    return PlanDiff.between(SinglePlans.of(before, VOCABULARY), SinglePlans.of(after, VOCABULARY));
  }

  /** The verdict agrees with what keeps the two terms, world by world. */
  static <W> void agree(
      PlanDiff diff, Iterable<W> worlds, Predicate<W> before, Predicate<W> after) {
    boolean lost = false;
    boolean won = false;
    boolean common = false;
    for (W world : worlds) {
      lost |= before.test(world) && !after.test(world);
      won |= after.test(world) && !before.test(world);
      common |= before.test(world) && after.test(world);
    }
    switch (diff.verdict()) {
      case EQUIVALENT -> assertThat(lost || won).as("equivalent").isFalse();
      case STRICTER -> assertThat(won).as("stricter, yet more keeps it").isFalse();
      case LOOSER -> assertThat(lost).as("looser, yet less keeps it").isFalse();
      case CONTRADICTORY -> assertThat(common).as("contradictory, yet both kept").isFalse();
      case DIVERGENT ->
          assertThat(diff.changes().size() > 1 || lost && won).as("divergent").isTrue();
      case UNDECIDED -> assertThat(diff.changes()).isNotEmpty();
    }
  }
}
