package org.peaceterms.term.direction;

import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.peaceterms.term.value.Span;

/** Lengths of time as a text states them, compared without turning one unit into another. */
public final class Spans {
  private Spans() {}

  /**
   * {@return a positive number if the second is longer, a negative one if it is shorter, nought if
   * they are equal; empty if their calendar units do not say, as for a month against 30 days}
   *
   * @param before a length of time
   * @param after another
   */
  public static Optional<Integer> compare(Span before, Span after) {
    Comparator<Integer> natural = Comparator.naturalOrder();
    Period old = before.length().getPeriod();
    Period now = after.length().getPeriod();
    int years = natural.compare(now.getYears(), old.getYears());
    int months = natural.compare(now.getMonths(), old.getMonths());
    int days = natural.compare(now.getDays(), old.getDays());
    int rest = after.length().getDuration().compareTo(before.length().getDuration());
    boolean up = years > 0 || months > 0 || days > 0 || rest > 0;
    boolean down = years < 0 || months < 0 || days < 0 || rest < 0;
    return up && down ? Optional.empty() : Optional.of(up ? 1 : down ? -1 : 0);
  }
}
