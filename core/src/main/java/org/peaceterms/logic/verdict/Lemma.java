package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Moment;

/** A fact about time and meaning that propositional reasoning takes as given. */
public sealed interface Lemma {

  /**
   * {@return the result of the function for this case}
   *
   * @param apart for statements that cannot count together
   * @param circle for orders that run in a circle
   * @param crowd for stretches of time that there is no room for
   * @param <R> the type of the result
   */
  <R> R match(Function<Apart, R> apart, Function<Circle, R> circle, Function<Crowd, R> crowd);

  /**
   * Statements that cannot count at one tick.
   *
   * @param clash the statements and the reason
   */
  record Apart(Clash clash) implements Lemma {
    @Override
    public <R> R match(
        Function<Apart, R> apart, Function<Circle, R> circle, Function<Crowd, R> crowd) {
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
    public <R> R match(
        Function<Apart, R> apart, Function<Circle, R> circle, Function<Crowd, R> crowd) {
      return circle.apply(this);
    }
  }

  /**
   * Stretches of time any two of which exclude each other, and that together last longer than there
   * is room for: each that may be the first starts too late, seen from one moment, for any that may
   * be the last to end in time.
   *
   * @param turns the stretches
   * @param apart for any two of them the statements that cannot count at one tick, the first with
   *     the second, the first with the third and so on
   * @param around the moment that starts and ends are seen from
   */
  record Crowd(ImmutableList<Turn> turns, ImmutableList<Clash> apart, Moment around)
      implements Lemma {
    @Override
    public <R> R match(
        Function<Apart, R> apart, Function<Circle, R> circle, Function<Crowd, R> crowd) {
      return crowd.apply(this);
    }
  }

  /**
   * A stretch of time among others that it excludes.
   *
   * @param start its first tick
   * @param end the first tick after it
   * @param lasting the distances from its end to its start, which say how long it lasts at least
   * @param earliest the distances from its start to the moment that all are seen from, which say
   *     when it starts at the earliest; or one order that was assumed, by which it is not the first
   * @param latest the distances from that moment to its end, which say when it ends at the latest;
   *     or one order that was assumed, by which it is not the last
   */
  record Turn(
      Endpoint start,
      Endpoint end,
      ImmutableList<Step> lasting,
      ImmutableList<Step> earliest,
      ImmutableList<Step> latest) {}

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
