package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableList;

/**
 * When a statement counts: the ticks that lie in all of some intervals.
 *
 * @param intervals the intervals; none of them means at all times
 */
public record Period(ImmutableList<Interval> intervals) {

  /** At all times. */
  public static final Period ALWAYS = new Period(ImmutableList.of());

  /**
   * {@return the ticks that lie in all of {@code intervals}}
   *
   * @param intervals the intervals
   */
  public static Period of(Interval... intervals) {
    return new Period(ImmutableList.copyOf(intervals));
  }

  /**
   * {@return the ticks that lie in {@code interval} too}
   *
   * @param interval another interval
   */
  public Period and(Interval interval) {
    return interval.equals(Interval.ALWAYS) || intervals.contains(interval)
        ? this
        : new Period(ImmutableList.<Interval>builder().addAll(intervals).add(interval).build());
  }
}
