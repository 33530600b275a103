package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Window;

/** The effect of one changed field, for the cases in which the direction is easily got wrong. */
class FieldEffectsTest {
  private static final EventId SIGNATURE = EventId.of("signature");
  private static final PartyId RUSSIA = PartyId.of("russia");
  private static final PartyId UKRAINE = PartyId.of("ukraine");
  private static final Condition SIGNED = Condition.event(SIGNATURE);

  private static final QuantityLimit CAP =
      QuantityLimit.builder()
          .addSubject(UKRAINE)
          .measure(MeasureId.of("armed-forces-strength"))
          .bound(Bound.atMost(Rational.of(600_000)))
          .build();

  private static Change change(Term before, Term after) {
    return only(
        PlanDiff.between(
            SinglePlans.of(before, SampleVocabulary.get()),
            SinglePlans.of(after, SampleVocabulary.get())));
  }

  private static Change only(PlanDiff diff) {
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().get(0);
  }

  private static Effect effect(Term before, Term after) {
    return change(before, after).effect();
  }

  private static Conduct attack(Modality modality) {
    return Conduct.builder()
        .modality(modality)
        .addAgents(RUSSIA)
        .act(ActId.of("invade"))
        .addObject(EntityId.of("ukraine"))
        .build();
  }

  @Test
  void limits() {
    assertThat(effect(CAP, CAP.withBound(Bound.atMost(Rational.of(800_000)))))
        .isEqualTo(Effect.LOOSENED);
    assertThat(effect(CAP, CAP.withBound(Bound.exactly(Rational.of(500_000)))))
        .isEqualTo(Effect.TIGHTENED);
    assertThat(effect(CAP, CAP.withBound(Bound.exactly(Rational.of(800_000)))))
        .isEqualTo(Effect.REVERSED);
    assertThat(effect(CAP, CAP.withBound(Bound.atLeast(Rational.of(100)))))
        .isEqualTo(Effect.SHIFTED);
    assertThat(effect(CAP, CAP.withBound(new Bound.Limited()))).isEqualTo(Effect.UNKNOWN);
  }

  @Test
  void whoeverMayNoLongerBeLimitedGains() {
    Change free = change(CAP, CAP.withBound(new Bound.Unlimited()));
    assertThat(free.effect()).isEqualTo(Effect.REVERSED);
    assertThat(free.parties()).containsEntry(UKRAINE, Effect.LOOSENED).hasSize(1);
  }

  @Test
  void aContraryUnderAConditionLeavesAWayOut() {
    QuantityLimit conditional = CAP.withWhen(SIGNED);
    assertThat(effect(conditional, conditional.withBound(Bound.exactly(Rational.of(800_000)))))
        .isEqualTo(Effect.SHIFTED);
  }

  @ParameterizedTest
  @CsvSource({
    "MUST, MUST_NOT, REVERSED",
    "MUST, MAY, LOOSENED",
    "MAY, MUST, TIGHTENED",
    "MUST, EXPECTED, LOOSENED",
    "MUST_NOT, MAY, LOOSENED",
    "FREE, MUST_NOT, TIGHTENED",
    "MAY, FREE, UNKNOWN",
    "EXPECTED, MUST_NOT, UNKNOWN"
  })
  void modalities(Modality before, Modality after, Effect expected) {
    assertThat(effect(attack(before), attack(after))).isEqualTo(expected);
  }

  @Test
  void aBanThatIsLiftedFreesTheAgentAndExposesItsObject() {
    assertThat(change(attack(Modality.MUST_NOT), attack(Modality.MAY)).parties())
        .containsEntry(RUSSIA, Effect.LOOSENED)
        .containsEntry(UKRAINE, Effect.TIGHTENED)
        .hasSize(2);
  }

  @Test
  void aWiderPermissionLoosensForItsHolder() {
    Conduct may = attack(Modality.MAY);
    Conduct more = may.withWindow(new Window.Always());
    assertThat(effect(may.withWindow(new Window.During(EventId.of("peacetime"))), more))
        .isEqualTo(Effect.LOOSENED);
    assertThat(
            effect(attack(Modality.MUST_NOT), attack(Modality.MUST_NOT).withWindow(more.window())))
        .isEqualTo(Effect.TIGHTENED);
  }

  @Test
  void aConditionWeakensADutyAndAnExceptionToo() {
    assertThat(effect(CAP, CAP.withWhen(SIGNED))).isEqualTo(Effect.LOOSENED);
    assertThat(effect(CAP, CAP.withUnless(SIGNED))).isEqualTo(Effect.LOOSENED);
    Change only = change(CAP, CAP.withOnlyIf(SIGNED));
    assertThat(only.effect()).isEqualTo(Effect.UNKNOWN);
    assertThat(only.impact().reason())
        .contains("the duty may fall away without the condition, or wait for it");
  }

  private static Vote vote(Optional<Deadline> deadline) {
    return Vote.builder().vote(Vote.Ballot.NATIONAL_ELECTION).deadline(deadline).build();
  }

  @Test
  void deadlines() {
    Vote open = vote(Optional.empty());
    Vote hundred = vote(Optional.of(Deadline.within(Span.ofDays(100), SIGNATURE)));
    Vote sixty = vote(Optional.of(Deadline.within(Span.ofDays(60), SIGNATURE)));
    Vote months = vote(Optional.of(Deadline.within(Span.parse("P2M"), SIGNATURE)));
    assertThat(effect(open, hundred)).isEqualTo(Effect.TIGHTENED);
    assertThat(effect(hundred, sixty)).isEqualTo(Effect.TIGHTENED);
    assertThat(effect(sixty, hundred)).isEqualTo(Effect.LOOSENED);
    assertThat(effect(sixty, months)).isEqualTo(Effect.UNKNOWN);
  }

  @Test
  void moneyOfTwoCurrenciesIsNotCompared() {
    Funding dollars = Funding.builder().amount(Quantity.money(Rational.of(100), "USD")).build();
    Change change = change(dollars, dollars.withAmount(Quantity.money(Rational.of(90), "EUR")));
    assertThat(change.effect()).isEqualTo(Effect.UNKNOWN);
    assertThat(change.impact().reason())
        .contains("not comparable: the two amounts are in different currencies");
  }

  @Test
  void anotherAgentIsTheOnlyOneWhoOwesMore() {
    Conduct before = attack(Modality.MUST_NOT);
    Change change = change(before, before.withAgents(RUSSIA, PartyId.of("us")));
    assertThat(change.effect()).isEqualTo(Effect.TIGHTENED);
    assertThat(change.parties())
        .containsEntry(PartyId.of("us"), Effect.TIGHTENED)
        .containsEntry(UKRAINE, Effect.LOOSENED)
        .hasSize(2);
  }

  @Test
  void whatTheTextLeavesToBeFixedIsNotCompared() {
    QuantityLimit open = CAP.withBound(Optional.empty()).withToBeFixed(FieldName.of("bound"));
    PlanDiff diff =
        PlanDiff.between(
            SinglePlans.of(open, SampleVocabulary.get()),
            SinglePlans.of(CAP, SampleVocabulary.get()));
    assertThat(diff.changes()).extracting(Change::effect).containsOnly(Effect.UNKNOWN);
    assertThat(diff.changes().get(0).impact().reason()).contains("the text leaves it to be fixed");
  }

  @Test
  void whatIsSubjectToMoreSaysLess() {
    Conduct ban = attack(Modality.MUST_NOT);
    Conduct one = ban.withSubjectTo(Reference.of("1"));
    Conduct two = ban.withSubjectTo(Reference.of("1"), Reference.THIS_TEXT);
    assertThat(change(ban, one).code()).isEqualTo(ChangeCode.PRECEDENCE_ADDED);
    assertThat(effect(ban, one)).isEqualTo(Effect.LOOSENED);
    assertThat(effect(one, two)).isEqualTo(Effect.LOOSENED);
    assertThat(change(two, one).code()).isEqualTo(ChangeCode.PRECEDENCE_REMOVED);
    assertThat(effect(two, one)).isEqualTo(Effect.TIGHTENED);
    Change other = change(one, ban.withSubjectTo(Reference.THIS_TEXT));
    assertThat(other.code()).isEqualTo(ChangeCode.PRECEDENCE_CHANGED);
    assertThat(other.effect()).isEqualTo(Effect.UNKNOWN);
    assertThat(other.impact().reason())
        .contains("which of those that prevail leave it less is not known");
  }

  @Test
  void howMuchLessOthersSayTheTermThatPrevailsDoesNotShow() {
    Conduct ban = attack(Modality.MUST_NOT);
    Change change = change(ban, ban.withNotwithstanding(Reference.THIS_TEXT));
    assertThat(change.code()).isEqualTo(ChangeCode.PRECEDENCE_ADDED);
    assertThat(change.effect()).isEqualTo(Effect.UNKNOWN);
    assertThat(change.impact().reason())
        .contains("how much less the terms say that give way, they alone show");
  }

  @Test
  void aLongerGuaranteeBurdensTheGuarantor() {
    Guarantee ten =
        Guarantee.builder()
            .assures(Guarantee.Assures.PROTECTION)
            .addGuarantors(RUSSIA)
            .addBeneficiary(UKRAINE)
            .addTiers(Tier.builder().trigger(SIGNED).build())
            .duration(new Lasting.For(Span.parse("P10Y")))
            .build();
    Change change = change(ten, ten.withDuration(new Lasting.Permanent()));
    assertThat(change.effect()).isEqualTo(Effect.TIGHTENED);
    assertThat(change.parties())
        .containsEntry(RUSSIA, Effect.TIGHTENED)
        .containsEntry(UKRAINE, Effect.LOOSENED);
    Guarantee exact = ten.withExact(true);
    assertThat(effect(exact, exact.withDuration(new Lasting.Permanent())))
        .isEqualTo(Effect.UNKNOWN);
  }
}
