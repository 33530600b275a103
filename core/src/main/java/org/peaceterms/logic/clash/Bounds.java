package org.peaceterms.logic.clash;

import java.util.Arrays;
import java.util.BitSet;
import org.peaceterms.term.value.Rational;

/**
 * What statements say of the least, or of the most, of quantities, in a row of numbers: what is
 * compared with each other then lies together, while statements lie far apart.
 */
final class Bounds {
  /** How many numbers one bound has. */
  private static final int WIDTH = 4;

  private static final int STATEMENT = 0;
  private static final int FROM = 1;
  private static final int UNTIL = 2;

  /** The figure, rounded down: mostly it tells two apart. */
  private static final int ROUNDED = 3;

  private long[] row;
  private Rational[] figures;

  /** The bounds that count for all ticks of their hulls. */
  private final BitSet fixed = new BitSet();

  private int size;

  /** No bounds yet, but room for so many. */
  Bounds(int room) {
    this.row = new long[WIDTH * room];
    this.figures = new Rational[room];
  }

  /** Adds what a statement says. */
  void add(int statement, Rational figure, Hull hull, boolean isFixed) {
    if (size == figures.length) {
      figures = Arrays.copyOf(figures, 2 * size + 1);
      row = Arrays.copyOf(row, WIDTH * figures.length);
    }
    row[WIDTH * size + STATEMENT] = statement;
    row[WIDTH * size + FROM] = hull.from();
    row[WIDTH * size + UNTIL] = hull.until();
    row[WIDTH * size + ROUNDED] = figure.floor();
    fixed.set(size, isFixed);
    figures[size++] = figure;
  }

  /**
   * {@return the same bounds in another order}
   *
   * @param places the place of each bound in that order
   */
  Bounds ordered(int[] places) {
    Bounds ordered = new Bounds(size);
    for (int i = 0; i < size; i++) {
      System.arraycopy(row, WIDTH * i, ordered.row, WIDTH * places[i], WIDTH);
      ordered.figures[places[i]] = figures[i];
      ordered.fixed.set(places[i], fixed.get(i));
    }
    ordered.size = size;
    return ordered;
  }

  /** {@return a bound by itself} */
  Bound get(int bound) {
    return new Bound(statement(bound), figures[bound], hull(bound));
  }

  int statement(int bound) {
    return (int) row[WIDTH * bound + STATEMENT];
  }

  long from(int bound) {
    return row[WIDTH * bound + FROM];
  }

  long until(int bound) {
    return row[WIDTH * bound + UNTIL];
  }

  Hull hull(int bound) {
    return new Hull(from(bound), until(bound));
  }

  /** {@return whether a bound counts for all ticks of its hull} */
  boolean isFixed(int bound) {
    return fixed.get(bound);
  }

  boolean isBelowNought(int bound) {
    return row[WIDTH * bound + ROUNDED] < 0;
  }

  /** {@return whether the figure of a bound is below that of another, which stands elsewhere} */
  boolean isBelow(int bound, Bounds others, int other) {
    long rounded = row[WIDTH * bound + ROUNDED];
    long limit = others.row[WIDTH * other + ROUNDED];
    return rounded != limit ? rounded < limit : figures[bound].compareTo(others.figures[other]) < 0;
  }
}
