package org.peaceterms.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.Rational;

/** Schedules of small plans against the enumeration of all their courses of events. */
class ScheduleProperties {
  /** More than all lags of a plan taken together. */
  private static final int RANGE = 13;

  @Provide
  Arbitrary<SmallPlan> plans() {
    return SmallPlans.any();
  }

  @Property
  void boundsAreThoseOfAllCoursesOfEvents(@ForAll("plans") SmallPlan plan) {
    Schedule schedule = Schedules.of(plan.plan());
    assertAgrees(plan, OptionalInt.empty(), schedule.basis() != Basis.NONE, events(schedule));
    if (schedule.basis() == Basis.NONE) {
      assertThat(schedule.verdict()).isEqualTo(Verdict.CONTRADICTION);
      assertThat(schedule.events()).isEmpty();
    }
  }

  @Property
  void underOneVersionTheyAreThoseOfItsCourses(@ForAll("plans") SmallPlan plan) {
    Schedule schedule = Schedules.of(plan.plan());
    for (Version version : schedule.versions()) {
      ImmutableMap.Builder<String, Milestone> events = ImmutableMap.builder();
      events.putAll(events(schedule));
      version.events().forEach(event -> events.put(event.id(), event));
      int number = Integer.parseInt(version.label().substring(1));
      assertAgrees(plan, OptionalInt.of(number), version.possible(), events.buildKeepingLast());
    }
  }

  private static void assertAgrees(
      SmallPlan plan,
      OptionalInt version,
      boolean possible,
      ImmutableMap<String, Milestone> events) {
    Enumeration truth = Enumeration.of(plan, version, RANGE);
    Enumeration wider = Enumeration.of(plan, version, RANGE + 1);
    assertThat(possible).isEqualTo(truth.isPossible());
    if (!possible) {
      return;
    }
    for (int i = 0; i < SmallPlan.EVENTS.size(); i++) {
      Milestone event = events.get(SmallPlan.EVENTS.get(i));
      if (event != null) {
        assertThat(event.occurrence()).isEqualTo(truth.occurrence(i));
        assertThat(days(event.earliest())).isEqualTo(truth.earliest(i, wider));
        assertThat(days(event.latest())).isEqualTo(truth.latest(i, wider));
      }
    }
  }

  private static OptionalInt days(Optional<Bound> bound) {
    bound.ifPresent(point -> assertThat(point.exact()).isTrue());
    return bound
        .flatMap(Bound::days)
        .map(days -> OptionalInt.of(days.numerator().intValueExact()))
        .orElse(OptionalInt.empty());
  }

  private static ImmutableMap<String, Milestone> events(Schedule schedule) {
    return Maps.uniqueIndex(schedule.events(), Milestone::id);
  }

  @Property
  void stepsAreNeverLongerThanTheTimeThereIs(@ForAll("plans") SmallPlan plan) {
    Schedule schedule = Schedules.of(plan.plan());
    for (Step step : ImmutableSet.copyOf(schedule.forced())) {
      assertThat(step.least().signum()).isPositive();
      assertThat(step.clauses().size()).isGreaterThan(1);
      assertHolds(plan, step);
    }
    schedule.criticalPath().forEach(step -> assertHolds(plan, step));
  }

  private static int number(Rational days) {
    return days.numerator().intValueExact();
  }

  /** No course of events is quicker; the entry into force is not enumerated. */
  private static void assertHolds(SmallPlan plan, Step step) {
    int before = SmallPlan.EVENTS.indexOf(step.before().id());
    int after = SmallPlan.EVENTS.indexOf(step.after().id());
    if (before >= 0 && after >= 0) {
      assertThat(Lags.least(plan, before, after, RANGE).orElseThrow())
          .isGreaterThanOrEqualTo(number(step.least()));
    }
  }

  @Property
  void datesMoveWithTheSignature(
      @ForAll("plans") SmallPlan plan, @ForAll @IntRange(min = 1, max = 4_000) int days) {
    LocalDate first = LocalDate.of(2026, 3, 1);
    Schedule one = Schedules.from(first).of(plan.plan());
    Schedule other = Schedules.from(first.plusDays(days)).of(plan.plan());
    assertThat(dates(other, date -> date)).isEqualTo(dates(one, date -> date.plusDays(days)));
    assertThat(one.verdict()).isEqualTo(other.verdict());
    Schedule undated = Schedules.of(plan.plan());
    assertThat(offsets(one)).isEqualTo(offsets(undated));
  }

  private static ImmutableList<String> dates(
      Schedule schedule, Function<LocalDate, LocalDate> moved) {
    return schedule.events().stream()
        .map(event -> event.id() + date(event.earliest(), moved) + date(event.latest(), moved))
        .collect(ImmutableList.toImmutableList());
  }

  private static String date(Optional<Bound> bound, Function<LocalDate, LocalDate> moved) {
    return " "
        + bound.map(point -> moved.apply(LocalDate.parse(point.date().orElseThrow())).toString());
  }

  private static ImmutableList<String> offsets(Schedule schedule) {
    return schedule.events().stream()
        .map(
            event ->
                event.id()
                    + event.earliest().flatMap(Bound::days)
                    + event.latest().flatMap(Bound::days))
        .collect(ImmutableList.toImmutableList());
  }

  @Property
  void theOrderOfClausesChangesNothing(@ForAll("plans") SmallPlan plan, @ForAll Random random) {
    Plan original = plan.plan();
    List<Clause> clauses = new ArrayList<>(original.clauses());
    Collections.shuffle(clauses, random);
    Schedule one = Schedules.of(original);
    Schedule other = Schedules.of(SmallPlan.plan(clauses));
    assertThat(other.verdict()).isEqualTo(one.verdict());
    assertThat(times(other)).isEqualTo(times(one));
    assertThat(other.unanchored().stream().map(Unanchored::event))
        .containsExactlyInAnyOrderElementsOf(
            one.unanchored().stream().map(Unanchored::event).toList());
  }

  private static ImmutableMap<String, String> times(Schedule schedule) {
    return ImmutableMap.copyOf(
        Maps.transformValues(
            events(schedule),
            event -> event.occurrence() + " " + event.earliest() + " " + event.latest()));
  }
}
