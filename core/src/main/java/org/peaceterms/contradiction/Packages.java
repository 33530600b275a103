package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The combinations of versions of open brackets that survive: one version of each bracket, so that
 * no clash is known between what they say and the clauses that hold anyway.
 *
 * @param possible how many combinations there are
 * @param count how many of them survive; absent if they are too many to be counted one by one
 * @param first the first of those, at most {@value #SHOWN}
 */
public record Packages(
    BigInteger possible, Optional<BigInteger> count, ImmutableList<ImmutableList<Version>> first) {

  /** How many combinations are listed at most. */
  public static final int SHOWN = 20;

  /**
   * A version of an open bracket.
   *
   * @param plan the plan of the bracket
   * @param choice the bracket
   * @param label the version
   */
  public record Version(String plan, String choice, String label) {

    @Override
    public String toString() {
      return choice + " " + label;
    }
  }
}
