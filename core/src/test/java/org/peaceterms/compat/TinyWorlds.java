package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * Everything that can happen where there are two parties, a country of two provinces, two acts one
 * of which is a kind of the other, a number of soldiers and two days. What keeps a term in such a
 * world is told here without any of the code under test.
 *
 * <p>Numbers, recognition and deeds have nothing to do with each other, so that their worlds are
 * listed apart.
 */
final class TinyWorlds {
  static final LocalDate START = LocalDate.of(2026, 1, 1);

  static final Vocabulary VOCABULARY =
      Vocabulary.builder()
          .addParties(state("left"), state("right"))
          .addPlaces(
              place("country").addCovers(PlaceId.of("north"), PlaceId.of("south")).build(),
              place("north").partOf(PlaceId.of("country")).build(),
              place("south").partOf(PlaceId.of("country")).build())
          .addActs(act("push").build(), act("shove").addIsA(ActId.of("push")).build())
          .addMeasures(
              Measure.builder()
                  .id(MeasureId.of("soldiers"))
                  .name("the number of soldiers")
                  .dimension(Dimension.HEADCOUNT)
                  .build())
          .addEvents(event("entry-into-force"), event("signature"))
          .build();

  /** The worlds that are as something says, by their places in the list of their kind. */
  private static final Map<Saying, BitSet> KEPT = new ConcurrentHashMap<>();

  private TinyWorlds() {}

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

  private static Event event(String id) {
    return Event.builder().id(EventId.of(id)).name(id).type(Event.Type.EVENT).build();
  }

  /** How a term is meant. */
  enum Sense {
    /** It holds. */
    THAT,
    /** It holds; of what it permits at least some part is permitted. */
    IN_PART,
    /** It does not hold. */
    NOT,
    /** It does not hold; of what it permits nothing is permitted. */
    NOT_AT_ALL;

    boolean isSaid() {
      return this == THAT || this == IN_PART;
    }
  }

  /** What is said of a term. */
  record Saying(Term term, Sense sense) {}

  /** {@return whether some world is as some terms say, and as something else says} */
  static boolean canBe(Collection<Term> terms, Saying... more) {
    List<Saying> sayings =
        Stream.concat(terms.stream().map(term -> new Saying(term, Sense.THAT)), Stream.of(more))
            .toList();
    return canBe(sayings);
  }

  /** {@return whether some world is as all of these say} */
  static boolean canBe(List<Saying> sayings) {
    return canBe(sayings, QuantityLimit.class, NUMBERS, TinyWorlds::keeps)
        && canBeInTurn(sayings, TerritorialStatus.class, RECOGNITIONS, TinyWorlds::keeps)
        && canBeInTurn(sayings, Conduct.class, DEEDS, TinyWorlds::keeps);
  }

  private interface Keeping<T, W> {
    boolean test(Saying saying, T term, W world);
  }

  private static <T extends Term, W> boolean canBe(
      List<Saying> sayings, Class<T> kind, List<W> worlds, Keeping<T, W> keeping) {
    return !left(sayings, kind, worlds, keeping).isEmpty();
  }

  /** What holds holds at all times; of what does not each may fail at a time of its own. */
  private static <T extends Term, W> boolean canBeInTurn(
      List<Saying> sayings, Class<T> kind, List<W> worlds, Keeping<T, W> keeping) {
    List<Saying> lasting = sayings.stream().filter(TinyWorlds::isLasting).toList();
    BitSet atAllTimes = left(lasting, kind, worlds, keeping);
    return !atAllTimes.isEmpty()
        && sayings.stream()
            .filter(saying -> !isLasting(saying))
            .allMatch(
                saying -> atAllTimes.intersects(left(List.of(saying), kind, worlds, keeping)));
  }

  /** Where nothing of a permission is given, it is not given at any time. */
  private static boolean isLasting(Saying saying) {
    return saying.sense().isSaid()
        || saying.sense() == Sense.NOT_AT_ALL
            && saying.term() instanceof Conduct conduct
            && conduct.modality() == Modality.MAY;
  }

  private static <T extends Term, W> BitSet left(
      List<Saying> sayings, Class<T> kind, List<W> worlds, Keeping<T, W> keeping) {
    BitSet left = new BitSet();
    left.set(0, worlds.size());
    sayings.stream()
        .filter(saying -> kind.isInstance(saying.term()))
        .map(
            saying ->
                KEPT.computeIfAbsent(
                    saying, unseen -> kept(unseen, kind.cast(unseen.term()), worlds, keeping)))
        .forEach(left::and);
    return left;
  }

  private static <T, W> BitSet kept(Saying saying, T term, List<W> worlds, Keeping<T, W> keeping) {
    BitSet kept = new BitSet();
    for (int i = 0; i < worlds.size(); i++) {
      kept.set(i, keeping.test(saying, term, worlds.get(i)));
    }
    return kept;
  }

  // Numbers of the left party's soldiers on two days, and whether they are limited then, may not be
  // limited, or neither.

  private enum Freedom {
    LIMITED,
    UNLIMITED,
    UNSAID
  }

  private record Numbers(List<Integer> halves, List<Freedom> freedom) {}

  private static final List<Numbers> NUMBERS =
      ImmutableList.copyOf(
          Sets.cartesianProduct(
                  onEachDay(ImmutableSet.of(0, 1, 2, 3, 4, 5)),
                  onEachDay(ImmutableSet.copyOf(Freedom.values())))
              .stream()
              .map(world -> new Numbers(integers(world.get(0)), freedoms(world.get(1))))
              .toList());

  private static Set<List<?>> onEachDay(Set<?> all) {
    return new HashSet<>(Sets.cartesianProduct(all, all));
  }

  private static List<Integer> integers(List<?> of) {
    return of.stream().map(Integer.class::cast).toList();
  }

  private static List<Freedom> freedoms(List<?> of) {
    return of.stream().map(Freedom.class::cast).toList();
  }

  private static boolean keeps(Saying saying, QuantityLimit term, Numbers world) {
    boolean kept = true;
    for (int day = 0; day < 2; day++) {
      kept &=
          !isIn(term.window().orElseThrow(), day)
              || allows(
                  term.bound().orElseThrow(), world.halves().get(day), world.freedom().get(day));
    }
    return kept == saying.sense().isSaid();
  }

  private static boolean isIn(Window window, int day) {
    return window.match(
        always -> true,
        from -> false,
        until -> false,
        between -> number(between.from()) <= day && day < number(between.until()),
        during -> false);
  }

  private static int number(TimePoint point) {
    return point.match(
        on -> (int) (on.date().toEpochDay() - START.toEpochDay()), at -> -1, event -> -1);
  }

  private static boolean allows(Bound bound, int halves, Freedom freedom) {
    boolean limited = freedom == Freedom.LIMITED;
    return bound.match(
        most -> limited && compare(halves, most.level()) <= 0,
        least -> compare(halves, least.level()) >= 0,
        exactly -> limited && compare(halves, exactly.level()) == 0,
        between ->
            limited
                && Rational.of(halves, 2).compareTo(between.least()) >= 0
                && Rational.of(halves, 2).compareTo(between.most()) <= 0,
        unlimited -> freedom == Freedom.UNLIMITED,
        fixedLater -> limited);
  }

  private static int compare(int halves, Level level) {
    return Rational.of(halves, 2)
        .compareTo(level.match(figure -> figure.value(), baseline -> Rational.ZERO));
  }

  // How far each of two parties recognises that the left one holds each of two provinces.

  private static final List<List<Integer>> RECOGNITIONS =
      ImmutableList.copyOf(
          Sets.cartesianProduct(
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2)));

  private static boolean keeps(Saying saying, TerritorialStatus term, List<Integer> levels) {
    boolean kept =
        term.recognisers().stream()
            .allMatch(
                party ->
                    provinces(term.place()).stream()
                        .allMatch(province -> isKept(term, level(levels, party, province))));
    return kept == saying.sense().isSaid();
  }

  private static int level(List<Integer> levels, PartyId party, String province) {
    return levels.get((party.text().equals("left") ? 0 : 2) + (province.equals("north") ? 0 : 1));
  }

  private static boolean isKept(TerritorialStatus text, int level) {
    return switch (text.level().orElseThrow()) {
      case NONE -> level == 0;
      case DE_FACTO -> text.exact().isPresent() ? level == 1 : level >= 1;
      case DE_JURE -> level == 2;
      case CONTROL -> true;
    };
  }

  private static Set<String> provinces(Set<PlaceId> places) {
    return places.stream()
        .flatMap(
            place ->
                place.text().equals("country")
                    ? List.of("north", "south").stream()
                    : List.of(place.text()).stream())
        .collect(Collectors.toSet());
  }

  // What two parties may do in two provinces, and what of it they do: each deed is one bit.

  private record Deed(String agent, String act, String province) {}

  private static final List<Deed> ALL =
      Sets.cartesianProduct(
              ImmutableSet.of("left", "right"),
              ImmutableSet.of("push", "shove"),
              ImmutableSet.of("north", "south"))
          .stream()
          .map(deed -> new Deed(deed.get(0), deed.get(1), deed.get(2)))
          .toList();

  private record Deeds(int permitted, int done) {}

  private static final List<Deeds> DEEDS =
      IntStream.range(0, 1 << ALL.size())
          .boxed()
          .flatMap(
              permitted ->
                  IntStream.rangeClosed(0, permitted)
                      .filter(done -> (done & ~permitted) == 0)
                      .mapToObj(done -> new Deeds(permitted, done)))
          .toList();

  /**
   * What is banned is so for all deeds meant, and so is what is permitted. A duty is done in some
   * way by each agent in each place.
   */
  private static boolean keeps(Saying saying, Conduct term, Deeds world) {
    int all = meant(term);
    int allowed = all & world.permitted();
    boolean said = saying.sense().isSaid();
    return switch (term.modality()) {
      case MUST_NOT -> (allowed == 0) == said;
      case MAY ->
          switch (saying.sense()) {
            case THAT -> allowed == all;
            case IN_PART -> allowed != 0;
            case NOT -> allowed != all;
            case NOT_AT_ALL -> allowed == 0;
          };
      default -> isDone(term, world.done()) == said;
    };
  }

  private static int meant(Conduct conduct) {
    Set<String> provinces = provinces(conduct.place());
    int meant = 0;
    for (int i = 0; i < ALL.size(); i++) {
      Deed deed = ALL.get(i);
      if (conduct.agents().contains(PartyId.of(deed.agent()))
          && (conduct.act().text().equals("push") || deed.act().equals("shove"))
          && provinces.contains(deed.province())) {
        meant |= 1 << i;
      }
    }
    return meant;
  }

  private static boolean isDone(Conduct duty, int done) {
    return duty.agents().stream()
        .allMatch(
            agent ->
                duty.place().stream()
                    .allMatch(
                        place -> (done & meant(duty.withAgents(agent).withPlace(place))) != 0));
  }
}
