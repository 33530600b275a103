package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * Limits on a number on four days, against brute force: for two terms of one kind the verdict of
 * the diff agrees with the sets of worlds that keep them, which are listed here without any of the
 * code under test.
 */
class LimitWorldsProperties {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private static <E> Arbitrary<Optional<E>> maybe(Arbitrary<E> values) {
    return values.optional(0.6);
  }

  // Numbers on four days: the day before entry into force, peace, war, peace.

  private record Strength(List<Integer> onDay, List<Boolean> limited) {}

  private static final List<Strength> STRENGTHS =
      onEachDay(ImmutableSet.of(0, 1, 2)).stream()
          .flatMap(
              numbers ->
                  onEachDay(ImmutableSet.of(true, false)).stream()
                      .map(limited -> new Strength(numbers, limited)))
          .toList();

  private static <E> Set<List<E>> onEachDay(Set<E> all) {
    return Sets.cartesianProduct(all, all, all, all);
  }

  @Provide
  Arbitrary<QuantityLimit> limits() {
    Arbitrary<Rational> figures = Arbitraries.integers().between(0, 2).map(Rational::of);
    Arbitrary<Bound> bounds =
        Arbitraries.oneOf(
            figures.map(Bound::atMost),
            figures.map(Bound::atLeast),
            figures.map(Bound::exactly),
            Arbitraries.just(new Bound.Between(Rational.of(0), Rational.of(1))),
            Arbitraries.just(new Bound.Unlimited()));
    return Combinators.combine(maybe(bounds), maybe(windows()))
        .as(
            (bound, window) ->
                QuantityLimit.builder()
                    .addSubject(PartyId.of("left"))
                    .measure(MeasureId.of("soldiers"))
                    .bound(bound)
                    .window(window)
                    .build());
  }

  private static Arbitrary<Window> windows() {
    Arbitrary<TimePoint> days =
        Arbitraries.integers().between(0, 3).map(day -> TimePoint.on(START.plusDays(day)));
    return Arbitraries.oneOf(
        Arbitraries.just(new Window.Always()),
        Arbitraries.of("peacetime", "wartime").map(EventId::of).map(Window.During::new),
        days.map(Window.From::new),
        days.map(Window.Until::new),
        Combinators.combine(days, days).as(Window.Between::new));
  }

  private static boolean isIn(Optional<Window> window, int day) {
    return window
        .map(
            given ->
                given.match(
                    always -> true,
                    from -> number(from.start()) <= day,
                    until -> 1 <= day && day < number(until.end()),
                    between -> number(between.from()) <= day && day < number(between.until()),
                    during -> day >= 1 && (day == 2) == during.period().text().equals("wartime")))
        .orElse(day >= 1);
  }

  private static int number(TimePoint point) {
    return point.match(
        on -> (int) (on.date().toEpochDay() - START.toEpochDay()), at -> -1, event -> -1);
  }

  private static boolean keeps(QuantityLimit limit, Strength strength) {
    if (limit.bound().isEmpty()) {
      return true;
    }
    Bound bound = limit.bound().orElseThrow();
    for (int day = 0; day < 4; day++) {
      if (isIn(limit.window(), day) && !allows(bound, strength, day)) {
        return false;
      }
    }
    return true;
  }

  /** A limit is set by a cap and by an exact figure, not by a floor. */
  private static boolean allows(Bound bound, Strength strength, int day) {
    boolean free = bound instanceof Bound.Unlimited;
    boolean silent = bound instanceof Bound.AtLeast;
    return (silent || strength.limited().get(day) != free)
        && allows(bound, Rational.of(strength.onDay().get(day)));
  }

  private static boolean allows(Bound bound, Rational number) {
    return bound.match(
        most -> number.compareTo(figure(most.level())) <= 0,
        least -> number.compareTo(figure(least.level())) >= 0,
        exactly -> number.equals(figure(exactly.level())),
        between -> number.compareTo(between.least()) >= 0 && number.compareTo(between.most()) <= 0,
        unlimited -> true,
        limited -> true);
  }

  private static Rational figure(Level level) {
    return level.match(figure -> figure.value(), baseline -> Rational.ZERO);
  }

  @Property
  void limits(@ForAll("limits") QuantityLimit before, @ForAll("limits") QuantityLimit after) {
    Worlds.agree(
        Worlds.diff(before, after),
        STRENGTHS,
        world -> keeps(before, world),
        world -> keeps(after, world));
  }

  @Property
  void theNumbersOfALimitAreAlwaysDecided(
      @ForAll("limits") QuantityLimit before, @ForAll("limits") QuantityLimit after) {
    Optional<Window> sinceInForce = Optional.empty();
    PlanDiff diff = Worlds.diff(before.withWindow(sinceInForce), after.withWindow(sinceInForce));
    assertThat(diff.verdict()).isNotEqualTo(Verdict.UNDECIDED);
  }
}
