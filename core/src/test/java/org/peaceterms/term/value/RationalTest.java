package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  @ParameterizedTest
  @CsvSource({
    "2/6, 1/3",
    "0.50, 0.5",
    "1/4, 0.25",
    "600000, 600000",
    "-1.5, -1.5",
    "-4/2, -2",
    "-0, 0",
    "1e3, 1000",
    "25E-2, 0.25",
    "1/7, 1/7"
  })
  void writesWhatItReadsInItsShortestExactForm(String text, String written) {
    assertThat(Rational.parse(text)).hasToString(written);
    assertThat(Rational.parse(written)).isEqualTo(Rational.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e100",
        "",
        "x",
        "1/",
        "/2",
        "1.",
        ".5",
        "1/2/3",
        "+1",
        "1 ",
        "NaN",
        "1,5"
      })
  void refusesWhatIsNoNumberOrTooLarge(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "number must be an integer, decimal or n/d with at most 40 digits but was '"
                + text
                + "'");
  }

  @Test
  void refusesAnExponentThatGivesTooManyDigits() {
    assertThatThrownBy(() -> Rational.parse("1e40"))
        .hasMessage("number must have at most 40 digits but was '1e40'");
    assertThatThrownBy(() -> Rational.parse("1e-40"))
        .hasMessage("number must have at most 40 digits but was '1e-40'");
    assertThat(Rational.parse("1e39").numerator()).isEqualTo(BigInteger.TEN.pow(39));
  }

  @Test
  void refusesNoughtAsDenominator() {
    assertThatThrownBy(() -> Rational.parse("1/0"))
        .hasMessage("denominator must not be nought but was '1/0'");
    assertThatThrownBy(() -> Rational.of(1, 0))
        .hasMessage("denominator must not be nought but was '0'");
  }

  @Test
  void readsBackDecimalsWithManyPlaces() {
    Rational tiny = Rational.parse("1/32768000000000000000000000000000000");
    assertThat(Rational.parse(tiny.toString())).isEqualTo(tiny);
  }

  @Test
  void theSignStandsBeforeTheNumerator() {
    assertThat(Rational.of(1, -2)).hasToString("-0.5").isEqualTo(Rational.of(-1, 2));
    assertThat(Rational.of(2, -1)).hasToString("-2").isEqualTo(Rational.of(-2));
  }

  @Test
  void isOrderedBelowNoughtAsWell() {
    assertThat(Rational.of(-2)).isLessThan(Rational.of(-1)).isLessThan(Rational.ZERO);
    assertThat(Rational.of(-1, 2)).isGreaterThan(Rational.of(-2, 3));
  }

  @Test
  void computesExactly() {
    Rational third = Rational.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    assertThat(Rational.ONE.minus(third)).isEqualTo(Rational.of(2, 3));
    assertThat(third.times(Rational.of(3))).isEqualTo(Rational.ONE);
    assertThat(Rational.parse("0.1").plus(Rational.parse("0.2"))).isEqualTo(Rational.parse("0.3"));
  }

  @Test
  void reckonsExactlyBeyondWhatCanBeRead() {
    Rational large = Rational.parse("9".repeat(40));
    assertThat(large.plus(Rational.ONE).toString()).isEqualTo("1" + "0".repeat(40));
    assertThat(large.times(large).minus(large.times(large))).isEqualTo(Rational.ZERO);
  }

  @Test
  void isWrittenToJsonAsANumberWhereItHasAFiniteDecimal() {
    assertThat(Rational.of(7).json()).isEqualTo(BigInteger.valueOf(7));
    assertThat(Rational.of(1, 4).json()).isEqualTo(new BigDecimal("0.25"));
    assertThat(Rational.of(1, 3).json()).isEqualTo("1/3");
  }
}
