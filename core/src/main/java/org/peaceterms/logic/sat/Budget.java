package org.peaceterms.logic.sat;

/**
 * How many conflicts may still be met. One budget is shared by all questions of an analysis and
 * goes down as they are answered.
 */
public final class Budget {
  private long left;

  private Budget(long left) {
    this.left = left;
  }

  /**
   * {@return a budget of so many conflicts}
   *
   * @param conflicts not negative
   */
  public static Budget conflicts(long conflicts) {
    if (conflicts < 0) {
      throw new IllegalArgumentException("budget must not be negative but was " + conflicts);
    }
    return new Budget(conflicts);
  }

  /** {@return a budget that never runs out} */
  public static Budget unlimited() {
    return new Budget(Long.MAX_VALUE);
  }

  /** {@return whether nothing is left} */
  public boolean isSpent() {
    return left == 0;
  }

  /** {@return how many conflicts are left} */
  public long left() {
    return left;
  }

  /**
   * {@return whether so many more conflicts were within the budget, which it then takes from it}
   *
   * @param conflicts how many
   */
  public boolean spend(long conflicts) {
    if (left < conflicts) {
      left = 0;
      return false;
    }
    if (left != Long.MAX_VALUE) {
      left -= conflicts;
    }
    return true;
  }

  /** {@return whether one more conflict was within the budget, which it then takes from it} */
  public boolean spend() {
    if (left == 0) {
      return false;
    }
    if (left != Long.MAX_VALUE) {
      left--;
    }
    return true;
  }
}
