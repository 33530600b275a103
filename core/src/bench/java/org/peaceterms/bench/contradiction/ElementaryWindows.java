package org.peaceterms.bench.contradiction;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.bench.contradiction.Constraints.Limit;

/**
 * For each quantity the longest windows in which no limit on it begins or ends on a date.
 *
 * <p>One value in each is enough. A limit that counts since an event may begin inside of a window,
 * but then it counts on the last day of the window, and so does every other that counts on some day
 * of it: the value is that of the last day.
 */
final class ElementaryWindows {
  private final int[][] cuts;

  ElementaryWindows(Constraints constraints) {
    Set<Integer>[] ends = sets(constraints.quantities());
    limits(constraints)
        .forEach(
            limit -> {
              ends[limit.quantity()].add(limit.from());
              ends[limit.quantity()].add(limit.until());
            });
    cuts =
        Arrays.stream(ends)
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  @SuppressWarnings("unchecked")
  private static Set<Integer>[] sets(int count) {
    return Stream.generate(TreeSet::new).limit(count).toArray(Set[]::new);
  }

  private static Stream<Limit> limits(Constraints constraints) {
    return constraints.clauses().stream()
        .flatMap(clause -> clause.versions().stream())
        .filter(Limit.class::isInstance)
        .map(Limit.class::cast);
  }

  /** {@return how many windows a quantity has} */
  int count(int quantity) {
    return Math.max(0, cuts[quantity].length - 1);
  }

  /** {@return the numbers of the windows in which a limit counts} */
  IntStream of(Limit limit) {
    int[] ends = cuts[limit.quantity()];
    return IntStream.range(
        Arrays.binarySearch(ends, limit.from()), Arrays.binarySearch(ends, limit.until()));
  }

  /** {@return the day after the last day of a window} */
  int end(int quantity, int window) {
    return cuts[quantity][window + 1];
  }
}
