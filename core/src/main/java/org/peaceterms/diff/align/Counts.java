package org.peaceterms.diff.align;

/** How often each feature occurs: a hash table without an object for each of them. */
final class Counts {
  private static final int SMALLEST = 64;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] features = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];
  private int size;

  void addAll(Features some) {
    some.forEach(feature -> add(feature, 1));
  }

  private void add(long feature, int count) {
    if (2 * size >= features.length) {
      grow();
    }
    int at = place(feature);
    if (counts[at] == 0) {
      features[at] = feature;
      size++;
    }
    counts[at] += count;
  }

  private void grow() {
    long[] old = features;
    int[] known = counts;
    features = new long[2 * old.length];
    counts = new int[2 * old.length];
    size = 0;
    for (int at = 0; at < old.length; at++) {
      if (known[at] > 0) {
        add(old[at], known[at]);
      }
    }
  }

  /** Where a feature stands, or else could. */
  private int place(long feature) {
    int mask = features.length - 1;
    int at = (int) (feature * GOLDEN >>> Integer.SIZE) & mask;
    while (counts[at] != 0 && features[at] != feature) {
      at = at + 1 & mask;
    }
    return at;
  }

  int of(long feature) {
    return counts[place(feature)];
  }
}
