package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time: a whole day, an instant with its zone, or an event, shifted if need be.
 *
 * <p>{@code TimePoint.event(EventId.of("signature"))} is the day of signing.
 */
public sealed interface TimePoint {

  /**
   * {@return the result of the function for this case}
   *
   * @param on for a day
   * @param at for an instant
   * @param event for an event
   * @param <R> the type of the result
   */
  <R> R match(Function<On, R> on, Function<At, R> at, Function<AtEvent, R> event);

  /**
   * {@return the whole day {@code date}}
   *
   * @param date a day in the time zone of the plan
   */
  static TimePoint on(LocalDate date) {
    return new On(date);
  }

  /**
   * {@return the moment of an event}
   *
   * @param id the event
   */
  static TimePoint event(EventId id) {
    return new AtEvent(id, Optional.empty(), Optional.empty());
  }

  /**
   * {@return a moment after an event}
   *
   * @param id the event
   * @param plus how long after it
   */
  static TimePoint after(EventId id, Span plus) {
    return new AtEvent(id, Optional.of(plus), Optional.empty());
  }

  private static void checkYear(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw InvalidValueException.of("date", date, "be a day such as 2025-12-31");
    }
  }

  /**
   * A whole day.
   *
   * @param date the day
   */
  @JsonTypeName("on")
  record On(LocalDate date) implements TimePoint {
    private static final int LENGTH = "2025-12-31".length();
    private static final CharMatcher FIGURE = CharMatcher.inRange('0', '9');

    /**
     * Refuses years of other than four figures.
     *
     * @param date the day
     */
    public On {
      checkYear(date);
    }

    /**
     * {@return the day written {@code date}}
     *
     * @param date an ISO 8601 date
     * @throws InvalidValueException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static On parse(String date) {
      try {
        return new On(day(date));
      } catch (DateTimeException e) {
        throw InvalidValueException.of("date", date, "be a day such as 2025-12-31");
      }
    }

    /** Most dates are plain days, which need no formatter. */
    private static LocalDate day(String date) {
      boolean plain =
          date.length() == LENGTH
              && date.charAt(4) == '-'
              && date.charAt(7) == '-'
              && FIGURE.countIn(date) == LENGTH - 2;
      return plain
          ? LocalDate.of(
              Integer.parseInt(date, 0, 4, 10),
              Integer.parseInt(date, 5, 7, 10),
              Integer.parseInt(date, 8, LENGTH, 10))
          : LocalDate.parse(date);
    }

    /** {@return the day as ISO 8601 writes it} */
    @JsonValue
    public String text() {
      return date.toString();
    }

    @Override
    public <R> R match(Function<On, R> on, Function<At, R> at, Function<AtEvent, R> event) {
      return on.apply(this);
    }
  }

  /**
   * An instant in a stated zone.
   *
   * @param time the instant
   */
  @JsonTypeName("at")
  record At(ZonedDateTime time) implements TimePoint {
    private static final Pattern ISO =
        Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
                + "(Z|[+-][0-9]{2}:[0-9]{2})(\\[[A-Za-z][A-Za-z0-9_+/-]*\\])?");

    /**
     * Refuses years of other than four figures.
     *
     * @param time the point
     */
    public At {
      checkYear(time.toLocalDate());
    }

    /**
     * {@return the instant written {@code time}}
     *
     * @param time an ISO 8601 time with offset or zone, such as {@code
     *     2015-02-15T00:00+02:00[Europe/Kyiv]}
     * @throws InvalidValueException if it is none, or its zone has another offset then
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static At parse(String time) {
      Matcher written = ISO.matcher(time);
      if (!written.matches()) {
        throw notIso(time);
      }
      try {
        ZonedDateTime parsed = ZonedDateTime.parse(time);
        if (!parsed.getOffset().equals(ZoneOffset.of(written.group(3)))) {
          throw InvalidValueException.of(
              "offset of a time", time, "be that of its zone, " + parsed.getOffset());
        }
        return new At(parsed);
      } catch (DateTimeException e) {
        throw notIso(time);
      }
    }

    private static InvalidValueException notIso(String time) {
      return InvalidValueException.of(
          "time", time, "be an instant such as 2015-02-15T00:00+02:00[Europe/Kyiv]");
    }

    /** {@return the instant as ISO 8601 writes it} */
    @JsonValue
    public String text() {
      return time.toString();
    }

    @Override
    public <R> R match(Function<On, R> on, Function<At, R> at, Function<AtEvent, R> event) {
      return at.apply(this);
    }
  }

  /**
   * The moment of an event, or some time after or before it.
   *
   * @param id the event
   * @param plus how long after it
   * @param minus how long before it; not together with {@code plus}
   */
  @JsonTypeName("event")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record AtEvent(
      @JsonProperty(required = true) EventId id, Optional<Span> plus, Optional<Span> minus)
      implements TimePoint {
    /**
     * Refuses a shift in both directions.
     *
     * @param id the event
     * @param plus how long after it
     * @param minus how long before it; not together with {@code plus}
     */
    public AtEvent {
      if (plus.isPresent() && minus.isPresent()) {
        throw InvalidValueException.of(
            "point in time", id, "be shifted by plus or by minus, not both");
      }
    }

    @Override
    public <R> R match(Function<On, R> on, Function<At, R> at, Function<AtEvent, R> event) {
      return event.apply(this);
    }
  }
}
