package org.peaceterms.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The least set of elements whose removal leaves a sequence in order: the complement of a longest
 * increasing subsequence, found by patience sorting in O(n log n).
 */
final class Order {
  private Order() {}

  /** {@return the elements of {@code sequence}, all different, that are out of order} */
  static Set<Integer> displaced(int[] sequence) {
    int[] tails = new int[sequence.length];
    int[] previous = new int[sequence.length];
    int length = 0;
    for (int i = 0; i < sequence.length; i++) {
      int pile = pile(sequence, tails, length, sequence[i]);
      previous[i] = pile == 0 ? -1 : tails[pile - 1];
      tails[pile] = i;
      length = Math.max(length, pile + 1);
    }
    Set<Integer> displaced = new HashSet<>();
    Arrays.stream(sequence).forEach(displaced::add);
    int at = length == 0 ? -1 : tails[length - 1];
    while (at >= 0) {
      displaced.remove(sequence[at]);
      at = previous[at];
    }
    return displaced;
  }

  private static int pile(int[] sequence, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sequence[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
