package org.peaceterms.diff.align;

import java.util.Arrays;

/**
 * The features of one clause at a time, in which those of others are looked up: where there are
 * several others, that is much faster than to go through both in order for each of them.
 */
final class Lookup {
  /** So many places there are for each feature, so that few have to share one. */
  private static final int ROOM = 8;

  private Features held = Features.NONE;

  /**
   * The features held, each in the first free place from its own on. 0 is where there is none: that
   * a feature is 0 is as unlikely as that two features are the same number.
   */
  private long[] places = {0, 0};

  private int mask = 1;
  private int shift = Long.SIZE - 1;

  /** Which features of another clause have a place that is taken. */
  private int[] likely = {};

  /** Takes other features instead of those it holds. */
  void hold(Features features) {
    if (features == held) {
      return;
    }
    held = features;
    int size = ROOM * Integer.highestOneBit(Math.max(features.size(), 1));
    mask = size - 1;
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    if (places.length < size) {
      places = new long[size];
    } else {
      Arrays.fill(places, 0, size, 0);
    }
    for (int at = 0; at < features.size(); at++) {
      put(features.at(at));
    }
  }

  private int place(long feature) {
    return (int) (feature >>> shift);
  }

  private void put(long feature) {
    int at = place(feature);
    while (places[at] != 0) {
      at = at + 1 & mask;
    }
    places[at] = feature;
  }

  private boolean holds(long feature) {
    int at = place(feature);
    while (places[at] != 0 && places[at] != feature) {
      at = at + 1 & mask;
    }
    return places[at] == feature;
  }

  /**
   * {@return how much those features of a clause count that are held as well}
   *
   * <p>Most are not. Those are passed over without a branch, which a processor would guess wrong.
   */
  double sum(Weighed others) {
    Features features = others.features();
    if (likely.length < features.size()) {
      likely = new int[2 * features.size()];
    }
    int size = 0;
    for (int at = 0; at < features.size(); at++) {
      likely[size] = at;
      size += places[place(features.at(at))] == 0 ? 0 : 1;
    }
    double sum = 0;
    for (int at = 0; at < size; at++) {
      if (holds(features.at(likely[at]))) {
        sum += others.weight(likely[at]);
      }
    }
    return sum;
  }
}
