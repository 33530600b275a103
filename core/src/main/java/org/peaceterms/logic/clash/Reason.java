package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.Id;

/**
 * Why statements cannot hold at one tick, so that it can be checked without looking for it again.
 * Statements are named by their numbers in the theory.
 */
public sealed interface Reason {

  /**
   * {@return the result of the function for this case}
   *
   * @param crossing for bounds that cross
   * @param noValue for states without a common value
   * @param banned for a ban on what is permitted or promised
   * @param excess for parts that outgrow the whole
   * @param shortfall for parts that cannot fill the whole
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Crossing, R> crossing,
      Function<NoValue, R> noValue,
      Function<Banned, R> banned,
      Function<Excess, R> excess,
      Function<Shortfall, R> shortfall);

  /**
   * The least that one statement demands is more than the most that another allows, of the same
   * quantity or of a whole that it is part of.
   *
   * @param floor the statement with the least
   * @param cap the statement with the most
   */
  record Crossing(int floor, int cap) implements Reason {
    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Excess, R> excess,
        Function<Shortfall, R> shortfall) {
      return crossing.apply(this);
    }
  }

  /**
   * No value is left that all of some statements allow for one state.
   *
   * @param statements the statements
   * @param point what they have in common, by role
   */
  record NoValue(ImmutableList<Integer> statements, ImmutableSortedMap<String, Id> point)
      implements Reason {
    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Excess, R> excess,
        Function<Shortfall, R> shortfall) {
      return noValue.apply(this);
    }
  }

  /**
   * One statement forbids, or sets free, what another permits or makes a duty.
   *
   * @param ban the statement that forbids or sets free
   * @param norm the statement that permits or makes a duty
   * @param point what they have in common, by role
   */
  record Banned(int ban, int norm, ImmutableSortedMap<String, Id> point) implements Reason {
    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Excess, R> excess,
        Function<Shortfall, R> shortfall) {
      return banned.apply(this);
    }
  }

  /**
   * The least that statements demand of parts that have nothing in common is, taken together, more
   * than the most that another allows of the whole.
   *
   * @param floors the statements on the parts
   * @param cap the statement on the whole
   * @param total what the least come to
   */
  record Excess(ImmutableList<Integer> floors, int cap, BigFraction total) implements Reason {
    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Excess, R> excess,
        Function<Shortfall, R> shortfall) {
      return excess.apply(this);
    }
  }

  /**
   * The most that statements allow of all parts of a whole is, taken together, less than the least
   * that another demands of the whole.
   *
   * @param caps the statements on the parts
   * @param floor the statement on the whole
   * @param total what the most come to
   */
  record Shortfall(ImmutableList<Integer> caps, int floor, BigFraction total) implements Reason {
    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Excess, R> excess,
        Function<Shortfall, R> shortfall) {
      return shortfall.apply(this);
    }
  }
}
