package org.peaceterms.diff.align;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A set of features of what a clause says, each told by a number that is made of it: numbers in
 * order are compared much faster than texts. A feature that stands for a whole matter is odd.
 */
final class Features {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] sorted;

  private Features(long... sorted) {
    this.sorted = sorted;
  }

  /** {@return some features without repetition} */
  static Features of(long... features) {
    Arrays.sort(features);
    int size = 0;
    for (int at = 0; at < features.length; at++) {
      if (at == 0 || features[at] != features[at - 1]) {
        features[size++] = features[at];
      }
    }
    return new Features(Arrays.copyOf(features, size));
  }

  /** {@return the feature of two things together} */
  static long feature(long first, long second) {
    long mixed = (first * GOLDEN + second) * GOLDEN;
    return (mixed ^ mixed >>> Integer.SIZE) & ~1L;
  }

  /** {@return the feature of the whole matter that a feature tells} */
  static long whole(long feature) {
    return feature | 1;
  }

  /** {@return these and others} */
  Features and(Features others) {
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    long[] both = new long[sorted.length + others.sorted.length];
    int size = 0;
    int other = 0;
    for (long feature : sorted) {
      while (other < others.sorted.length && others.sorted[other] < feature) {
        both[size++] = others.sorted[other++];
      }
      if (other < others.sorted.length && others.sorted[other] == feature) {
        other++;
      }
      both[size++] = feature;
    }
    int rest = others.sorted.length - other;
    System.arraycopy(others.sorted, other, both, size, rest);
    return new Features(Arrays.copyOf(both, size + rest));
  }

  /** {@return whether a feature stands for a whole matter} */
  static boolean isWhole(long feature) {
    return (feature & 1) == 1;
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  int size() {
    return sorted.length;
  }

  /** {@return one of them, in the order of numbers} */
  long at(int index) {
    return sorted[index];
  }

  void forEach(LongConsumer told) {
    for (long feature : sorted) {
      told.accept(feature);
    }
  }

  /**
   * {@return the sum of {@code weights}, one for each feature, of those that others have as well}
   */
  double sumIn(Features others, double... weights) {
    double shared = 0;
    int other = 0;
    for (int at = 0; at < sorted.length && other < others.sorted.length; at++) {
      other = others.from(other, sorted[at]);
      if (others.isAt(other, sorted[at])) {
        shared += weights[at];
      }
    }
    return shared;
  }

  /** {@return those that others do not have} */
  Features without(Features others) {
    long[] rest = new long[sorted.length - shared(others)];
    int size = 0;
    int other = 0;
    for (long feature : sorted) {
      other = others.from(other, feature);
      if (!others.isAt(other, feature)) {
        rest[size++] = feature;
      }
    }
    return new Features(rest);
  }

  private int shared(Features others) {
    int shared = 0;
    int other = 0;
    for (long feature : sorted) {
      other = others.from(other, feature);
      if (others.isAt(other, feature)) {
        shared++;
      }
    }
    return shared;
  }

  /** Where a feature stands, or else could, at {@code start} or behind it. */
  private int from(int start, long feature) {
    int at = start;
    while (at < sorted.length && sorted[at] < feature) {
      at++;
    }
    return at;
  }

  private boolean isAt(int place, long feature) {
    return place < sorted.length && sorted[place] == feature;
  }
}
