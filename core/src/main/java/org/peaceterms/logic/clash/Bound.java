package org.peaceterms.logic.clash;

import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.term.value.Rational;

/**
 * What one statement says of the least or the most of a quantity.
 *
 * @param statement its number
 * @param figure the least or most
 * @param hull when it can count
 */
record Bound(int statement, Rational figure, Hull hull) {

  /** {@return the figure so that it can be added up without a bound on its length} */
  BigFraction exactly() {
    return exactly(figure);
  }

  static BigFraction exactly(Rational figure) {
    return BigFraction.of(figure.numerator(), figure.denominator());
  }
}
