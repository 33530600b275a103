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

  /** {@return whether it has no tick in any course of events} */
  public boolean isNever() {
    for (Interval ending : intervals) {
      if (ending.until().isPresent() && isNever(ending.until().orElseThrow())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some interval starts when another has ended already. */
  private boolean isNever(Endpoint end) {
    for (Interval starting : intervals) {
      if (starting.from().isPresent()) {
        Endpoint start = starting.from().orElseThrow();
        if (start.of().equals(end.of()) && start.plus() >= end.plus()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * {@return whether all its ticks surely lie in another period too}
   *
   * @param other another period
   */
  public boolean isWithin(Period other) {
    return other.intervals.stream()
        .allMatch(
            outer ->
                outer.from().stream().allMatch(this::isNotBefore)
                    && outer.until().stream().allMatch(this::isNotAfter));
  }

  private boolean isNotBefore(Endpoint start) {
    return intervals.stream()
        .flatMap(interval -> interval.from().stream())
        .anyMatch(from -> from.of().equals(start.of()) && from.plus() >= start.plus());
  }

  private boolean isNotAfter(Endpoint end) {
    return intervals.stream()
        .flatMap(interval -> interval.until().stream())
        .anyMatch(until -> until.of().equals(end.of()) && until.plus() <= end.plus());
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
