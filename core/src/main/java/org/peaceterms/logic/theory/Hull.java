package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The fixed ticks outside of which a period surely has none, whatever the order of moments.
 *
 * @param from the first of them
 * @param until the first tick after them
 */
public record Hull(long from, long until) {
  /** All ticks. */
  public static final Hull ALWAYS = new Hull(Long.MIN_VALUE, Long.MAX_VALUE);

  /**
   * {@return the hull of a period}
   *
   * @param period the period
   */
  public static Hull of(Period period) {
    long from = ALWAYS.from;
    long until = ALWAYS.until;
    ImmutableList<Interval> intervals = period.intervals();
    for (int i = 0; i < intervals.size(); i++) {
      from = Math.max(from, tick(intervals.get(i).from(), from));
      until = Math.min(until, tick(intervals.get(i).until(), until));
    }
    return new Hull(from, until);
  }

  private static long tick(Optional<Endpoint> end, long otherwise) {
    return end.isPresent() && isFixed(end) ? end.orElseThrow().plus() : otherwise;
  }

  /**
   * {@return whether a period has all ticks of its hull}
   *
   * @param period the period
   */
  public static boolean isExact(Period period) {
    ImmutableList<Interval> intervals = period.intervals();
    for (int i = 0; i < intervals.size(); i++) {
      if (!isFixed(intervals.get(i).from()) || !isFixed(intervals.get(i).until())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFixed(Optional<Endpoint> end) {
    return end.isEmpty() || end.orElseThrow().of().equals(Moment.ORIGIN);
  }

  /**
   * {@return the ticks that lie in another hull too}
   *
   * @param other another hull
   */
  public Hull and(Hull other) {
    return new Hull(Math.max(from, other.from), Math.min(until, other.until));
  }

  /**
   * {@return whether each ends after the other begins}
   *
   * @param other another hull
   */
  public boolean meets(Hull other) {
    return until > other.from && from < other.until;
  }

  /** {@return whether it has no tick} */
  public boolean isEmpty() {
    return from >= until;
  }
}
