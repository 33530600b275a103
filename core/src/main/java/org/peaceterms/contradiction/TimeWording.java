package org.peaceterms.contradiction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peaceterms.term.reading.Phrase;

/**
 * The words for ticks.
 *
 * @param ticksPerDay how many ticks a day has
 */
record TimeWording(long ticksPerDay) {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final long SECONDS_PER_DAY = 86_400;

  /** {@return a length of time: "12 days", "1 day and 6 hours"} */
  String length(long ticks) {
    long seconds = Math.multiplyExact(ticks % ticksPerDay, SECONDS_PER_DAY / ticksPerDay);
    List<String> parts = new ArrayList<>();
    add(parts, ticks / ticksPerDay, "day");
    add(parts, seconds / 3_600, "hour");
    add(parts, seconds % 3_600 / 60, "minute");
    add(parts, seconds % 60, "second");
    return parts.isEmpty() ? "no time" : Phrase.and(parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count != 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s%s", count, unit, count == 1 ? "" : "s"));
    }
  }

  /** {@return a tick as a date, with the time if days are not fine enough} */
  String date(long tick) {
    long days = Math.floorDiv(tick, ticksPerDay);
    long rest = Math.floorMod(tick, ticksPerDay);
    LocalDateTime time = EPOCH.plusDays(days).plusSeconds(rest * (SECONDS_PER_DAY / ticksPerDay));
    return ticksPerDay == 1
        ? time.toLocalDate().toString()
        : time.toLocalDate() + " " + time.toLocalTime();
  }

  /** {@return a tick counted from another: "day 12"} */
  String count(long ticks) {
    return ticks % ticksPerDay == 0 ? "day " + ticks / ticksPerDay : "after " + length(ticks);
  }

  /** {@return a number of whole days that is at least so long} */
  long days(long ticks) {
    return Math.floorDiv(Math.addExact(ticks, ticksPerDay - 1), ticksPerDay);
  }
}
