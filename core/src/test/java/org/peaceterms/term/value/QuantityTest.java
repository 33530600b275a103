package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Rational FIFTY = Rational.of(50);

  @Test
  void aDistancePerSideAndTheWidthOfAZoneAreNotComparable() {
    Quantity perSide = Quantity.of(Dimension.DISTANCE_PER_SIDE, Rational.of(15), Unit.KM);
    Quantity width = Quantity.of(Dimension.ZONE_WIDTH, FIFTY, Unit.KM);
    assertThat(perSide.isComparableTo(width)).isFalse();
    assertThat(perSide.isComparableTo(Quantity.of(Dimension.DISTANCE_PER_SIDE, FIFTY, Unit.M)))
        .isTrue();
  }

  @Test
  void moneyOfTwoCurrenciesIsNotComparable() {
    assertThat(Quantity.money(FIFTY, "USD").isComparableTo(Quantity.money(FIFTY, "EUR"))).isFalse();
    assertThat(Quantity.money(FIFTY, "USD").isComparableTo(Quantity.money(Rational.ONE, "USD")))
        .isTrue();
  }

  @Test
  void unitsOfOneDimensionMeetInTheSmallest() {
    assertThat(Quantity.of(Dimension.RANGE, FIFTY, Unit.KM).inSmallestUnit())
        .isEqualTo(Quantity.of(Dimension.RANGE, Rational.of(50_000), Unit.M).inSmallestUnit());
    assertThat(Quantity.of(Dimension.AREA, Rational.ONE, Unit.SQ_KM).inSmallestUnit())
        .isEqualTo(Rational.of(100));
    assertThat(Quantity.of(Dimension.DURATION, Rational.of(3), Unit.DAY).inSmallestUnit())
        .isEqualTo(Rational.of(72));
    assertThat(Quantity.of(Dimension.HEADCOUNT, FIFTY).inSmallestUnit()).isEqualTo(FIFTY);
  }

  @Test
  void asksForAUnitExactlyWhereTheDimensionHasUnits() {
    assertThatThrownBy(() -> Quantity.of(Dimension.RANGE, FIFTY))
        .hasMessage("unit of range must be km or m but was 'absent'");
    assertThatThrownBy(() -> Quantity.of(Dimension.RANGE, FIFTY, Unit.KG))
        .hasMessage("unit of range must be km or m but was 'kg'");
    assertThatThrownBy(() -> Quantity.of(Dimension.HEADCOUNT, FIFTY, Unit.KM))
        .hasMessage("unit of headcount must be absent but was 'km'");
  }

  @Test
  void asksForACurrencyExactlyForMoney() {
    assertThatThrownBy(() -> Quantity.of(Dimension.MONEY, FIFTY))
        .hasMessage("currency of money must be given but was 'absent'");
    assertThatThrownBy(() -> Quantity.money(FIFTY, "dollars"))
        .hasMessage("currency must be an ISO 4217 code but was 'dollars'");
    assertThatThrownBy(
            () ->
                new Quantity(
                    Dimension.COUNT, FIFTY, Optional.empty(), Optional.of("USD"), Optional.empty()))
        .hasMessage("currency of count must be absent but was 'USD'");
  }

  @Test
  void asksForAPeriodExactlyForARate() {
    assertThatThrownBy(() -> Quantity.of(Dimension.RATE, FIFTY))
        .hasMessage("period of rate must be given but was 'absent'");
    Optional<Span> day = Optional.of(Span.ofDays(1));
    assertThat(
            new Quantity(Dimension.RATE, FIFTY, Optional.empty(), Optional.empty(), day)
                .isComparableTo(
                    new Quantity(
                        Dimension.RATE,
                        FIFTY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Span.ofDays(2)))))
        .isFalse();
  }

  @Test
  void isNeverNegativeAndAShareIsAtMostOne() {
    assertThatThrownBy(() -> Quantity.of(Dimension.COUNT, Rational.of(-1)))
        .hasMessage("quantity must not be negative but was '-1'");
    assertThatThrownBy(() -> Quantity.of(Dimension.SHARE, Rational.of(3, 2)))
        .hasMessage("share must be from 0 to 1 but was '1.5'");
    assertThat(Quantity.of(Dimension.SHARE, Rational.ONE).value()).isEqualTo(Rational.ONE);
  }
}
