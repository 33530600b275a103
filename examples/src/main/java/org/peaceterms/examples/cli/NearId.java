package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.peaceterms.term.value.PlanId;

/** Finds the id that somebody most likely meant. */
final class NearId {
  private static final int LONGEST = 60;

  private NearId() {}

  /** {@return the id nearest to a word, if it is near enough to be a slip} */
  static Optional<PlanId> of(String word, ImmutableSortedSet<PlanId> ids) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String given = word.toLowerCase(Locale.ROOT);
    return ids.stream()
        .filter(id -> distance(given, id.text()) <= Math.max(2, id.text().length() / 3))
        .min(Comparator.comparingInt(id -> distance(given, id.text())));
  }

  /** How many letters must be added, taken away, replaced or swapped with their neighbour. */
  private static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[from.length()][to.length()];
  }
}
