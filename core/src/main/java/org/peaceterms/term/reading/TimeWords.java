package org.peaceterms.term.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;

/** The words for days, instants and lengths of time. */
final class TimeWords {
  private TimeWords() {}

  static String of(Span span) {
    List<String> parts = new ArrayList<>();
    Period period = span.length().getPeriod();
    Duration duration = span.length().getDuration();
    add(parts, period.getYears(), "year");
    add(parts, period.getMonths(), "month");
    add(parts, period.getDays(), "day");
    add(parts, duration.toHours(), "hour");
    add(parts, duration.toMinutesPart(), "minute");
    add(parts, duration.toSecondsPart(), "second");
    add(parts, duration.toNanosPart(), "nanosecond");
    return parts.isEmpty() ? "no time" : Phrase.and(parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count != 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s%s", count, unit, count == 1 ? "" : "s"));
    }
  }

  static String of(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getYear();
  }

  static String of(TimePoint point, Wording wording) {
    return point.match(
        on -> of(on.date()),
        at ->
            at.time().toLocalTime()
                + " on "
                + of(at.time().toLocalDate())
                + " ("
                + of(at.time().getZone())
                + ")",
        event ->
            event.plus().map(span -> of(span) + " after ").orElse("")
                + event.minus().map(span -> of(span) + " before ").orElse("")
                + wording.name(event.id()));
  }

  private static String of(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  static boolean isShifted(TimePoint.AtEvent event) {
    return event.plus().isPresent() || event.minus().isPresent();
  }
}
