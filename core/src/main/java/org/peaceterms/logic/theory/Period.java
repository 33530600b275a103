package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

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
    for (int i = 0; i < intervals.size(); i++) {
      Optional<Endpoint> end = intervals.get(i).until();
      if (end.isPresent() && isNotBefore(end.orElseThrow())) {
        return true;
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

  /** Whether some interval starts at a point or after it. */
  private boolean isNotBefore(Endpoint point) {
    for (int i = 0; i < intervals.size(); i++) {
      Optional<Endpoint> start = intervals.get(i).from();
      if (start.isPresent() && isNotBefore(start.orElseThrow(), point)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNotBefore(Endpoint one, Endpoint other) {
    return one.of().equals(other.of()) && one.plus() >= other.plus();
  }

  private boolean isNotAfter(Endpoint end) {
    return intervals.stream()
        .flatMap(interval -> interval.until().stream())
        .anyMatch(until -> isNotBefore(end, until));
  }

  /**
   * {@return the ticks that lie in {@code interval} too}
   *
   * @param interval another interval
   */
  public Period and(Interval interval) {
    if (interval.equals(Interval.ALWAYS) || intervals.contains(interval)) {
      return this;
    }
    return intervals.isEmpty()
        ? of(interval)
        : new Period(ImmutableList.<Interval>builder().addAll(intervals).add(interval).build());
  }
}
