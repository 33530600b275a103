package org.peaceterms.schedule;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.peaceterms.logic.verdict.Reach;
import org.peaceterms.term.value.Rational;

/**
 * Ticks as days and dates.
 *
 * @param ticksPerDay how many ticks a day has
 */
record Clocked(long ticksPerDay) {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final long SECONDS_PER_DAY = 86_400;

  /** Beyond that many days from 1970 on a date has no name. */
  private static final long LAST_DAY = 100_000_000_000L;

  Rational days(long ticks) {
    return Rational.of(ticks, ticksPerDay);
  }

  Optional<Rational> days(OptionalLong ticks) {
    return ticks.isPresent() ? Optional.of(days(ticks.getAsLong())) : Optional.empty();
  }

  Optional<String> date(OptionalLong tick) {
    if (tick.isEmpty()) {
      return Optional.empty();
    }
    long day = Math.floorDiv(tick.getAsLong(), ticksPerDay);
    if (Math.abs(day) > LAST_DAY) {
      return Optional.empty();
    }
    long rest = Math.floorMod(tick.getAsLong(), ticksPerDay);
    LocalDateTime time = EPOCH.plusDays(day).plusSeconds(rest * (SECONDS_PER_DAY / ticksPerDay));
    return Optional.of(
        ticksPerDay == 1
            ? time.toLocalDate().toString()
            : time.toLocalDate() + " " + time.toLocalTime());
  }

  long tick(LocalDateTime time) {
    return Math.multiplyExact(ChronoUnit.DAYS.between(EPOCH, time), ticksPerDay);
  }

  /** {@return the earliest point by what is known since the signature and by the calendar} */
  Optional<Bound> earliest(Optional<Reach> sinceSignature, Optional<Reach> calendar) {
    return bound(
        least(sinceSignature),
        least(calendar),
        sinceSignature.map(Reach::leastExact).orElse(true),
        calendar.map(Reach::leastExact).orElse(true));
  }

  /** {@return the latest point by what is known since the signature and by the calendar} */
  Optional<Bound> latest(Optional<Reach> sinceSignature, Optional<Reach> calendar) {
    return bound(
        most(sinceSignature),
        most(calendar),
        sinceSignature.map(Reach::mostExact).orElse(true),
        calendar.map(Reach::mostExact).orElse(true));
  }

  private static OptionalLong least(Optional<Reach> reach) {
    return reach.map(Reach::least).orElse(OptionalLong.empty());
  }

  private static OptionalLong most(Optional<Reach> reach) {
    return reach.map(Reach::most).orElse(OptionalLong.empty());
  }

  private Optional<Bound> bound(
      OptionalLong since, OptionalLong tick, boolean sinceExact, boolean tickExact) {
    Optional<Rational> days = days(since);
    Optional<String> date = date(tick);
    boolean exact = (days.isEmpty() || sinceExact) && (date.isEmpty() || tickExact);
    return days.isEmpty() && date.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bound(days, date, exact));
  }

  /** {@return how many days lie between two points that are counted in the same way} */
  Optional<Rational> slack(Optional<Reach> sinceSignature, Optional<Reach> calendar) {
    return width(sinceSignature).or(() -> width(calendar));
  }

  private Optional<Rational> width(Optional<Reach> reach) {
    OptionalLong least = least(reach);
    OptionalLong most = most(reach);
    return least.isPresent() && most.isPresent()
        ? Optional.of(days(Math.subtractExact(most.getAsLong(), least.getAsLong())))
        : Optional.empty();
  }
}
