package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Pattern;
import org.threeten.extra.PeriodDuration;

/**
 * A length of time as a text states it, in the form of ISO 8601: {@code P100D}, {@code PT72H},
 * {@code P10Y}. Calendar units are kept: a month is not turned into days.
 *
 * @param length the length, no part of it negative
 */
public record Span(PeriodDuration length) {
  private static final int MAX_LENGTH = 40;

  /** Integers with so many digits are surely within the range of an int. */
  private static final int INT_DIGITS = 9;

  private static final Pattern ISO =
      Pattern.compile(
          "P(?=[0-9T])([0-9]{1,10}Y)?([0-9]{1,10}M)?([0-9]{1,10}W)?([0-9]{1,10}D)?"
              + "(T(?=[0-9])([0-9]{1,19}H)?([0-9]{1,19}M)?([0-9]{1,19}(\\.[0-9]{1,9})?S)?)?");

  /**
   * Refuses negative parts.
   *
   * @param length the length, no part of it negative
   */
  public Span {
    if (length.getPeriod().isNegative() || length.getDuration().isNegative()) {
      throw InvalidValueException.of("length of time", length, "not be negative");
    }
  }

  /**
   * {@return the length of time written {@code text}}
   *
   * @param text an ISO 8601 duration, such as {@code P60D}
   * @throws InvalidValueException if it is none, or negative
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Span parse(String text) {
    if (isDays(text)) {
      return new Span(
          PeriodDuration.of(Period.ofDays(Integer.parseInt(text, 1, text.length() - 1, 10))));
    }
    if (text.length() > MAX_LENGTH || !ISO.matcher(text).matches()) {
      throw notIso(text);
    }
    try {
      return new Span(PeriodDuration.parse(text));
    } catch (DateTimeException | ArithmeticException e) {
      throw notIso(text);
    }
  }

  /** Most lengths are whole days, and those need no pattern. */
  private static boolean isDays(String text) {
    int end = text.length() - 1;
    return end >= 2
        && end <= INT_DIGITS
        && text.charAt(0) == 'P'
        && text.charAt(end) == 'D'
        && CharMatcher.inRange('0', '9').matchesAllOf(text.substring(1, end));
  }

  private static InvalidValueException notIso(String text) {
    return InvalidValueException.of(
        "length of time", text, "be an ISO 8601 duration such as P100D");
  }

  /**
   * {@return a number of days}
   *
   * @param days not negative
   */
  public static Span ofDays(int days) {
    return parse("P" + days + "D");
  }

  @Override
  @JsonValue
  public String toString() {
    return length.toString();
  }
}
