package org.peaceterms.diff.align;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Pairs what has equal keys, first come first served, so that identical boilerplate stays in line
 * and the work grows with the number of elements only.
 *
 * @param alignment the pairs found so far
 */
record HashJoin(Alignment alignment) {
  private static final Queue<Integer> NOBODY = new ArrayDeque<>(0);

  /** Pairs elements that are still free; those without a key stay free. */
  <K> HashJoin by(IntFunction<Optional<K>> before, IntFunction<Optional<K>> after) {
    if (!alignment.hasFreeBefore()) {
      return this;
    }
    Map<K, Queue<Integer>> free = new HashMap<>();
    for (int j = 0; j < alignment.sizeAfter(); j++) {
      if (alignment.isFreeAfter(j)) {
        int position = j;
        after
            .apply(j)
            .ifPresent(
                value -> free.computeIfAbsent(value, v -> new ArrayDeque<>(1)).add(position));
      }
    }
    for (int i = 0; i < alignment.sizeBefore() && !free.isEmpty(); i++) {
      if (alignment.isFreeBefore(i)) {
        Queue<Integer> queue = before.apply(i).map(key -> free.get(key)).orElse(NOBODY);
        if (!queue.isEmpty()) {
          alignment.pair(i, queue.remove(), 1);
        }
      }
    }
    return this;
  }

  /** Pairs elements of two lists that are still free by a key of each. */
  <E, K> HashJoin by(List<E> before, List<E> after, Function<E, Optional<K>> key) {
    return by(i -> key.apply(before.get(i)), j -> key.apply(after.get(j)));
  }
}
