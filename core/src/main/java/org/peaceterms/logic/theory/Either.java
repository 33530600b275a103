package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Function;

/**
 * At least one of some literals is true.
 *
 * @param literals the literals; with none of them it is never true
 */
public record Either(ImmutableSortedSet<Literal> literals) implements Primitive {

  /**
   * {@return the statement that at least one of {@code literals} is true}
   *
   * @param literals the literals
   */
  public static Either of(Literal... literals) {
    return new Either(
        literals.length == 1
            ? ImmutableSortedSet.of(literals[0])
            : ImmutableSortedSet.copyOf(literals));
  }

  @Override
  public <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either) {
    return either.apply(this);
  }
}
