package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableList;

/**
 * What a plan would say, before it is put in the words of any engine.
 *
 * @param clauses the clauses
 * @param quantities how many quantities there are
 * @param events how many events there are
 * @param circumstances how many circumstances there are
 */
record Constraints(ImmutableList<Clause> clauses, int quantities, int events, int circumstances) {

  /** All days lie before it. */
  static final int HORIZON = 3650;

  /** Figures lie between nought and this one. */
  static final int GREATEST = 1_000_000;

  /**
   * A clause.
   *
   * @param versions what it says; if there are several versions, one of them is taken
   */
  record Clause(ImmutableList<Rule> versions) {
    static Clause of(Rule... versions) {
      return new Clause(ImmutableList.copyOf(versions));
    }

    boolean isBracket() {
      return versions.size() > 1;
    }
  }

  /** One thing that is said. */
  sealed interface Rule {}

  /**
   * A quantity stays below or above a figure on each day of a window.
   *
   * @param quantity the quantity
   * @param cap whether the figure is the most or the least
   * @param figure the figure
   * @param from the first day
   * @param until the day after the last
   * @param guard when it counts
   */
  record Limit(int quantity, boolean cap, int figure, int from, int until, Guard guard)
      implements Rule {}

  /**
   * An event comes, in a window.
   *
   * @param event the event; it has no other duty
   * @param from the first day
   * @param until the day after the last
   * @param guard when it counts
   */
  record Duty(int event, int from, int until, Guard guard) implements Rule {}

  /**
   * If two events come, then one so many days before the other.
   *
   * @param before the earlier event
   * @param after the later event
   * @param days how many days at least, one or more
   * @param requires whether the later event comes only if the earlier does
   */
  record Order(int before, int after, int days, boolean requires) implements Rule {}

  /** When a rule counts. */
  sealed interface Guard {
    /** It always does. */
    Guard NONE = new Anyhow();
  }

  /** Always. */
  record Anyhow() implements Guard {}

  /**
   * If a circumstance is given, or if it is not.
   *
   * @param circumstance the circumstance
   * @param given whether it is
   */
  record If(int circumstance, boolean given) implements Guard {}

  /**
   * From the day of an event on, if it comes. What must be done then is not done before it.
   *
   * @param event the event
   */
  record Since(int event) implements Guard {}
}
