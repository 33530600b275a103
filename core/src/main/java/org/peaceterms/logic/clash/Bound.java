package org.peaceterms.logic.clash;

import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Rational;

/**
 * What one statement says of the least or the most of a quantity.
 *
 * @param statement its number
 * @param figure the least or most
 * @param hull when it can count
 */
record Bound(int statement, Rational figure, Hull hull) {

  /** {@return whether its figure is below another} */
  boolean isBelow(Bound other) {
    return figure.compareTo(other.figure) < 0;
  }

  BigFraction exactly() {
    return Quantities.exact(figure);
  }
}
