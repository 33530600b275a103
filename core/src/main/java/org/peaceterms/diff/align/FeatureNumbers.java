package org.peaceterms.diff.align;

import java.util.function.IntUnaryOperator;

/**
 * A number for each of some features, and 0 for all others: a hash table without an object for each
 * of them.
 */
final class FeatureNumbers {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** A feature and, beside it, its number, which are mostly looked at together. */
  private long[] slots;

  private int size;

  /** {@code expected} is how many features there may well be. */
  FeatureNumbers(int expected) {
    this.slots = new long[2 * (Integer.highestOneBit(Math.max(expected, 1)) << 2)];
  }

  /** {@return the number of a feature} */
  int of(long feature) {
    return (int) slots[place(feature) + 1];
  }

  /** Gives a feature a number, which is not 0. */
  void put(long feature, int number) {
    put(place(feature), feature, number);
  }

  /** Gives a feature a number that turns on the one it has. */
  void replace(long feature, IntUnaryOperator number) {
    int at = place(feature);
    put(at, feature, number.applyAsInt((int) slots[at + 1]));
  }

  private void put(int at, long feature, int number) {
    if (slots[at + 1] == 0) {
      slots[at] = feature;
      size++;
    }
    slots[at + 1] = number;
    if (4 * size >= slots.length) {
      grow();
    }
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    size = 0;
    for (int at = 0; at < old.length; at += 2) {
      if (old[at + 1] != 0) {
        put(old[at], (int) old[at + 1]);
      }
    }
  }

  /** Where a feature stands, or else could. */
  private int place(long feature) {
    int mask = slots.length - 2;
    int at = (int) (feature * GOLDEN >>> Integer.SIZE) & mask;
    while (slots[at + 1] != 0 && slots[at] != feature) {
      at = at + 2 & mask;
    }
    return at;
  }
}
