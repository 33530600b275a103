package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The points that no other point is at least as good as for all parties and better for one.
 *
 * <p>Points are compared by their ranks, party by party, so that exact numbers are compared only
 * once.
 */
final class Frontier {
  private static final Comparator<int[]> BEST_FIRST = (one, other) -> Arrays.compare(other, one);

  private final List<int[]> kept = new ArrayList<>();
  private int second = -1;

  private Frontier() {}

  /** {@return the points of the front, each vector once, in the order given} */
  static ImmutableList<ImmutableList<BigFraction>> of(List<ImmutableList<BigFraction>> points) {
    Map<ImmutableList<BigFraction>, int[]> ranks = ranks(points);
    Frontier frontier = new Frontier();
    ranks.values().stream().sorted(BEST_FIRST).forEach(frontier::add);
    Map<int[], Boolean> onFront = new IdentityHashMap<>();
    frontier.kept.forEach(point -> onFront.put(point, true));
    return ranks.entrySet().stream()
        .filter(entry -> onFront.containsKey(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<ImmutableList<BigFraction>, int[]> ranks(
      List<ImmutableList<BigFraction>> points) {
    Map<ImmutableList<BigFraction>, int[]> ranks = new LinkedHashMap<>();
    points.forEach(point -> ranks.computeIfAbsent(point, key -> new int[key.size()]));
    int parties = points.isEmpty() ? 0 : points.get(0).size();
    for (int i = 0; i < parties; i++) {
      int party = i;
      BigFraction last = BigFraction.ZERO;
      int rank = 0;
      for (Map.Entry<ImmutableList<BigFraction>, int[]> entry :
          ranks.entrySet().stream()
              .sorted(Comparator.comparing(each -> each.getKey().get(party), Exact.ORDER))
              .toList()) {
        BigFraction utility = entry.getKey().get(party);
        rank += utility.equals(last) ? 0 : 1;
        entry.getValue()[party] = rank;
        last = utility;
      }
    }
    return ranks;
  }

  /** Points come best first, so that none is dominated by one that comes after it. */
  private void add(int[] point) {
    if (point.length == 2) {
      if (point[1] > second) {
        second = point[1];
        kept.add(point);
      }
      return;
    }
    for (int[] better : kept) {
      if (isAtLeast(better, point)) {
        return;
      }
    }
    kept.add(point);
  }

  private static boolean isAtLeast(int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      if (one[i] < other[i]) {
        return false;
      }
    }
    return true;
  }
}
