package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RationalProperties {
  private static final BigInteger FIRST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LAST = BigInteger.valueOf(Long.MAX_VALUE);

  @Provide
  Arbitrary<Rational> fractions() {
    return Combinators.combine(
            Arbitraries.bigIntegers().withoutEdgeCases(),
            Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ONE).withoutEdgeCases())
        .as((numerator, denominator) -> Rational.parse(numerator + "/" + denominator));
  }

  /** Those that have a finite decimal, some with more places than a number may have. */
  @Provide
  Arbitrary<Rational> decimals() {
    return Combinators.combine(
            Arbitraries.integers().withoutEdgeCases(),
            Arbitraries.integers().between(0, 50).withoutEdgeCases(),
            Arbitraries.integers().between(0, 30).withoutEdgeCases())
        .as(
            (numerator, twos, fives) ->
                numerator
                    + "/"
                    + BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives)))
        .map(Rational::parse);
  }

  @Property
  void hasTheFloorOfWholeNumberDivision(@ForAll("fractions") Rational number) {
    BigInteger floor = floor(number);

    assertThat(number.floor()).isEqualTo(floor.max(FIRST).min(LAST).longValueExact());
  }

  /** By whole-number division, which rounds to nought, put right below nought. */
  private static BigInteger floor(Rational number) {
    BigInteger[] divided = number.numerator().divideAndRemainder(number.denominator());
    return divided[1].signum() < 0 ? divided[0].subtract(BigInteger.ONE) : divided[0];
  }

  @Property
  void readsBackTheFractionItWrites(@ForAll("fractions") Rational number) {
    assertThat(Rational.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void readsBackTheDecimalItWrites(@ForAll("decimals") Rational number) {
    assertThat(Rational.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void equalNumbersAreWrittenAlike(@ForAll("decimals") Rational a, @ForAll("decimals") Rational b) {
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
  }

  @Property
  void takingAwayUndoesAdding(@ForAll long a, @ForAll long b) {
    assertThat(Rational.of(a).plus(Rational.of(b)).minus(Rational.of(b))).isEqualTo(Rational.of(a));
  }

  @Property
  void theOrderIsThatOfTheDifference(@ForAll int a, @ForAll int b) {
    Rational x = Rational.of(a);
    Rational y = Rational.of(b);
    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(x.minus(y).signum());
  }

  /** Near to each other or far, on both sides of nought, within the range of a long or beyond. */
  @Provide
  Arbitrary<Rational> all() {
    return Arbitraries.oneOf(
        fractions(),
        decimals(),
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, 9))
            .as(Rational::of),
        Combinators.combine(
                Arbitraries.integers().between(-9, 9), Arbitraries.integers().between(1, 4))
            .as(Rational::of));
  }

  @Property
  void theOrderIsThatOfTheProductsCrosswise(@ForAll("all") Rational a, @ForAll("all") Rational b) {
    int crosswise =
        a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator()));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(crosswise);
    assertThat(a.equals(b)).isEqualTo(crosswise == 0);
  }
}
