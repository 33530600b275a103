package org.peaceterms.logic.verdict;

/**
 * How much work an analysis may take, in counts that are the same on every machine.
 *
 * @param looks how many pairs of statements, or steps of a search for sums, may be looked at
 * @param conflicts how many conflicts the solver may meet
 * @param nogoods after how many nogoods of one part to stop
 * @param clauses how many clauses elimination may leave at a time in one part; a part that needs
 *     more is searched by the solver, and with 0 all are
 */
public record Limits(long looks, long conflicts, int nogoods, int clauses) {
  private static final int CLAUSES = 5_000;

  /**
   * Limits with the usual number of clauses.
   *
   * @param looks how many pairs of statements, or steps of a search for sums, may be looked at
   * @param conflicts how many conflicts the solver may meet
   * @param nogoods after how many nogoods of one part to stop
   */
  public Limits(long looks, long conflicts, int nogoods) {
    this(looks, conflicts, nogoods, CLAUSES);
  }

  /** {@return limits that plans of some thousand terms do not reach} */
  public static Limits standard() {
    return new Limits(20_000_000, 200_000, 1_000);
  }
}
