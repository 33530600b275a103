package org.peaceterms.logic.theory;

import java.util.Comparator;

/**
 * An end of a period: a moment, some ticks later or earlier.
 *
 * @param of the moment
 * @param plus how many ticks later; negative if earlier
 */
public record Endpoint(Moment of, long plus) implements Comparable<Endpoint> {
  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::of).thenComparingLong(Endpoint::plus);

  /**
   * {@return a fixed tick}
   *
   * @param tick the tick
   */
  public static Endpoint at(long tick) {
    return new Endpoint(Moment.ORIGIN, tick);
  }

  /**
   * {@return the point that many ticks later}
   *
   * @param ticks how many; negative for earlier
   */
  public Endpoint later(long ticks) {
    return new Endpoint(of, Math.addExact(plus, ticks));
  }

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return plus == 0 ? of.toString() : of + (plus < 0 ? "" : "+") + plus;
  }
}
