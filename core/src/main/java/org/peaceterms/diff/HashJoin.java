package org.peaceterms.diff;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/**
 * Pairs what has equal keys, first come first served, so that identical boilerplate stays in line
 * and the work grows with the number of elements only.
 *
 * @param before the earlier elements
 * @param after the later elements
 * @param alignment the pairs found so far
 * @param <E> the class of the elements
 */
record HashJoin<E>(List<E> before, List<E> after, Alignment alignment) {

  /** Pairs elements that are still free; those without a key stay free. */
  <K> HashJoin<E> by(Function<E, Optional<K>> key) {
    Map<K, Queue<Integer>> free = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        int position = j;
        key.apply(after.get(j))
            .ifPresent(value -> free.computeIfAbsent(value, v -> new ArrayDeque<>()).add(position));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        int position = i;
        key.apply(before.get(i))
            .map(free::get)
            .filter(queue -> !queue.isEmpty())
            .ifPresent(queue -> alignment.pair(position, queue.remove(), 1));
      }
    }
    return this;
  }
}
