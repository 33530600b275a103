package org.peaceterms.logic.theory;

import java.util.function.Function;

/**
 * If both moments come, the tick of one is at most that far after the tick of the other: {@code
 * tick(to) - tick(from) <= most}.
 *
 * @param from a moment
 * @param to a moment
 * @param most the greatest distance in ticks; negative if {@code to} must come earlier
 */
public record Lag(Moment from, Moment to, long most) implements Primitive {

  /**
   * {@return the statement that one point is not later than another}
   *
   * @param earlier a point
   * @param later a point
   */
  public static Lag notAfter(Endpoint earlier, Endpoint later) {
    return new Lag(later.of(), earlier.of(), Math.subtractExact(later.plus(), earlier.plus()));
  }

  /**
   * {@return the statement that one point is earlier than another}
   *
   * @param earlier a point
   * @param later a point
   */
  public static Lag before(Endpoint earlier, Endpoint later) {
    return notAfter(earlier.later(1), later);
  }

  @Override
  public <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either) {
    return lag.apply(this);
  }
}
