package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.Function;

/** Lists that are kept in the order of a key which occurs once. */
final class Registers {
  private Registers() {}

  static <E, K extends Comparable<? super K>> ImmutableList<E> sorted(
      ImmutableList<E> entries, Function<E, K> key, String member) {
    ImmutableList<E> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(key), entries);
    for (int i = 1; i < sorted.size(); i++) {
      K again = key.apply(sorted.get(i));
      if (again.equals(key.apply(sorted.get(i - 1)))) {
        throw new InvalidPlanException("/" + member, member, again, "name each once");
      }
    }
    return sorted;
  }
}
