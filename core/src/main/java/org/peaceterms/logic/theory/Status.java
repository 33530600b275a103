package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
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

  /** The states that have no other values than these. */
  private static final ImmutableSetMultimap<String, String> CLOSED =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("candidacy", "open", "renounced", "sought")
          .putAll("membership", "in", "out")
          .putAll("recognition", "de-facto", "de-jure", "none")
          .build();

  /** Stands for any value that nobody names. */
  private static final String ANOTHER = "another";

  /**
   * {@return the values that the state has if it has none of these}
   *
   * @param named all values of the state that are named anywhere
   */
  public ImmutableSortedSet<String> others(Set<String> named) {
    return CLOSED.containsKey(state)
        ? ImmutableSortedSet.copyOf(Sets.difference(CLOSED.get(state), values))
        : ImmutableSortedSet.<String>naturalOrder()
            .addAll(Sets.difference(named, values))
            .add(ANOTHER)
            .build();
  }

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
