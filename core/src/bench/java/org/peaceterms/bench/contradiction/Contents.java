package org.peaceterms.bench.contradiction;

/** What is in the constraints that are timed. */
public final class Contents {
  private Contents() {}

  /**
   * {@return how many clashes there are among what clauses say that hold together: pairs of limits
   * that do not fit, and that a condition, a version or a circumstance keeps apart}
   *
   * @param family of which kind they are
   * @param breadth of how many matters they speak
   * @param size how many they are
   */
  public static int clashes(Family family, Breadth breadth, int size) {
    return Peaceterms.clashes(TypedPlan.of(Workload.of(family, breadth, size, 0, 1)));
  }
}
