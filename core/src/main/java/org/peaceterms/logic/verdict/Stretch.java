package org.peaceterms.logic.verdict;

import java.util.Comparator;
import org.peaceterms.logic.theory.Moment;

/**
 * The time from one moment to another.
 *
 * @param from a moment
 * @param to a moment
 */
public record Stretch(Moment from, Moment to) implements Comparable<Stretch> {
  private static final Comparator<Stretch> ORDER =
      Comparator.comparing(Stretch::from).thenComparing(Stretch::to);

  @Override
  public int compareTo(Stretch other) {
    return ORDER.compare(this, other);
  }
}
