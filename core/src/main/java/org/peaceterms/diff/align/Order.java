package org.peaceterms.diff.align;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The least set of elements whose removal leaves a sequence in order: the complement of a longest
 * increasing subsequence, found in O(n log n). Among the longest ones that of the greatest weight
 * stays, so that a tie does not depend on which of two drafts is read first.
 *
 * <p>Elements that follow each other in the sequence as they do in order are a run. It stays or
 * goes as a whole, and mostly there are far fewer runs than elements.
 */
public final class Order {
  private static final int NONE = -1;

  private final int[] sequence;
  private final int runs;

  /** Which run each element is in; they are counted as they follow in the sequence. */
  private final int[] runOf;

  /** Where each run would stand among the runs in order. */
  private final int[] place;

  private final int[] length;
  private final long[] total;
  private final int[] previous;

  /** For each range of places the run with which the best subsequence so far ends. */
  private final int[] best;

  private Order(int[] sequence, long[] weight) {
    this.sequence = sequence;
    int[] inOrder = inOrder(sequence);
    this.runOf = runsOf(inOrder);
    this.runs = runOf[runOf.length - 1] + 1;
    this.place = new int[runs];
    this.length = new int[runs];
    this.total = new long[runs];
    this.previous = new int[runs];
    this.best = new int[runs + 1];
    Arrays.fill(best, NONE);
    placeRuns(inOrder);
    for (int at = 0; at < sequence.length; at++) {
      length[runOf[at]]++;
      total[runOf[at]] += weight[at];
    }
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

  /** {@return where in the sequence the least of its elements stands, then the next, and so on} */
  private static int[] inOrder(int... sequence) {
    int[] standing = new int[Ints.max(sequence) + 1];
    for (int at = 0; at < sequence.length; at++) {
      standing[sequence[at]] = at + 1;
    }
    int[] inOrder = new int[sequence.length];
    int size = 0;
    for (int at : standing) {
      if (at > 0) {
        inOrder[size++] = at - 1;
      }
    }
    return inOrder;
  }

  private static boolean startsRun(int at, int... inOrder) {
    return at == 0 || inOrder[at] != inOrder[at - 1] + 1;
  }

  private static int[] runsOf(int... inOrder) {
    int[] runs = new int[inOrder.length];
    for (int at = 0; at < inOrder.length; at++) {
      runs[inOrder[at]] = startsRun(at, inOrder) ? 1 : 0;
    }
    int run = NONE;
    for (int at = 0; at < runs.length; at++) {
      run += runs[at];
      runs[at] = run;
    }
    return runs;
  }

  private void placeRuns(int... inOrder) {
    int size = 0;
    for (int at = 0; at < inOrder.length; at++) {
      if (startsRun(at, inOrder)) {
        place[runOf[inOrder[at]]] = size++;
      }
    }
  }

  private Set<Integer> displaced() {
    int end = NONE;
    for (int run = 0; run < runs; run++) {
      previous[run] = best(place[run]);
      if (previous[run] != NONE) {
        length[run] += length[previous[run]];
        total[run] += total[previous[run]];
      }
      put(place[run] + 1, run);
      end = better(end, run);
    }
    boolean[] stays = new boolean[runs];
    for (int run = end; run != NONE; run = previous[run]) {
      stays[run] = true;
    }
    Set<Integer> displaced = new HashSet<>();
    for (int at = 0; at < sequence.length; at++) {
      if (!stays[runOf[at]]) {
        displaced.add(sequence[at]);
      }
    }
    return displaced;
  }

  /** The best end among lower places; a Fenwick tree of maxima. */
  private int best(int below) {
    int found = NONE;
    for (int at = below; at > 0; at -= at & -at) {
      found = better(found, best[at]);
    }
    return found;
  }

  private void put(int position, int run) {
    for (int at = position; at < best.length; at += at & -at) {
      best[at] = better(best[at], run);
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
