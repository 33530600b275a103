package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Clause;

/**
 * The smallest change to a plan with which every party could accept it. Where red lines must only
 * not be broken, clauses are given up, and no fewer would do. Where they must be met, as few
 * clauses as possible are given up, and what the plan does not say yet is said.
 *
 * <p>Red lines that their party drops on a condition are left aside.
 *
 * @param outcome whether there is such a change
 * @param gone the clauses that are given up, in their order
 * @param added the red lines whose required terms are written in
 * @param ruledOut the red lines whose refused terms are ruled out in so many words
 * @param breaks the demands that would no longer be met, since their reason is given up, and those
 *     that red lines exclude which must be met
 * @param clashing if no change helps, red lines that clash with each other or with the law
 */
public record JointMend(
    Outcome outcome,
    ImmutableList<Clause> gone,
    ImmutableList<DemandKey> added,
    ImmutableList<DemandKey> ruledOut,
    ImmutableList<DemandKey> breaks,
    ImmutableList<DemandKey> clashing) {

  /** Whether a change makes a plan acceptable to all. */
  public enum Outcome {
    /** Nothing has to be changed. */
    NONE_NEEDED,
    /** There is one. */
    FOUND,
    /** There is none: red lines clash with each other, or with the law. */
    IMPOSSIBLE,
    /** The budget ran out, or what can be judged did not reach. */
    UNKNOWN
  }

  static JointMend without(Outcome outcome, ImmutableList<DemandKey> clashing) {
    return new JointMend(
        outcome,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        clashing);
  }
}
