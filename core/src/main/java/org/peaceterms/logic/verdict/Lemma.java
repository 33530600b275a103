package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Escape;

/** A fact about time and meaning that propositional reasoning takes as given. */
public sealed interface Lemma {

  /**
   * {@return the result of the function for this case}
   *
   * @param apart for statements that cannot count together
   * @param circle for orders that run in a circle
   * @param <R> the type of the result
   */
  <R> R match(Function<Apart, R> apart, Function<Circle, R> circle);

  /**
   * Statements that cannot count at one tick.
   *
   * @param clash the statements and the reason
   */
  record Apart(Clash clash) implements Lemma {
    @Override
    public <R> R match(Function<Apart, R> apart, Function<Circle, R> circle) {
      return apart.apply(this);
    }
  }

  /**
   * Distances in time that add up to less than nothing around a circle of moments.
   *
   * @param steps the distances, each from where the one before ends
   */
  record Circle(ImmutableList<Step> steps) implements Lemma {
    @Override
    public <R> R match(Function<Apart, R> apart, Function<Circle, R> circle) {
      return circle.apply(this);
    }
  }

  /** One distance of a circle. */
  sealed interface Step {

    /**
     * {@return the result of the function for this case}
     *
     * @param stated for a statement
     * @param assumed for an order that was assumed
     * @param <R> the type of the result
     */
    <R> R match(Function<Stated, R> stated, Function<Assumed, R> assumed);
  }

  /**
   * A distance that a statement says.
   *
   * @param statement its number in the theory
   */
  record Stated(int statement) implements Step {
    @Override
    public <R> R match(Function<Stated, R> stated, Function<Assumed, R> assumed) {
      return stated.apply(this);
    }
  }

  /**
   * An order that was tried to keep statements apart.
   *
   * @param escape the order
   */
  record Assumed(Escape escape) implements Step {
    @Override
    public <R> R match(Function<Stated, R> stated, Function<Assumed, R> assumed) {
      return assumed.apply(this);
    }
  }
}
