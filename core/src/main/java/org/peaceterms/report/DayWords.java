package org.peaceterms.report;

import java.util.Optional;
import org.peaceterms.schedule.Bound;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Rational;

/** The words for numbers of days and for points in time. */
final class DayWords {
  private static final Rational HOURS = Rational.of(24);
  private static final Rational MINUTES = Rational.of(24 * 60);
  private static final Rational SECONDS = Rational.of(24 * 60 * 60);

  private DayWords() {}

  /** {@return a length of time: "12 days", "30 hours"} */
  static String length(Rational days) {
    if (days.isInteger()) {
      return count(days, "day");
    }
    Rational hours = days.times(HOURS);
    if (hours.isInteger()) {
      return count(hours, "hour");
    }
    Rational minutes = days.times(MINUTES);
    return minutes.isInteger() ? count(minutes, "minute") : count(days.times(SECONDS), "second");
  }

  private static String count(Rational number, String unit) {
    return Phrase.number(number) + " " + unit + (number.equals(Rational.ONE) ? "" : "s");
  }

  /** {@return a point in time: "day 12", "2026-01-31", or both} */
  static String point(Bound bound) {
    Optional<String> day = bound.days().map(DayWords::day);
    String point =
        bound
            .date()
            .map(date -> date + day.map(words -> " (" + words + ")").orElse(""))
            .or(() -> day)
            .orElse("");
    return point + (bound.exact() ? "" : " (outer bound)");
  }

  private static String day(Rational days) {
    return days.isInteger() ? "day " + Phrase.number(days) : "after " + length(days);
  }
}
