package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.taxonomy.Extent;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Taxonomy;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;

/**
 * Theories that are made to take long: the work stays within bounds, and what is said stays true.
 */
class AdversarialTest {
  private static final int MANY = 10_000;
  private static final int VERY_MANY = 100_000;
  private static final int SIDE = 600;
  private static final int LOOKS = 20_000;

  private final List<Statement> statements = new ArrayList<>();
  private int premises;

  private void say(Primitive primitive, Literal... guard) {
    statements.add(
        new Statement(premises++, ImmutableSortedSet.copyOf(guard), primitive, Site.NONE));
  }

  private Theory theory(Names names) {
    return new Theory(
        IntStream.range(0, premises)
            .mapToObj(i -> new Premise(PlanId.of("vast"), ClauseId.of("" + i), false))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(statements),
        ImmutableSortedSet.of(),
        ImmutableSortedMap.of(),
        names,
        1,
        ImmutableList.of());
  }

  private Theory theory() {
    return theory(TinyNames.NAMES);
  }

  private static Norm norm(Norm.Force force, Period period) {
    return new Norm(
        force, Box.EMPTY.with(Box.ACT, TinyNames.OTHER).with(Box.AGENTS, TinyNames.A), period);
  }

  private static Period days(int from, int until) {
    return Period.of(Interval.between(Endpoint.at(from), Endpoint.at(until)));
  }

  private static Moment moment(int number) {
    return Moment.event("m" + number);
  }

  @Test
  void tenThousandEqualBansAndOnePermissionAreTenThousandPairs() {
    for (int i = 0; i < MANY; i++) {
      say(norm(Norm.Force.FORBIDDEN, Period.ALWAYS));
    }
    say(norm(Norm.Force.PERMITTED, Period.ALWAYS));

    Analysis analysis = Solver.analyse(theory(), Limits.standard());

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods()).hasSize(MANY);
    assertThat(analysis.effort().satCalls()).isZero();
  }

  @Test
  void tenThousandEqualBansAreNoClash() {
    for (int i = 0; i < MANY; i++) {
      say(norm(Norm.Force.FORBIDDEN, Period.ALWAYS));
    }

    Analysis analysis = Solver.analyse(theory(), new Limits(MANY, 10, 10));

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods()).isEmpty();
    assertThat(analysis.course()).isPresent();
  }

  private void sayGrid(int side) {
    for (int i = 0; i < side; i++) {
      say(norm(Norm.Force.FORBIDDEN, Period.ALWAYS));
      say(norm(Norm.Force.PERMITTED, Period.ALWAYS));
    }
  }

  @Test
  void aGridOfBansAndPermissionsIsCutAndSaysSo() {
    sayGrid(SIDE);

    Analysis analysis = Solver.analyse(theory(), new Limits(LOOKS, 1_000, 10));

    assertThat(analysis.complete()).isFalse();
    assertThat(analysis.effort().clashes()).isPositive().isLessThanOrEqualTo(LOOKS);
    assertThat(analysis.nogoods()).hasSizeBetween(1, LOOKS);
  }

  @Test
  void aGridOfMoreClashesThanAreKeptIsRefutedByThoseThatAre() {
    sayGrid(SIDE);

    Clashes clashes = Clashes.of(theory(), Limits.standard().looks());

    assertThat(clashes.complete()).isFalse();
    assertThat(clashes.clashes()).hasSize(250_000);
    assertThat(Solver.isConsistent(theory(), Limits.standard())).contains(false);
  }

  @Test
  void oneStatementAfterTheOtherIsLookedAtOnce() {
    for (int i = 0; i < VERY_MANY; i += 2) {
      Amount.Counting counting = Amount.Counting.ADDS_UP;
      Range range = i % 4 == 0 ? Range.atLeast(Rational.of(9)) : Range.atMost(Rational.of(3));
      say(new Amount(TinyNames.TROOPS, Box.EMPTY, range, counting, days(i, i + 3)));
    }
    for (int i = 0; i < VERY_MANY; i += 2) {
      say(norm(i % 4 == 0 ? Norm.Force.FORBIDDEN : Norm.Force.PERMITTED, days(i, i + 3)));
    }
    int looks = 20 * VERY_MANY;

    Analysis analysis = Solver.analyse(theory(), new Limits(looks, 1_000, 10));

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods()).hasSize(VERY_MANY - 2);
  }

  @Test
  void statesOneAfterTheOtherAreLookedAtOnce() {
    for (int i = 0; i < VERY_MANY; i += 2) {
      ImmutableSortedSet<String> values = ImmutableSortedSet.of(i % 4 == 0 ? "on" : "off");
      say(new Status("light", Box.EMPTY, values, days(i, i + 3)));
    }

    Analysis analysis = Solver.analyse(theory(), new Limits(20 * VERY_MANY, 1_000, 10));

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods()).hasSize(VERY_MANY / 2 - 1);
  }

  @Test
  void fortyOpenAlternativesEndWithinTheBudget() {
    for (int i = 0; i < 40; i++) {
      Literal one = Literal.of(new Atom.Taken("choice " + i, "one", false));
      Literal two = Literal.of(new Atom.Taken("choice " + i, "two", false));
      say(Either.of(one, two));
      say(light("red"), one);
      say(light("green"), two);
    }

    Analysis analysis = Solver.analyse(theory(), new Limits(1_000_000, 2_000, 500));

    assertThat(analysis.complete()).isFalse();
    assertThat(analysis.effort().satCalls()).isLessThanOrEqualTo(2_000);
    assertThat(analysis.nogoods()).noneMatch(nogood -> nogood.literals().isEmpty());
    assertThat(Solver.isConsistent(theory(), Limits.standard())).contains(true);
  }

  private static Status light(String value) {
    return new Status("light", Box.EMPTY, ImmutableSortedSet.of(value), Period.ALWAYS);
  }

  @Test
  void overlappingCoversAreCutAndSaySo() {
    Taxonomy.Builder<Id> places = Taxonomy.builder();
    places.name(PlaceId.of("whole"), Extent.CLOSED);
    for (int i = 0; i < 12; i++) {
      places.name(PlaceId.of("part-" + i), Extent.ATOM);
      places.madeUpOf(PlaceId.of("whole"), ImmutableList.of(PlaceId.of("part-" + i)));
      for (int j = 0; j < 20; j++) {
        say(troops("part-" + i, Range.atMost(Rational.of(j))));
      }
    }
    say(troops("whole", Range.atLeast(Rational.of(1_000))));
    Names names = Names.of(ImmutableMap.of(PlaceId.class, places.build()));

    Analysis analysis = Solver.analyse(theory(names), new Limits(500_000, 1_000, 100));

    assertThat(analysis.complete()).isFalse();
    assertThat(analysis.effort().clashes()).isLessThanOrEqualTo(250_000);
  }

  private static Amount troops(String place, Range range) {
    return new Amount(
        TinyNames.TROOPS,
        Box.EMPTY.with(Box.PLACE, PlaceId.of(place)),
        range,
        Amount.Counting.ADDS_UP,
        Period.ALWAYS);
  }

  @Test
  void figuresMayBeAsLargeAsTheyLike() {
    say(
        new Amount(
            TinyNames.TROOPS,
            Box.EMPTY.with(Box.PLACE, TinyNames.CITY),
            Range.atLeast(Amount.BEYOND),
            Amount.Counting.ADDS_UP,
            Period.ALWAYS));
    say(
        new Amount(
            TinyNames.TROOPS,
            Box.EMPTY.with(Box.PLACE, TinyNames.PLAIN),
            Range.atLeast(Rational.of(1, Long.MAX_VALUE)),
            Amount.Counting.ADDS_UP,
            Period.ALWAYS));
    say(
        new Amount(
            TinyNames.TROOPS,
            Box.EMPTY.with(Box.PLACE, TinyNames.EAST),
            Range.atMost(Amount.BEYOND),
            Amount.Counting.ADDS_UP,
            Period.ALWAYS));

    assertThat(Solver.analyse(theory(), Limits.standard()).nogoods())
        .singleElement()
        .satisfies(nogood -> assertThat(nogood.premises()).containsExactly(0, 1, 2));
  }

  @Test
  void distancesOfAMillionMillionTicksAreExact() {
    long far = 1_000_000_000_000L;
    say(Lag.notAfter(moment(0).plus(far), moment(1).now()));
    say(Lag.notAfter(moment(1).now(), moment(0).plus(far - 1)));
    say(Either.of(moment(0).occurs()));
    say(Either.of(moment(1).occurs()));

    assertThat(Solver.analyse(theory(), Limits.standard()).nogoods())
        .singleElement()
        .satisfies(nogood -> assertThat(nogood.premises()).containsExactly(0, 1, 2, 3));
  }

  @Test
  void aChainOfAHundredThousandDistancesIsFollowed() {
    for (int i = 0; i < VERY_MANY; i++) {
      say(Lag.before(moment(i + 1).now(), moment(i).now()));
    }
    premises = 1;
    statements.replaceAll(of -> new Statement(0, of.guard(), of.primitive(), of.site()));
    for (int i = 0; i <= VERY_MANY; i++) {
      statements.add(
          new Statement(0, ImmutableSortedSet.of(), Either.of(moment(i).occurs()), Site.NONE));
    }

    Analysis analysis = Solver.analyse(theory(), Limits.standard());

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.course().orElseThrow().ticks())
        .satisfies(
            ticks ->
                assertThat(ticks.get(moment(0)) - ticks.get(moment(VERY_MANY)))
                    .isGreaterThanOrEqualTo(VERY_MANY));
  }

  @Test
  void aCircleOfAHundredThousandFixedDistancesIsOneNogood() {
    Theory closed = circle(VERY_MANY);

    Analysis analysis = Solver.analyse(closed, Limits.standard());

    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods())
        .singleElement()
        .satisfies(nogood -> assertThat(nogood.premises()).hasSize(VERY_MANY));
    assertThat(analysis.effort().satCalls()).isZero();
  }

  /** Moments that come in any case, each a tick before the one before, in a circle. */
  private Theory circle(int size) {
    ImmutableSortedSet.Builder<Literal> facts = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < size; i++) {
      facts.add(moment(i).occurs());
      say(Lag.before(moment((i + 1) % size).now(), moment(i).now()));
    }
    Theory open = theory();
    return new Theory(
        open.premises(),
        open.statements(),
        facts.build(),
        open.acts(),
        open.names(),
        1,
        ImmutableList.of());
  }

  @Test
  void twelveWindowsWithRoomForElevenAreRefutedWithinTheBudget() {
    for (int i = 0; i < 12; i++) {
      Period window = Period.of(Interval.between(moment(i).now(), moment(i).plus(10)));
      say(
          new Status("phase", Box.EMPTY, ImmutableSortedSet.of("phase " + i), window),
          moment(i).occurs());
      say(Either.of(moment(i).occurs()));
      say(Lag.notAfter(Endpoint.at(0), moment(i).now()));
      say(Lag.notAfter(moment(i).now(), Endpoint.at(100)));
    }

    Limits limits = new Limits(1_000_000, 2_000, 10);

    Analysis analysis = Solver.analyse(theory(), limits);
    assertThat(analysis.effort().satCalls()).isLessThanOrEqualTo(2_000);
    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods())
        .singleElement()
        .satisfies(nogood -> assertThat(nogood.premises()).hasSize(premises));
    assertThat(Solver.isConsistent(theory(), limits)).isEqualTo(Optional.of(false));
  }
}
