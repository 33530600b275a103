package org.peaceterms.logic.clash;

import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Rational;

/** What one statement says of the least or the most of a quantity. */
final class Bound {
  private final int statement;
  private final Rational figure;
  private final Hull hull;

  /** Lies here, while the figure lies with the text, far from those it is compared with. */
  private final long floor;

  /**
   * A bound.
   *
   * @param statement the number of the statement
   * @param figure the least or most
   * @param hull when it can count
   */
  Bound(int statement, Rational figure, Hull hull) {
    this.statement = statement;
    this.figure = figure;
    this.hull = hull;
    this.floor = figure.floor();
  }

  int statement() {
    return statement;
  }

  Rational figure() {
    return figure;
  }

  Hull hull() {
    return hull;
  }

  /** {@return whether its figure is below another} */
  boolean isBelow(Bound other) {
    return floor != other.floor ? floor < other.floor : figure.compareTo(other.figure) < 0;
  }

  boolean isBelowNought() {
    return floor < 0;
  }

  BigFraction exactly() {
    return Quantities.exact(figure);
  }
}
