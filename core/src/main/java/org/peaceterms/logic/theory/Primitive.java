package org.peaceterms.logic.theory;

import java.util.function.Function;

/** What one statement says. */
public sealed interface Primitive permits Status, Amount, Norm, Lag, Either {

  /**
   * {@return the result of the function for this case}
   *
   * @param status for a state
   * @param amount for a quantity
   * @param norm for a norm
   * @param lag for a distance in time
   * @param either for a proposition
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either);
}
