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

  /** Pairs elements that are still free; those without a key stay free. */
  <K> HashJoin by(IntFunction<Optional<K>> before, IntFunction<Optional<K>> after) {
    Map<K, Queue<Integer>> free = new HashMap<>();
    for (int j = 0; j < alignment.sizeAfter(); j++) {
      if (alignment.isFreeAfter(j)) {
        int position = j;
        after
            .apply(j)
            .ifPresent(value -> free.computeIfAbsent(value, v -> new ArrayDeque<>()).add(position));
      }
    }
    for (int i = 0; i < alignment.sizeBefore(); i++) {
      if (alignment.isFreeBefore(i)) {
        int position = i;
        before
            .apply(i)
            .map(free::get)
            .filter(queue -> !queue.isEmpty())
            .ifPresent(queue -> alignment.pair(position, queue.remove(), 1));
      }
    }
    return this;
  }

  /** Pairs elements of two lists that are still free by a key of each. */
  <E, K> HashJoin by(List<E> before, List<E> after, Function<E, Optional<K>> key) {
    return by(i -> key.apply(before.get(i)), j -> key.apply(after.get(j)));
  }
}
