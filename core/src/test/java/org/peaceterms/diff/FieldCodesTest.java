package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.term.Field;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Unit;

class FieldCodesTest {
  private static final EventId SIGNATURE = EventId.of("signature");

  private static <T extends Term> String code(String field, T before, T after) {
    Field<?, ?> found =
        before.kind().fields().stream()
            .filter(candidate -> candidate.name().text().equals(field))
            .findAny()
            .orElseThrow();
    @SuppressWarnings("unchecked")
    Field<T, Object> typed = (Field<T, Object>) found;
    return FieldCodes.of(typed, typed.of(before), typed.of(after)).code();
  }

  private static QuantityLimit limit(Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("ukraine"))
        .measure(MeasureId.of("armed-forces-strength"))
        .bound(bound)
        .build();
  }

  @Test
  void figuresOfBoundsOfOneFormAreComparedOthersHaveChanged() {
    QuantityLimit low = limit(Bound.atMost(Rational.of(600_000)));
    QuantityLimit high = limit(Bound.atMost(Rational.of(800_000)));
    assertThat(code("bound", low, high)).isEqualTo("term.quantity.raised");
    assertThat(code("bound", high, low)).isEqualTo("term.quantity.lowered");
    assertThat(code("bound", low, limit(Bound.exactly(Rational.of(800_000)))))
        .isEqualTo("term.quantity.changed");
    assertThat(code("bound", low, limit(new Bound.Unlimited()))).isEqualTo("term.quantity.changed");
  }

  @ParameterizedTest
  @CsvSource({
    "MAY, MUST, term.modality.strengthened",
    "MAY, EXPECTED, term.modality.strengthened",
    "MUST, EXPECTED, term.modality.weakened",
    "MUST, MUST_NOT, term.modality.reversed",
    "MUST_NOT, MAY, term.modality.reversed",
    "MUST_NOT, FREE, term.modality.changed",
    "MUST, FREE, term.modality.changed"
  })
  void modalitiesRiseFallOrTurnRound(Modality before, Modality after, String expected) {
    assertThat(code("modality", conduct(before), conduct(after))).isEqualTo(expected);
  }

  private static Conduct conduct(Modality modality) {
    return Conduct.builder().modality(modality).act(ActId.of("invade")).build();
  }

  private static Vote vote(Deadline deadline) {
    return Vote.builder().vote(Vote.Ballot.NATIONAL_ELECTION).deadline(deadline).build();
  }

  @Test
  void deadlinesWithOneAnchorAreComparedOthersHaveChanged() {
    Vote within60 = vote(Deadline.within(Span.ofDays(60), SIGNATURE));
    Vote within100 = vote(Deadline.within(Span.ofDays(100), SIGNATURE));
    assertThat(code("deadline", within60, within100)).isEqualTo("term.deadline.extended");
    assertThat(code("deadline", within100, within60)).isEqualTo("term.deadline.advanced");
    assertThat(code("deadline", within100, vote(Deadline.unanchored(Span.ofDays(60)))))
        .isEqualTo("term.deadline.changed");
    assertThat(code("deadline", within60, vote(Deadline.within(Span.parse("P2M"), SIGNATURE))))
        .as("60 days and two months do not compare")
        .isEqualTo("term.deadline.changed");
    Vote by2025 = vote(Deadline.by(TimePoint.on(LocalDate.of(2025, 12, 31))));
    Vote by2026 = vote(Deadline.by(TimePoint.on(LocalDate.of(2026, 12, 31))));
    assertThat(code("deadline", by2025, by2026)).isEqualTo("term.deadline.extended");
  }

  @Test
  void aDeadlineComesOrGoes() {
    Vote with = vote(Deadline.unanchored(Span.ofDays(100)));
    Vote without = Vote.builder().vote(Vote.Ballot.NATIONAL_ELECTION).build();
    assertThat(code("deadline", without, with)).isEqualTo("term.deadline.added");
    assertThat(code("deadline", with, without)).isEqualTo("term.deadline.removed");
  }

  @Test
  void durationsAreLengthenedOrShortened() {
    Guarantee ten = guarantee(new Lasting.For(Span.parse("P10Y")));
    Guarantee fifteen = guarantee(new Lasting.For(Span.parse("P15Y")));
    assertThat(code("duration", ten, fifteen)).isEqualTo("term.duration.lengthened");
    assertThat(code("duration", fifteen, ten)).isEqualTo("term.duration.shortened");
    assertThat(code("duration", fifteen, guarantee(new Lasting.Permanent())))
        .isEqualTo("term.duration.lengthened");
  }

  private static Guarantee guarantee(Lasting duration) {
    return Guarantee.builder().assures(Guarantee.Assures.PROTECTION).duration(duration).build();
  }

  @Test
  void quantitiesAreComparedAcrossUnits() {
    Withdrawal near = withdrawal(15, Unit.KM);
    Withdrawal same = withdrawal(15_000, Unit.M);
    assertThat(code("distance", near, withdrawal(20_000, Unit.M)))
        .isEqualTo("term.quantity.raised");
    assertThat(code("distance", near, same)).isEqualTo("term.quantity.changed");
  }

  private static Withdrawal withdrawal(long distance, Unit unit) {
    return Withdrawal.builder()
        .distance(Quantity.of(Dimension.DISTANCE_PER_SIDE, Rational.of(distance), unit))
        .build();
  }

  @Test
  void setsGainLoseOrChangeMembers() {
    QuantityLimit one = limit(Bound.atMost(Rational.ONE));
    QuantityLimit two = one.withSubject(PartyId.of("ukraine"), PartyId.of("russia"));
    QuantityLimit other = one.withSubject(PartyId.of("russia"));
    assertThat(code("subject", one, two)).isEqualTo("term.parties.added");
    assertThat(code("subject", two, one)).isEqualTo("term.parties.removed");
    assertThat(code("subject", one, other)).isEqualTo("term.parties.changed");
  }
}
