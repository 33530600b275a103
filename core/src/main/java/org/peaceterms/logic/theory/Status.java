package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Function;

/**
 * On every tick of a period, a state has one of some values, for all that its box covers. The
 * values of one state exclude each other.
 *
 * @param state which state: {@code control}, {@code membership}, {@code limit} ...
 * @param box whose state, and where; a role that is not there means all
 * @param values the values that are left
 * @param period when
 */
public record Status(String state, Box box, ImmutableSortedSet<String> values, Period period)
    implements Primitive {

  @Override
  public <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either) {
    return status.apply(this);
  }
}
