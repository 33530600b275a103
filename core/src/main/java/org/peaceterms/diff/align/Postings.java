package org.peaceterms.diff.align;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which elements of a list have a feature, without an object for each of them. */
final class Postings {
  private static final int SMALLEST = 256;

  /** The last posting of each feature, counted from 1. */
  private final FeatureNumbers last = new FeatureNumbers(SMALLEST);

  private int[] elements = new int[SMALLEST];

  /** For each posting the one before it of the same feature. */
  private int[] previous = new int[SMALLEST];

  private int size;

  void add(int element, long feature) {
    if (size + 1 == elements.length) {
      elements = Arrays.copyOf(elements, 2 * elements.length);
      previous = Arrays.copyOf(previous, 2 * previous.length);
    }
    size++;
    elements[size] = element;
    previous[size] = last.of(feature);
    last.put(feature, size);
  }

  /** Tells the elements that have a feature. */
  void forEach(long feature, IntConsumer told) {
    for (int at = last.of(feature); at > 0; at = previous[at]) {
      told.accept(elements[at]);
    }
  }
}
