package org.peaceterms.logic.theory;

import java.util.Arrays;
import java.util.BitSet;
import org.peaceterms.term.value.Rational;

/**
 * What statements say of the least, or of the most, of things measured, in a row of numbers: what
 * is compared with each other then lies together, while statements lie far apart.
 */
public final class Bounds {
  /** How many numbers one bound has. */
  private static final int WIDTH = 4;

  /** What is bounded and the statement, in one number. */
  private static final int WHAT_AND_WHO = 0;

  private static final int FROM = 1;
  private static final int UNTIL = 2;

  /** The figure, rounded down: mostly it tells two apart. */
  private static final int ROUNDED = 3;

  private long[] row;
  private Rational[] figures;

  /** The bounds that count for all ticks of their hulls. */
  private final BitSet fixed = new BitSet();

  private int size;

  /**
   * No bounds yet, but room for so many.
   *
   * @param room how many
   */
  public Bounds(int room) {
    this.row = new long[WIDTH * room];
    this.figures = new Rational[room];
  }

  /** Adds what a statement says of something measured, both by number. */
  void add(int what, int statement, Rational figure, Hull hull, boolean isFixed) {
    if (size == figures.length) {
      figures = Arrays.copyOf(figures, 2 * size + 1);
      row = Arrays.copyOf(row, WIDTH * figures.length);
    }
    int start = WIDTH * size;
    row[start + WHAT_AND_WHO] = (long) what << Integer.SIZE | statement;
    row[start + FROM] = hull.from();
    row[start + UNTIL] = hull.until();
    row[start + ROUNDED] = figure.floor();
    fixed.set(size, isFixed);
    figures[size++] = figure;
  }

  /**
   * Puts a bound of others in a place of this row, in which there is room for all.
   *
   * @param place the place
   * @param others the others
   * @param other which of them
   */
  public void put(int place, Bounds others, int other) {
    System.arraycopy(others.row, WIDTH * other, row, WIDTH * place, WIDTH);
    figures[place] = others.figures[other];
    fixed.set(place, others.fixed.get(other));
    size = Math.max(size, place + 1);
  }

  /** {@return how many bounds there are} */
  public int size() {
    return size;
  }

  /**
   * {@return the number of what is measured}
   *
   * @param bound which bound
   */
  public int what(int bound) {
    return (int) (row[WIDTH * bound + WHAT_AND_WHO] >>> Integer.SIZE);
  }

  /**
   * {@return the number of the statement that says so}
   *
   * @param bound which bound
   */
  public int statement(int bound) {
    return (int) row[WIDTH * bound + WHAT_AND_WHO];
  }

  /**
   * {@return the figure}
   *
   * @param bound which bound
   */
  public Rational figure(int bound) {
    return figures[bound];
  }

  /**
   * {@return the first tick of its hull}
   *
   * @param bound which bound
   */
  public long from(int bound) {
    return row[WIDTH * bound + FROM];
  }

  /**
   * {@return the first tick after its hull}
   *
   * @param bound which bound
   */
  public long until(int bound) {
    return row[WIDTH * bound + UNTIL];
  }

  /**
   * {@return when it can count}
   *
   * @param bound which bound
   */
  public Hull hull(int bound) {
    return new Hull(from(bound), until(bound));
  }

  /**
   * {@return whether a bound counts for all ticks of its hull}
   *
   * @param bound which bound
   */
  public boolean isFixed(int bound) {
    return fixed.get(bound);
  }

  /**
   * {@return whether the figure of a bound is below nought}
   *
   * @param bound which bound
   */
  public boolean isBelowNought(int bound) {
    return row[WIDTH * bound + ROUNDED] < 0;
  }

  /**
   * {@return whether the figure of a bound is below that of another, which stands elsewhere}
   *
   * @param bound which bound
   * @param others where the other stands
   * @param other which of them
   */
  public boolean isBelow(int bound, Bounds others, int other) {
    long rounded = row[WIDTH * bound + ROUNDED];
    long limit = others.row[WIDTH * other + ROUNDED];
    return rounded != limit ? rounded < limit : figures[bound].compareTo(others.figures[other]) < 0;
  }
}
