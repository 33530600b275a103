package org.peaceterms.logic.clash;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Rational;

/**
 * What one statement says of the least or the most of a quantity.
 *
 * @param statement its number
 * @param figure the least or most
 * @param whole the greatest whole number that is not above it, as far as that fits; it lies beside
 *     the other numbers, while an exact figure is some steps away
 * @param hull when it can count
 */
record Bound(int statement, Rational figure, long whole, Hull hull) {
  private static final int BITS = 62;

  static Bound of(int statement, Rational figure, Hull hull) {
    return new Bound(statement, figure, whole(figure), hull);
  }

  private static long whole(Rational figure) {
    BigInteger whole =
        figure.isInteger()
            ? figure.numerator()
            : new BigDecimal(figure.numerator())
                .divide(new BigDecimal(figure.denominator()), 0, RoundingMode.FLOOR)
                .toBigInteger();
    if (whole.bitLength() > BITS) {
      return whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return whole.longValue();
  }

  /** {@return whether its figure is below another; mostly the whole numbers tell} */
  boolean isBelow(Bound other) {
    return whole == other.whole ? figure.compareTo(other.figure) < 0 : whole < other.whole;
  }

  BigFraction exactly() {
    return Quantities.exact(figure);
  }
}
