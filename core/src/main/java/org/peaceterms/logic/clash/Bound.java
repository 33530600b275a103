package org.peaceterms.logic.clash;

import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Rational;

/**
 * What one statement says of the least or the most of a quantity.
 *
 * @param statement its number
 * @param figure the least or most
 * @param rounded the figure, rounded down; lies here, while the figure lies with the text, far from
 *     those it is compared with
 * @param hull when it can count
 */
record Bound(int statement, Rational figure, long rounded, Hull hull) {
  Bound(int statement, Rational figure, Hull hull) {
    this(statement, figure, figure.floor(), hull);
  }

  /** {@return whether its figure is below another} */
  boolean isBelow(Bound other) {
    return rounded != other.rounded ? rounded < other.rounded : figure.compareTo(other.figure) < 0;
  }

  boolean isBelowNought() {
    return rounded < 0;
  }

  BigFraction exactly() {
    return Quantities.exact(figure);
  }
}
