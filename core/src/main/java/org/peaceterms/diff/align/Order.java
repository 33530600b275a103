package org.peaceterms.diff.align;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The least set of elements whose removal leaves a sequence in order: the complement of a longest
 * increasing subsequence, found in O(n log n). Among the longest ones that of the greatest weight
 * stays, so that a tie does not depend on which of two drafts is read first.
 */
public final class Order {
  private static final int NONE = -1;

  private final int[] sequence;
  private final long[] weight;
  private final int[] length;
  private final long[] total;
  private final int[] previous;

  /** For each range of positions the element at which the best subsequence so far ends. */
  private final int[] best;

  private Order(int[] sequence, long[] weight) {
    this.sequence = sequence;
    this.weight = weight;
    this.length = new int[sequence.length];
    this.total = new long[sequence.length];
    this.previous = new int[sequence.length];
    this.best = new int[Ints.max(sequence) + 2];
    Arrays.fill(best, NONE);
  }

  /**
   * {@return the elements of a sequence that are out of order}
   *
   * @param sequence positions in a list, all different
   */
  public static Set<Integer> displaced(int... sequence) {
    return displaced(sequence, new long[sequence.length]);
  }

  /**
   * {@return the elements of a sequence that are out of order, where the weightier ones rather
   * stay}
   *
   * @param sequence positions in a list, all different
   * @param weight the weight of each, not negative
   */
  public static Set<Integer> displaced(int[] sequence, long[] weight) {
    return isInOrder(sequence) ? Set.of() : new Order(sequence, weight).displaced();
  }

  static boolean isInOrder(int... sequence) {
    for (int i = 1; i < sequence.length; i++) {
      if (sequence[i] < sequence[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private Set<Integer> displaced() {
    int end = NONE;
    for (int i = 0; i < sequence.length; i++) {
      previous[i] = best(sequence[i]);
      length[i] = previous[i] == NONE ? 1 : length[previous[i]] + 1;
      total[i] = weight[i] + (previous[i] == NONE ? 0 : total[previous[i]]);
      put(sequence[i] + 1, i);
      end = better(end, i);
    }
    boolean[] stays = new boolean[sequence.length];
    for (int at = end; at != NONE; at = previous[at]) {
      stays[at] = true;
    }
    Set<Integer> displaced = new HashSet<>();
    for (int at = 0; at < sequence.length; at++) {
      if (!stays[at]) {
        displaced.add(sequence[at]);
      }
    }
    return displaced;
  }

  /** The best end among lower positions; a Fenwick tree of maxima. */
  private int best(int below) {
    int found = NONE;
    for (int at = below; at > 0; at -= at & -at) {
      found = better(found, best[at]);
    }
    return found;
  }

  private void put(int position, int element) {
    for (int at = position; at < best.length; at += at & -at) {
      best[at] = better(best[at], element);
    }
  }

  /** Of two that are equally good the first, so that all orders of asking lead to the same. */
  private int better(int first, int second) {
    if (first == NONE || second == NONE) {
      return Math.max(first, second);
    }
    if (length[first] != length[second]) {
      return length[first] > length[second] ? first : second;
    }
    if (total[first] != total[second]) {
      return total[first] > total[second] ? first : second;
    }
    return Math.min(first, second);
  }
}
