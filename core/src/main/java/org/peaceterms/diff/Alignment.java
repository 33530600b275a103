package org.peaceterms.diff;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Which clause of the later draft is which clause of the earlier one; still being filled in. */
final class Alignment {
  private static final int NONE = -1;

  private final int[] afterOf;
  private final int[] beforeOf;
  private final double[] scoreOf;

  Alignment(int before, int after) {
    this.afterOf = filled(before);
    this.beforeOf = filled(after);
    this.scoreOf = new double[before];
  }

  private static int[] filled(int size) {
    int[] partners = new int[size];
    Arrays.fill(partners, NONE);
    return partners;
  }

  /**
   * Pairs two clauses; the score says how alike they are, 1 if an id or equal content pairs them.
   */
  void pair(int before, int after, double score) {
    afterOf[before] = after;
    beforeOf[after] = before;
    scoreOf[before] = score;
  }

  boolean isFreeBefore(int before) {
    return afterOf[before] == NONE;
  }

  boolean isFreeAfter(int after) {
    return beforeOf[after] == NONE;
  }

  OptionalInt afterOf(int before) {
    return afterOf[before] == NONE ? OptionalInt.empty() : OptionalInt.of(afterOf[before]);
  }

  OptionalInt beforeOf(int after) {
    return beforeOf[after] == NONE ? OptionalInt.empty() : OptionalInt.of(beforeOf[after]);
  }

  OptionalDouble scoreOf(int before) {
    return afterOf[before] == NONE ? OptionalDouble.empty() : OptionalDouble.of(scoreOf[before]);
  }

  /** {@return the pairs as positions in the later draft, in the order of the earlier one} */
  int[] sequence() {
    return Arrays.stream(afterOf).filter(after -> after != NONE).toArray();
  }
}
