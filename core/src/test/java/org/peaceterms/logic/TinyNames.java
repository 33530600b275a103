package org.peaceterms.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * A handful of names, and what they cover, written down twice: as a vocabulary for the code under
 * test, and as plain sets for those who judge it.
 *
 * <p>Three states; a group that is two of them, one that is the third and maybe more, forces of
 * which nothing is said, everyone. An act in two ways, and another. A place in two parts, of which
 * one has two parts in turn, and one without a definition. A measure that is part of another.
 */
final class TinyNames {
  static final PartyId A = PartyId.of("a");
  static final PartyId B = PartyId.of("b");
  static final PartyId C = PartyId.of("c");
  static final PartyId BOTH = PartyId.of("both");
  static final PartyId SOME = PartyId.of("some");
  static final PartyId FORCES = PartyId.of("forces");
  static final PartyId ALL = PartyId.of("all");
  static final ActId ACT = ActId.of("act");
  static final ActId ACT_ONE = ActId.of("act-one");
  static final ActId ACT_TWO = ActId.of("act-two");
  static final ActId OTHER = ActId.of("other");
  static final PlaceId LAND = PlaceId.of("land");
  static final PlaceId EAST = PlaceId.of("east");
  static final PlaceId WEST = PlaceId.of("west");
  static final PlaceId CITY = PlaceId.of("city");
  static final PlaceId PLAIN = PlaceId.of("plain");
  static final PlaceId ZONE = PlaceId.of("zone");
  static final MeasureId TROOPS = MeasureId.of("troops");
  static final MeasureId TANKERS = MeasureId.of("tankers");

  static final ImmutableList<PartyId> PARTIES = ImmutableList.of(A, B, C, BOTH, SOME, FORCES, ALL);
  static final ImmutableList<ActId> ACTS = ImmutableList.of(ACT, ACT_ONE, ACT_TWO, OTHER);
  static final ImmutableList<PlaceId> PLACES =
      ImmutableList.of(LAND, EAST, WEST, CITY, PLAIN, ZONE);
  static final ImmutableList<MeasureId> MEASURES = ImmutableList.of(TROOPS, TANKERS);

  /** What each name is known to cover besides itself. */
  private static final ImmutableMap<Id, ImmutableSet<Id>> INSIDE =
      ImmutableMap.<Id, ImmutableSet<Id>>builder()
          .put(BOTH, ImmutableSet.of(A, B))
          .put(SOME, ImmutableSet.of(C))
          .put(ALL, ImmutableSet.of(A, B, C, BOTH, SOME, FORCES))
          .put(ACT, ImmutableSet.of(ACT_ONE, ACT_TWO))
          .put(LAND, ImmutableSet.of(EAST, WEST, CITY, PLAIN))
          .put(EAST, ImmutableSet.of(CITY, PLAIN))
          .put(TROOPS, ImmutableSet.of(TANKERS))
          .buildOrThrow();

  /** Names that are exactly their parts. */
  private static final ImmutableMap<Id, ImmutableSet<Id>> PARTS =
      ImmutableMap.of(
          BOTH, ImmutableSet.of(A, B),
          ACT, ImmutableSet.of(ACT_ONE, ACT_TWO),
          LAND, ImmutableSet.of(EAST, WEST),
          EAST, ImmutableSet.of(CITY, PLAIN));

  private static final ImmutableSet<Id> SINGLE = ImmutableSet.of(A, B, C);

  /** Names of which nobody knows whether they have something in common with a stranger. */
  private static final ImmutableSet<Id> VAGUE = ImmutableSet.of(SOME, FORCES, ZONE);

  static final Names NAMES = Names.of(vocabulary());

  private TinyNames() {}

  /** {@return the name and all that it is known to cover} */
  static Set<Id> inside(Id name) {
    Set<Id> inside = new HashSet<>(INSIDE.getOrDefault(name, ImmutableSet.of()));
    inside.add(name);
    return inside;
  }

  /** {@return the name and all that is known to cover it} */
  static Set<Id> above(Id name) {
    Set<Id> above = new HashSet<>(Set.of(name));
    INSIDE.forEach(
        (upper, inside) -> {
          if (inside.contains(name)) {
            above.add(upper);
          }
        });
    return above;
  }

  static boolean isInside(Id lower, Id upper) {
    return inside(upper).contains(lower);
  }

  static ImmutableSet<Id> parts(Id name) {
    return PARTS.getOrDefault(name, ImmutableSet.of());
  }

  static boolean isSingle(Id name) {
    return SINGLE.contains(name);
  }

  static boolean surelyMeet(Id one, Id other) {
    return !Sets.intersection(inside(one), inside(other)).isEmpty();
  }

  static boolean mayMeet(Id one, Id other) {
    return one.getClass().equals(other.getClass())
        && !surelyMeet(one, other)
        && (VAGUE.contains(one) || VAGUE.contains(other));
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.builder()
        .addParties(
            party(A, Party.Type.STATE).build(),
            party(B, Party.Type.STATE).build(),
            party(C, Party.Type.STATE).build(),
            party(BOTH, Party.Type.GROUP).addMembers(A, B).build(),
            party(SOME, Party.Type.GROUP).addMembers(C).open(true).build(),
            party(FORCES, Party.Type.FORCES).build(),
            party(ALL, Party.Type.GROUP).everyone(true).build())
        .addActs(
            act(ACT).addCovers(ACT_ONE, ACT_TWO).build(),
            act(ACT_ONE).build(),
            act(ACT_TWO).build(),
            act(OTHER).build())
        .addPlaces(
            place(LAND).addCovers(EAST, WEST).build(),
            place(EAST).partOf(LAND).addCovers(CITY, PLAIN).build(),
            place(WEST).partOf(LAND).build(),
            place(CITY).partOf(EAST).build(),
            place(PLAIN).partOf(EAST).build(),
            place(ZONE).undefined(true).build())
        .addMeasures(measure(TROOPS).build(), measure(TANKERS).addPartOf(TROOPS).build())
        .build();
  }

  private static Party.Builder party(PartyId id, Party.Type type) {
    return Party.builder().id(id).name(id.text()).type(type);
  }

  private static Act.Builder act(ActId id) {
    return Act.builder().id(id).name(id.text()).putRoles("place", Act.Role.PLACE);
  }

  private static Place.Builder place(PlaceId id) {
    return Place.builder().id(id).name(id.text());
  }

  private static Measure.Builder measure(MeasureId id) {
    return Measure.builder().id(id).name(id.text()).dimension(Dimension.HEADCOUNT);
  }
}
