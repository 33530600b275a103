package org.peaceterms.diff.align;

/** Which elements of a list have a feature, without an object for each of them. */
final class Postings {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] features;
  private final int[] elements;

  /** For each posting the one before it whose feature has the same number of a slot. */
  private final int[] previous;

  /** The last posting of each slot, counted from 1. */
  private final int[] last;

  private int size;

  /** {@code most} is how many postings there are at most. */
  Postings(int most) {
    this.features = new long[most + 1];
    this.elements = new int[most + 1];
    this.previous = new int[most + 1];
    this.last = new int[Integer.highestOneBit(most + 1)];
  }

  boolean isEmpty() {
    return size == 0;
  }

  private int slot(long feature) {
    return (int) (feature * GOLDEN >>> Integer.SIZE) & last.length - 1;
  }

  void add(int element, long feature) {
    int slot = slot(feature);
    size++;
    features[size] = feature;
    elements[size] = element;
    previous[size] = last[slot];
    last[slot] = size;
  }

  /** {@return the last posting of a feature, or 0} */
  int last(long feature) {
    return orEarlier(last[slot(feature)], feature);
  }

  /** {@return the posting of the same feature before another, or 0} */
  int before(int posting) {
    return orEarlier(previous[posting], features[posting]);
  }

  /** Other features may share the slot. */
  private int orEarlier(int posting, long feature) {
    int at = posting;
    while (at > 0 && features[at] != feature) {
      at = previous[at];
    }
    return at;
  }

  /** {@return which element has the feature of a posting} */
  int element(int posting) {
    return elements[posting];
  }
}
