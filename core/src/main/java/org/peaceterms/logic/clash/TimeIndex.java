package org.peaceterms.logic.clash;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.peaceterms.logic.theory.Hull;

/**
 * Things by their hulls, so that those which may count at one tick with another are found without
 * looking at the rest: sorted by where they start, under a tree of where the last of them ends. Few
 * things are gone through one by one.
 */
final class TimeIndex {
  private static final int FEW = 16;

  /** The things, those that start first first. */
  private final int[] things;

  private final long[] from;
  private final long[] last;
  private final int leaves;

  /**
   * Things by their hulls.
   *
   * @param first the number of the first thing
   * @param end the number after the last
   * @param hull the hull of each
   */
  TimeIndex(int first, int end, IntFunction<Hull> hull) {
    Hull[] hulls = IntStream.range(first, end).mapToObj(hull).toArray(Hull[]::new);
    this.things =
        IntStream.range(first, end)
            .boxed()
            .sorted(Comparator.comparingLong(thing -> hulls[thing - first].from()))
            .mapToInt(thing -> thing)
            .toArray();
    this.leaves = things.length <= FEW ? 0 : Integer.highestOneBit(things.length - 1) << 1;
    this.from = new long[things.length];
    this.last = new long[leaves + Math.max(leaves, things.length)];
    Arrays.fill(last, Long.MIN_VALUE);
    for (int i = 0; i < things.length; i++) {
      from[i] = hulls[things[i] - first].from();
      last[leaves + i] = hulls[things[i] - first].until();
    }
    for (int node = leaves - 1; node > 0; node--) {
      last[node] = Math.max(last[2 * node], last[2 * node + 1]);
    }
  }

  /**
   * {@return the things whose hulls have a tick in common with a hull, those that start first
   * first}
   */
  ImmutableIntArray during(Hull hull) {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    if (leaves == 0) {
      scan(hull, found);
    } else {
      collect(1, hull, found);
    }
    return found.build();
  }

  private void scan(Hull hull, ImmutableIntArray.Builder found) {
    for (int i = 0; i < from.length && from[i] < hull.until(); i++) {
      if (last[i] > hull.from()) {
        found.add(things[i]);
      }
    }
  }

  private void collect(int node, Hull hull, ImmutableIntArray.Builder found) {
    int first = first(node);
    if (last[node] <= hull.from() || first >= things.length || from[first] >= hull.until()) {
      return;
    }
    if (node >= leaves) {
      found.add(things[first]);
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
