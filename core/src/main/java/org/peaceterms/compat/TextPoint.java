package org.peaceterms.compat;

import java.util.Comparator;
import org.peaceterms.term.value.PlanId;

/**
 * A clause of a plan or a demand of a position.
 *
 * @param text the plan or position
 * @param id the id of the clause or demand in it
 * @param words how to name it to people, such as "point 6 of us-28"
 */
public record TextPoint(PlanId text, String id, String words) implements Comparable<TextPoint> {
  private static final Comparator<TextPoint> ORDER =
      Comparator.comparing(TextPoint::text).thenComparing(TextPoint::id);

  @Override
  public int compareTo(TextPoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return words;
  }
}
