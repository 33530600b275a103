package org.peaceterms.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Window;

class SchedulesTest {

  private static Plan shipped(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  private static Schedule schedule(String id) {
    Plan plan = shipped(id);
    Plan[] laws =
        plan.background().stream().flatMap(law -> Corpus.plan(law).stream()).toArray(Plan[]::new);
    return Schedules.with(laws).of(plan);
  }

  private static Plan draft(Term... terms) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int i = 0; i < terms.length; i++) {
      clauses.add(SmallPlan.clause(i + 1, List.of(terms[i])));
    }
    return SmallPlan.plan(clauses.build());
  }

  private static Sequence.Builder order(String before, String after) {
    return Sequence.builder()
        .addBefore(EventId.of(before))
        .addAfter(EventId.of(after))
        .force(Sequence.Force.REQUIRES);
  }

  private static Term cap(Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("ukraine"))
        .measure(MeasureId.of("armed-forces-strength"))
        .bound(bound)
        .window(new Window.Always())
        .build();
  }

  private static Milestone event(Schedule schedule, String id) {
    return schedule.events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> numbers(List<Citation> clauses) {
    return clauses.stream().map(Citation::number).toList();
  }

  private static Optional<Rational> days(Optional<org.peaceterms.schedule.Bound> bound) {
    return bound.flatMap(org.peaceterms.schedule.Bound::days);
  }

  private static Optional<Rational> days(long days) {
    return Optional.of(Rational.of(days));
  }

  @Test
  void aChainOfOrdersIsForcedAndCritical() {
    Schedule schedule =
        Schedules.of(
            draft(
                order("referendum", "plan-approval").leastLag(Span.ofDays(60)).build(),
                order("plan-approval", "signature").greatestLag(Span.ofDays(9)).build()));

    assertThat(schedule.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(schedule.isExact()).isTrue();
    Milestone referendum = event(schedule, "referendum");
    assertThat(days(referendum.earliest())).isEmpty();
    assertThat(days(referendum.latest())).isEqualTo(days(-61));
    Milestone approval = event(schedule, "plan-approval");
    assertThat(days(approval.earliest())).isEqualTo(days(-9));
    assertThat(days(approval.latest())).isEqualTo(days(-1));
    assertThat(approval.slack()).isEqualTo(days(8));
    assertThat(approval.after()).containsExactly("referendum");
    assertThat(schedule.criticalPath())
        .extracting(step -> step.before().id() + " " + step.least() + " " + step.after().id())
        .containsExactly("referendum 60 plan-approval", "plan-approval 1 signature");
    Step forced = schedule.forced().get(0);
    assertThat(forced.before().id() + " " + forced.least() + " " + forced.after().id())
        .isEqualTo("referendum 61 signature");
    assertThat(numbers(forced.clauses())).containsExactly("1", "2");
  }

  @Test
  void aSequenceInACircleHasNoDates() {
    Schedule schedule =
        Schedules.of(
            draft(
                order("signature", "referendum").build(),
                order("referendum", "signature").build()));

    assertThat(schedule.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(schedule.basis()).isEqualTo(Basis.NONE);
    assertThat(schedule.events()).isEmpty();
    assertThat(schedule.clashes()).hasSize(1);
    assertThat(schedule.clashes().get(0).code()).isEqualTo(FindingCode.ORDER_CYCLE);
    assertThat(numbers(schedule.clashes().get(0).clauses())).containsExactly("1", "2");
  }

  @Test
  void aClashOfNumbersLeavesTheDatesStanding() {
    Schedule schedule =
        Schedules.of(
            draft(
                cap(Bound.atMost(Rational.of(600_000))),
                cap(Bound.atLeast(Rational.of(800_000))),
                order("referendum", "signature").greatestLag(Span.ofDays(9)).build()));

    assertThat(schedule.basis()).isEqualTo(Basis.TIME_ALONE);
    assertThat(schedule.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(schedule.clashes()).isEmpty();
    assertThat(days(event(schedule, "referendum").earliest())).isEqualTo(days(-9));
  }

  @Test
  void onlyLawsCanLieBehindAPlan() {
    Plan plan = shipped("us-28");
    assertThatThrownBy(() -> Schedules.with(plan))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("background us-28 must be a law but was 'draft'");
  }

  @Test
  void aCeasefireThatCanBeRenewedOrStandsAloneLeavesNoGap() {
    assertThat(schedule("ua-memo-2025").gaps()).isEmpty();
    assertThat(schedule("black-sea-2025-us").gaps()).isEmpty();
  }

  @Test
  void theMostTellingForcedOrdersAreThoseFromWhichTheOthersFollow() {
    Schedule schedule = schedule("ru-memo-2025");
    assertThat(schedule.forced()).containsAll(schedule.telling());
    assertThat(schedule.telling())
        .hasSizeLessThan(6)
        .extracting(step -> step.before().name() + " < " + step.after().name())
        .contains("the start of Ukraine's withdrawal < the national election")
        .doesNotContain("the start of Ukraine's withdrawal < the signature");
  }

  @Test
  void theRussianMemorandumLeavesAGapBetweenCeasefireAndTreaty() {
    Schedule schedule = schedule("ru-memo-2025");

    Gap whole = schedule.gaps().get(0);
    assertThat(whole.ceasefire().number()).isEqualTo("III.5");
    assertThat(whole.lasts()).isEqualTo(Rational.of(30));
    assertThat(whole.version()).isEmpty();
    assertThat(whole.most()).isEmpty();
    Gap gap = schedule.gaps().get(1);
    assertThat(gap.version()).contains("option-2 of ceasefire-option");
    assertThat(gap.most()).isEmpty();
    Gap.Dated dated = gap.dated().orElseThrow();
    assertThat(dated.event().name()).isEqualTo("the national election by point II.2i");
    assertThat(dated.most()).isEqualTo(Rational.of(100));
    assertThat(numbers(dated.clauses())).contains("II.2i", "III.5");
    Gap.Turn turn =
        dated.turns().stream()
            .filter(one -> one.event().id().equals("end-of-martial-law"))
            .findFirst()
            .orElseThrow();
    assertThat(turn.earliest()).isEqualTo(Rational.ZERO);
    assertThat(turn.latest()).isEqualTo(Rational.of(30));
    assertThat(turn.ifEarliest()).isEqualTo(Rational.of(70));
    assertThat(schedule.unanchored())
        .extracting(open -> open.event().id())
        .contains("entry-into-force");
  }

  @Test
  void theLoopOfTheReferendumIsReportedWithItsReading() {
    Schedule schedule = schedule("ua-us-20");

    assertThat(schedule.verdict()).isEqualTo(Verdict.CONDITIONAL);
    Finding loop = schedule.clashes().get(0);
    assertThat(loop.code()).isEqualTo(FindingCode.ORDER_CYCLE);
    assertThat(numbers(loop.clauses())).containsExactly("14", "20");
    assertThat(loop.options()).containsExactly("version T-B of territory is taken");
    assertThat(loop.readings()).containsExactly("reading approved of 20-agree is taken");
  }

  @Test
  void theLoopOfTheBorderIsReportedWithItsReading() {
    Schedule schedule = schedule("minsk-2");

    assertThat(schedule.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(schedule.clashes()).hasSize(1);
    assertThat(numbers(schedule.clashes().get(0).clauses())).containsExactly("9", "12");
    assertThat(schedule.clashes().get(0).readings())
        .containsExactly("reading presupposes-border of 12-security is taken");
    assertThat(
            schedule.versions().stream().filter(version -> !version.possible()).map(Version::label))
        .containsExactly("presupposes-border");
    assertThat(
            event(schedule, "minsk-local-elections")
                .latest()
                .flatMap(org.peaceterms.schedule.Bound::date))
        .contains("2015-12-31");
    assertThat(
            schedule.unanchored().stream()
                .filter(open -> open.event().id().equals("2.pull-back/complete"))
                .map(Unanchored::reason))
        .containsExactly(Unanchored.Reason.UNCOUNTED);
  }

  @Test
  void consentToAPointAndToOneTermOfItAreToldApart() {
    assertThat(schedule("minsk-2").events().stream().map(Milestone::name))
        .doesNotHaveDuplicates()
        .contains(
            "the consent of the Donbas leaders to point 11",
            "the consent of the Donbas leaders to point 11 (law change 2)");
  }

  @Test
  void aDateOfSignatureThatAPlanCannotKeepIsSaid() {
    Plan plan = shipped("minsk-2");
    Schedule late = Schedules.from(LocalDate.of(2016, 5, 1)).of(plan);
    assertThat(late.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(late.impossibleDate())
        .contains("The plan cannot be kept if it is signed on 2016-05-01, not after 2015-02-16.");
    Schedule real = Schedules.from(LocalDate.of(2015, 2, 12)).of(plan);
    assertThat(event(real, "4.area/complete").latest().flatMap(org.peaceterms.schedule.Bound::date))
        .contains("2015-03-14");
  }

  @Test
  void thePullBackOfTheTwentyEightPointsIsUnderFire() {
    Schedule schedule = schedule("us-28");

    Exposure pullBack = schedule.exposures().get(0);
    assertThat(pullBack.kind()).isEqualTo(Exposure.Kind.UNDER_FIRE);
    assertThat(pullBack.parties())
        .extracting(side -> side.id().text())
        .containsExactly("russia", "ukraine");
    assertThat(pullBack.done())
        .extracting(deed -> deed.clause().number() + " " + deed.event().id())
        .containsExactly("28 pull-back");
    assertThat(pullBack.most()).isEmpty();
    assertThat(schedule.exposures())
        .anySatisfy(
            exposure -> {
              assertThat(exposure.kind()).isEqualTo(Exposure.Kind.UNSYNCHRONISED);
              assertThat(exposure.parties())
                  .extracting(side -> side.id().text())
                  .containsExactly("ukraine");
              assertThat(exposure.done())
                  .extracting(deed -> deed.clause().number())
                  .contains("21a", "21d");
              assertThat(exposure.awaited())
                  .extracting(deed -> deed.clause().number())
                  .containsExactly("21c");
            });
    assertThat(schedule.unanchored())
        .anySatisfy(
            open -> {
              assertThat(open.event().id()).isEqualTo("national-election");
              assertThat(open.reason()).isEqualTo(Unanchored.Reason.UNCOUNTED);
            });
  }

  @Test
  void everyTextOfTheCorpusHasASchedule() {
    for (Plan plan : Corpus.plans()) {
      Schedule schedule = schedule(plan.id().text());
      assertThat(schedule.plan()).isEqualTo(plan.id());
      assertThat(schedule.isExact()).as(plan.id().text()).isTrue();
      assertThat(schedule.events()).as(plan.id().text()).isNotEmpty();
      assertThat(schedule).isEqualTo(schedule(plan.id().text()));
    }
  }
}
