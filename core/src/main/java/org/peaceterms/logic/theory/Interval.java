package org.peaceterms.logic.theory;

import java.util.Optional;

/**
 * The ticks from one point up to, and without, another.
 *
 * <p>A moment at which an interval starts must come for the interval to count: the guard of the
 * statement says so. A moment at which it ends need not: if it never comes, the interval has no
 * end.
 *
 * @param from its first tick; absent if it has always been
 * @param until the first tick after it; absent if it never ends
 */
public record Interval(Optional<Endpoint> from, Optional<Endpoint> until) {

  /** All ticks. */
  public static final Interval ALWAYS = new Interval(Optional.empty(), Optional.empty());

  /**
   * {@return all ticks from {@code start} on}
   *
   * @param start its first tick
   */
  public static Interval from(Endpoint start) {
    return new Interval(Optional.of(start), Optional.empty());
  }

  /**
   * {@return all ticks before {@code end}}
   *
   * @param end the first tick after it
   */
  public static Interval until(Endpoint end) {
    return new Interval(Optional.empty(), Optional.of(end));
  }

  /**
   * {@return the ticks from {@code start} up to, and without, {@code end}}
   *
   * @param start its first tick
   * @param end the first tick after it
   */
  public static Interval between(Endpoint start, Endpoint end) {
    return new Interval(Optional.of(start), Optional.of(end));
  }

  /**
   * {@return the one tick of a moment}
   *
   * @param moment the moment
   */
  public static Interval at(Moment moment) {
    return between(moment.now(), moment.plus(1));
  }
}
