package org.peaceterms.logic.compile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.peaceterms.term.value.Span;

/**
 * Turns dates and lengths of time into ticks. A tick is a day, or as much smaller as the finest
 * term needs. A point given with a zone is taken at its local time, beside bare dates, which are
 * whole days of the same zone.
 */
final class Clock {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final long SECONDS_PER_DAY = 86_400;

  private final long ticksPerDay;
  private long needed = 1;

  /**
   * A clock.
   *
   * @param ticksPerDay how many ticks a day has: 1, 24, 1,440 or 86,400
   */
  Clock(long ticksPerDay) {
    this.ticksPerDay = ticksPerDay;
  }

  /**
   * Ticks between a least and a greatest number: a month has 28 to 31 days, a year 365 or 366.
   *
   * @param least the least
   * @param most the greatest
   */
  record Ticks(long least, long most) {}

  /** {@return whether all that was asked fell on whole ticks} */
  boolean isFineEnough() {
    return needed <= ticksPerDay;
  }

  /** {@return a clock on whose ticks all falls that was asked of this one} */
  Clock finer() {
    return new Clock(needed);
  }

  /** A number of seconds must be a whole number of ticks. */
  private void need(long seconds) {
    for (long ticks : new long[] {1, 24, 1_440, SECONDS_PER_DAY}) {
      if (seconds % (SECONDS_PER_DAY / ticks) == 0) {
        needed = Math.max(needed, ticks);
        return;
      }
    }
  }

  long ticksPerDay() {
    return ticksPerDay;
  }

  /** {@return the first tick of a day} */
  long tick(LocalDate day) {
    return Math.multiplyExact(day.toEpochDay(), ticksPerDay);
  }

  /** {@return the tick of a local time} */
  long tick(LocalDateTime time) {
    long seconds = ChronoUnit.SECONDS.between(EPOCH, time);
    need(seconds);
    return Math.floorDiv(seconds, SECONDS_PER_DAY / ticksPerDay);
  }

  /** {@return how many ticks a length of time may have on an unknown calendar} */
  Ticks ticks(Span span) {
    Period period = span.length().getPeriod();
    long months = Math.addExact(Math.multiplyExact(12L, period.getYears()), period.getMonths());
    long rest = Math.addExact(inTicks(period.getDays()), ticks(span.length().getDuration()));
    return new Ticks(
        Math.addExact(inTicks(leastDays(months)), rest),
        Math.addExact(inTicks(mostDays(months)), rest));
  }

  /** {@return the tick that lies a length of time after a fixed tick} */
  long after(long tick, Span span) {
    return shifted(tick, span, 1);
  }

  /** {@return the tick that lies a length of time before a fixed tick} */
  long before(long tick, Span span) {
    return shifted(tick, span, -1);
  }

  private long shifted(long tick, Span span, int direction) {
    Period period = span.length().getPeriod();
    LocalDateTime start =
        EPOCH.plusSeconds(Math.multiplyExact(tick, SECONDS_PER_DAY / ticksPerDay));
    LocalDateTime end =
        direction > 0
            ? start.plus(period).plus(span.length().getDuration())
            : start.minus(period).minus(span.length().getDuration());
    return tick(end);
  }

  private long inTicks(long days) {
    return Math.multiplyExact(days, ticksPerDay);
  }

  private long ticks(Duration duration) {
    need(duration.getSeconds());
    return Math.floorDiv(duration.getSeconds(), SECONDS_PER_DAY / ticksPerDay);
  }

  /**
   * Any 400 years have 146,097 days; the shortest run of months is found from the shortest years
   * and February.
   */
  private static long leastDays(long months) {
    return days(months, true);
  }

  private static long mostDays(long months) {
    return days(months, false);
  }

  private static long days(long months, boolean least) {
    long cycles = months / 4_800;
    long rest = months % 4_800;
    if (rest == 0) {
      return Math.multiplyExact(cycles, 146_097L);
    }
    long extreme = least ? Long.MAX_VALUE : Long.MIN_VALUE;
    for (int start = 0; start < 48; start++) {
      LocalDateTime first = LocalDateTime.of(least ? 1897 : 2000, 1, 1, 0, 0).plusMonths(start);
      long days = ChronoUnit.DAYS.between(first, first.plusMonths(rest));
      extreme = least ? Math.min(extreme, days) : Math.max(extreme, days);
    }
    return Math.addExact(Math.multiplyExact(cycles, 146_097L), extreme);
  }
}
