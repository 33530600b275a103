package org.peaceterms.compat.bargaining;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Rational;

/** Exact numbers of any length, for sums and products on the way. */
final class Exact {
  private static final BigInteger LIMIT = BigInteger.TEN.pow(Rational.MAX_DIGITS);

  /**
   * Numbers from the least to the greatest; their own order is that of their magnitude below
   * nought.
   */
  static final Comparator<BigFraction> ORDER = (one, other) -> one.subtract(other).signum();

  private Exact() {}

  static BigFraction fraction(Rational number) {
    return BigFraction.of(number.numerator(), number.denominator());
  }

  /** {@return the number; refused if it is too long} */
  static Rational rational(BigFraction number) {
    return Rational.of(number.getNumerator(), number.getDenominator());
  }

  /** {@return the number, if it is not too long} */
  static Optional<Rational> shortEnough(BigFraction number) {
    return number.getNumerator().abs().max(number.getDenominator()).compareTo(LIMIT) < 0
        ? Optional.of(rational(number))
        : Optional.empty();
  }
}
