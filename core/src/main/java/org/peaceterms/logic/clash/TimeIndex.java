package org.peaceterms.logic.clash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things by their hulls, so that those which may count at one tick with another are found without
 * looking at the rest: sorted by where they start, under a tree of where the last of them ends. Few
 * things are gone through one by one.
 *
 * @param <T> the things
 */
final class TimeIndex<T> {
  private static final int FEW = 16;

  private final List<T> things;
  private final long[] from;
  private final long[] last;
  private final int leaves;

  TimeIndex(List<T> all, Function<T, Hull> hull) {
    this.things = new ArrayList<>(all);
    things.sort(Comparator.comparingLong(thing -> hull.apply(thing).from()));
    this.leaves = things.size() <= FEW ? 0 : Integer.highestOneBit(things.size() - 1) << 1;
    this.from = new long[things.size()];
    this.last = new long[leaves + Math.max(leaves, things.size())];
    Arrays.fill(last, Long.MIN_VALUE);
    for (int i = 0; i < things.size(); i++) {
      Hull of = hull.apply(things.get(i));
      from[i] = of.from();
      last[leaves + i] = of.until();
    }
    for (int node = leaves - 1; node > 0; node--) {
      last[node] = Math.max(last[2 * node], last[2 * node + 1]);
    }
  }

  /**
   * {@return the things whose hulls have a tick in common with a hull, those that start first
   * first}
   */
  List<T> during(Hull hull) {
    List<T> found = new ArrayList<>();
    if (leaves == 0) {
      scan(hull, found);
    } else {
      collect(1, hull, found);
    }
    return found;
  }

  private void scan(Hull hull, List<T> found) {
    for (int i = 0; i < from.length && from[i] < hull.until(); i++) {
      if (last[i] > hull.from()) {
        found.add(things.get(i));
      }
    }
  }

  private void collect(int node, Hull hull, List<T> found) {
    int first = first(node);
    if (last[node] <= hull.from() || first >= things.size() || from[first] >= hull.until()) {
      return;
    }
    if (node >= leaves) {
      found.add(things.get(first));
    } else {
      collect(2 * node, hull, found);
      collect(2 * node + 1, hull, found);
    }
  }

  /** The place of the first thing under a node of the tree. */
  private int first(int node) {
    return node * (leaves / Integer.highestOneBit(node)) - leaves;
  }
}
