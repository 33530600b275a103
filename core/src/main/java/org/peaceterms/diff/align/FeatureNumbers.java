package org.peaceterms.diff.align;

import java.util.function.IntUnaryOperator;

/**
 * A number for each of some features, and 0 for all others: a hash table without an object for each
 * of them.
 */
final class FeatureNumbers {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Each in the first free place from its own on; 0, which is hardly ever one, where none is. */
  private long[] features;

  private int[] numbers;
  private int size;

  /** {@code expected} is how many features there may well be. */
  FeatureNumbers(int expected) {
    int slots = Integer.highestOneBit(Math.max(expected, 1)) << 2;
    this.features = new long[slots];
    this.numbers = new int[slots];
  }

  /** {@return the number of a feature} */
  int of(long feature) {
    return numbers[place(feature)];
  }

  /** Gives a feature a number that turns on the one it has. */
  void replace(long feature, IntUnaryOperator number) {
    int at = place(feature);
    put(at, feature, number.applyAsInt(numbers[at]));
  }

  private void put(int at, long feature, int number) {
    if (numbers[at] == 0) {
      features[at] = feature;
      size++;
    }
    numbers[at] = number;
    if (2 * size >= numbers.length) {
      grow();
    }
  }

  private void grow() {
    long[] old = features;
    int[] known = numbers;
    features = new long[2 * old.length];
    numbers = new int[2 * old.length];
    size = 0;
    for (int at = 0; at < old.length; at++) {
      if (known[at] != 0) {
        put(place(old[at]), old[at], known[at]);
      }
    }
  }

  /** Where a feature stands, or else could. */
  private int place(long feature) {
    int mask = features.length - 1;
    int at = (int) (feature * GOLDEN >>> Integer.SIZE) & mask;
    while (features[at] != feature && features[at] != 0) {
      at = at + 1 & mask;
    }
    return at;
  }
}
