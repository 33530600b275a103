package org.peaceterms.logic.clash;

import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;

/**
 * The fixed ticks outside of which a period surely has none, whatever the order of moments.
 *
 * @param from the first of them
 * @param until the first tick after them
 */
record Hull(long from, long until) {
  static final Hull ALWAYS = new Hull(Long.MIN_VALUE, Long.MAX_VALUE);

  static Hull of(Period period) {
    Hull hull = ALWAYS;
    for (Interval interval : period.intervals()) {
      long from = interval.from().filter(Hull::isFixed).map(Endpoint::plus).orElse(ALWAYS.from);
      long until = interval.until().filter(Hull::isFixed).map(Endpoint::plus).orElse(ALWAYS.until);
      hull = hull.and(new Hull(from, until));
    }
    return hull;
  }

  private static boolean isFixed(Endpoint end) {
    return end.of().equals(Moment.ORIGIN);
  }

  Hull and(Hull other) {
    return new Hull(Math.max(from, other.from), Math.min(until, other.until));
  }

  boolean isEmpty() {
    return from >= until;
  }
}
