package org.peaceterms.logic.verdict;

/**
 * How much work an analysis may take, in counts that are the same on every machine.
 *
 * @param looks how many pairs of statements, or steps of a search for sums, may be looked at
 * @param conflicts how many conflicts the solver may meet
 * @param nogoods after how many nogoods of one part to stop
 */
public record Limits(long looks, long conflicts, int nogoods) {

  /** {@return limits that plans of some thousand terms do not reach} */
  public static Limits standard() {
    return new Limits(20_000_000, 200_000, 1_000);
  }
}
