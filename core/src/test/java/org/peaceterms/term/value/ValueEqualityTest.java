package org.peaceterms.term.value;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The equals contract of the values that are not plain records of one id. */
class ValueEqualityTest {
  private static final EventId SIGNATURE = EventId.of("signature");
  private static final PartyId US = PartyId.of("us");
  private static final PartyId NATO = PartyId.of("nato");

  @Test
  void numbersAreEqualByValue() {
    new EqualsTester()
        .addEqualityGroup(Rational.of(1, 2), Rational.of(2, 4), Rational.parse("0.50"))
        .addEqualityGroup(Rational.ONE, Rational.of(1), Rational.parse("1.0"))
        .addEqualityGroup(Rational.of(-1, 2), Rational.of(1, -2))
        .testEquals();
  }

  @Test
  void quantitiesAreEqualIfWrittenAlike() {
    new EqualsTester()
        .addEqualityGroup(
            Quantity.of(Dimension.RANGE, Rational.ONE, Unit.KM),
            Quantity.of(Dimension.RANGE, Rational.of(2, 2), Unit.KM))
        .addEqualityGroup(Quantity.of(Dimension.RANGE, Rational.of(1000), Unit.M))
        .addEqualityGroup(Quantity.of(Dimension.ZONE_WIDTH, Rational.ONE, Unit.KM))
        .addEqualityGroup(Quantity.money(Rational.ONE, "USD"))
        .testEquals();
  }

  @Test
  void spansAreEqualIfTheirPartsAre() {
    new EqualsTester()
        .addEqualityGroup(Span.parse("P14D"), Span.parse("P2W"), Span.ofDays(14))
        .addEqualityGroup(Span.parse("PT336H"))
        .addEqualityGroup(Span.parse("P1Y"))
        .addEqualityGroup(Span.parse("P12M"))
        .testEquals();
  }

  @Test
  void timesAreEqualByCase() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    new EqualsTester()
        .addEqualityGroup(TimePoint.on(day), TimePoint.On.parse("2026-01-01"))
        .addEqualityGroup(TimePoint.At.parse("2026-01-01T00:00Z"))
        .addEqualityGroup(TimePoint.At.parse("2026-01-01T02:00+02:00"))
        .addEqualityGroup(TimePoint.event(SIGNATURE), TimePoint.event(SIGNATURE))
        .addEqualityGroup(TimePoint.after(SIGNATURE, Span.ofDays(1)))
        .addEqualityGroup(new Window.From(TimePoint.on(day)), Window.From.of(TimePoint.on(day)))
        .addEqualityGroup(new Window.Until(TimePoint.on(day)))
        .addEqualityGroup(new Window.Always(), new Window.Always())
        .addEqualityGroup(Deadline.by(TimePoint.on(day)), Deadline.By.of(TimePoint.on(day)))
        .addEqualityGroup(Deadline.within(Span.ofDays(1), SIGNATURE))
        .addEqualityGroup(Deadline.unanchored(Span.ofDays(1)))
        .addEqualityGroup(new Lasting.For(Span.ofDays(1)), Lasting.For.of(Span.ofDays(1)))
        .addEqualityGroup(new Lasting.UntilPoint(TimePoint.on(day)))
        .testEquals();
  }

  @Test
  void boundsAreEqualByCase() {
    new EqualsTester()
        .addEqualityGroup(Bound.atMost(Rational.ONE), Bound.AtMost.of(Level.of(Rational.ONE)))
        .addEqualityGroup(Bound.atLeast(Rational.ONE))
        .addEqualityGroup(Bound.exactly(Rational.ONE))
        .addEqualityGroup(new Bound.Unlimited(), new Bound.Unlimited())
        .addEqualityGroup(new Bound.Limited())
        .addEqualityGroup(
            new Bound.Between(Rational.ZERO, Rational.ONE),
            Bound.Between.of(ImmutableList.of(Rational.ZERO, Rational.ONE)))
        .testEquals();
  }

  @Test
  void setsInsideValuesHaveNoOrder() {
    new EqualsTester()
        .addEqualityGroup(
            DecisionRule.builder().addVoters(US, NATO).threshold(new Threshold.Majority()).build(),
            DecisionRule.builder().addVoters(NATO, US).threshold(new Threshold.Majority()).build())
        .addEqualityGroup(DecisionRule.builder().addVetoes(US, NATO).build())
        .addEqualityGroup(
            Verification.builder().addBy(US, NATO).access(true).build(),
            Verification.builder().addBy(NATO, US).access(true).build())
        .addEqualityGroup(Verification.builder().addBy(US, NATO).access(false).build())
        .addEqualityGroup(
            Condition.Breach.of(Reference.of("22")),
            Condition.Breach.builder().of(Reference.of("22")).build())
        .addEqualityGroup(Condition.Breach.builder().of(Reference.of("22")).addBy(US).build())
        .addEqualityGroup(
            Stage.builder().extent(Rational.of(1, 2)).build(),
            Stage.builder().extent(Rational.parse("0.5")).build())
        .addEqualityGroup(
            new Condition.Occurred(SIGNATURE, Optional.empty()), Condition.event(SIGNATURE))
        .testEquals();
  }
}
