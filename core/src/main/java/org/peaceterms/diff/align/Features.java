package org.peaceterms.diff.align;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A set of features of what a clause says, each told by a number that is made of it: numbers in
 * order are compared much faster than texts. A feature that stands for a whole matter is odd.
 */
final class Features {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** No feature. */
  static final Features NONE = new Features();

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
   * {@return how much those count that others have as well}
   *
   * <p>Both are gone through at once, without a branch on which of two features is less: that is a
   * toss of a coin, which a processor guesses wrong every other time.
   */
  double sumIn(Features others, Weighed weighed) {
    double shared = 0;
    int at = 0;
    int other = 0;
    while (at < sorted.length && other < others.sorted.length) {
      long own = sorted[at];
      long their = others.sorted[other];
      if (own == their) {
        shared += weighed.weight(at);
      }
      at += own <= their ? 1 : 0;
      other += their <= own ? 1 : 0;
    }
    return shared;
  }

  /** {@return those that others do not have} */
  Features without(Features others) {
    int rest = sorted.length - shared(others);
    if (rest == 0) {
      return NONE;
    }
    long[] found = new long[rest];
    int size = 0;
    int at = 0;
    int other = 0;
    while (size < rest && other < others.sorted.length) {
      long own = sorted[at];
      long their = others.sorted[other];
      found[size] = own;
      size += own < their ? 1 : 0;
      at += own <= their ? 1 : 0;
      other += their <= own ? 1 : 0;
    }
    System.arraycopy(sorted, at, found, size, rest - size);
    return new Features(found);
  }

  private int shared(Features others) {
    int shared = 0;
    int at = 0;
    int other = 0;
    while (at < sorted.length && other < others.sorted.length) {
      long own = sorted[at];
      long their = others.sorted[other];
      shared += own == their ? 1 : 0;
      at += own <= their ? 1 : 0;
      other += their <= own ? 1 : 0;
    }
    return shared;
  }
}
