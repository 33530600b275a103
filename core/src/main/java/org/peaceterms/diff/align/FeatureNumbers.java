package org.peaceterms.diff.align;

/**
 * A number for each of some features, and 0 for all others: a hash table without an object for each
 * of them.
 */
final class FeatureNumbers {
  private static final int SMALLEST = 64;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] features = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  /** {@return the number of a feature} */
  int of(long feature) {
    return numbers[place(feature)];
  }

  /** Adds to the number of a feature. */
  void add(long feature, int number) {
    put(feature, of(feature) + number);
  }

  /** Gives a feature a number, which is not 0. */
  void put(long feature, int number) {
    if (2 * size >= features.length) {
      grow();
    }
    int at = place(feature);
    if (numbers[at] == 0) {
      features[at] = feature;
      size++;
    }
    numbers[at] = number;
  }

  private void grow() {
    long[] old = features;
    int[] known = numbers;
    features = new long[2 * old.length];
    numbers = new int[2 * old.length];
    size = 0;
    for (int at = 0; at < old.length; at++) {
      if (known[at] != 0) {
        put(old[at], known[at]);
      }
    }
  }

  /** Where a feature stands, or else could. */
  private int place(long feature) {
    int mask = features.length - 1;
    int at = (int) (feature * GOLDEN >>> Integer.SIZE) & mask;
    while (numbers[at] != 0 && features[at] != feature) {
      at = at + 1 & mask;
    }
    return at;
  }
}
