package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.Effect;

/**
 * A point that changed, is gone or is new, as a report shows it below a topic.
 *
 * @param topic the place of its topic among all topics
 * @param changes its changes
 * @param title its title
 * @param body what is told about it
 */
record Entry(int topic, ImmutableList<Change> changes, Line title, ImmutableList<Block> body) {

  private static final int NOTHING = 3;

  /** First what nobody can keep both ways, then what is decided, then what is open. */
  static final Comparator<Entry> MOST_CONSEQUENTIAL_FIRST =
      Comparator.comparingInt(Entry::rank)
          .thenComparing(Comparator.comparingLong(Entry::touched).reversed());

  private int rank() {
    return changes.stream().mapToInt(change -> order(change.effect())).min().orElse(NOTHING);
  }

  private static int order(Effect effect) {
    return switch (effect) {
      case REVERSED -> 0;
      case TIGHTENED, LOOSENED, SHIFTED -> 1;
      case UNKNOWN -> 2;
      case NEUTRAL -> NOTHING;
    };
  }

  /** How many parties it touches. */
  private long touched() {
    return changes.stream()
        .flatMap(change -> change.parties().keySet().stream())
        .distinct()
        .count();
  }
}
