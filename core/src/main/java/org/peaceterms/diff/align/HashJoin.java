package org.peaceterms.diff.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Pairs what has equal keys, first come first served, so that identical boilerplate stays in line
 * and the work grows with the number of elements only.
 *
 * @param alignment the pairs found so far
 */
record HashJoin(Alignment alignment) {
  private static final int NONE = -1;

  /** Pairs elements that are still free; those without a key stay free. */
  <K> HashJoin by(IntFunction<Optional<K>> before, IntFunction<Optional<K>> after) {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return this;
    }
    int[] next = new int[alignment.sizeAfter()];
    Map<K, Integer> first = queues(after, next);
    for (int i = 0; i < alignment.sizeBefore() && !first.isEmpty(); i++) {
      if (alignment.isFreeBefore(i)) {
        int position = i;
        before.apply(i).ifPresent(key -> pair(position, key, first, next));
      }
    }
    return this;
  }

  /**
   * {@return for each key the first free element that has it; the others follow by {@code next}}
   */
  private <K> Map<K, Integer> queues(IntFunction<Optional<K>> after, int... next) {
    Map<K, Integer> first = new HashMap<>();
    for (int j = next.length - 1; j >= 0; j--) {
      if (alignment.isFreeAfter(j)) {
        int position = j;
        after
            .apply(j)
            .map(key -> first.put(key, position))
            .ifPresentOrElse(later -> next[position] = later, () -> next[position] = NONE);
      }
    }
    return first;
  }

  private <K> void pair(int before, K key, Map<K, Integer> first, int... next) {
    Integer after = first.get(key);
    if (after != null) {
      alignment.pair(before, after, 1);
      if (next[after] == NONE) {
        first.remove(key);
      } else {
        first.put(key, next[after]);
      }
    }
  }

  /** Pairs elements of two lists that are still free by a key of each. */
  <E, K> HashJoin by(List<E> before, List<E> after, Function<E, Optional<K>> key) {
    return by(i -> key.apply(before.get(i)), j -> key.apply(after.get(j)));
  }
}
