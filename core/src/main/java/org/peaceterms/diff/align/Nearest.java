package org.peaceterms.diff.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.peaceterms.diff.align.Profiles.Profile;

/**
 * Finds for a clause the few of the other draft that share most with it, by an index of what they
 * say. Features that are too frequent to tell clauses apart are left out, which bounds the work.
 *
 * @param likeness what the clauses say
 */
record Nearest(Likeness likeness) {
  private static final int CANDIDATES = 5;

  /** Hears of two clauses that share much. */
  interface Told {
    void pair(int before, int after);
  }

  /** Tells for each earlier clause the nearest of some later ones. */
  void after(int[] old, int[] now, Told told) {
    Map<Long, List<Integer>> later = index(now, likeness::after);
    for (int i : old) {
      nearest(likeness.before(i), later).forEach(j -> told.pair(i, j));
    }
  }

  /** Tells for each later clause the nearest of some earlier ones. */
  void before(int[] old, int[] now, Told told) {
    Map<Long, List<Integer>> earlier = index(old, likeness::before);
    for (int j : now) {
      nearest(likeness.after(j), earlier).forEach(i -> told.pair(i, j));
    }
  }

  private Map<Long, List<Integer>> index(int[] clauses, IntFunction<Profile> profiles) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int clause : clauses) {
      profiles
          .apply(clause)
          .all()
          .forEach(
              feature -> {
                if (likeness.rarity().isTelling(feature)) {
                  index.computeIfAbsent(feature, f -> new ArrayList<>(1)).add(clause);
                }
              });
    }
    return index;
  }

  private List<Integer> nearest(Profile profile, Map<Long, List<Integer>> index) {
    Map<Integer, Double> shared = new HashMap<>();
    profile
        .all()
        .forEach(
            feature -> {
              double weight = likeness.rarity().weight(feature);
              for (int clause : index.getOrDefault(feature, List.of())) {
                shared.merge(clause, weight, Double::sum);
              }
            });
    shared.replaceAll((clause, weight) -> Likeness.rounded(weight));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
