package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What sort of clash, or of note, a finding is. */
public enum FindingCode {
  /** The least that one term demands of a number is more than the most that another allows. */
  QUANTITY_CROSSING(
      "quantity.crossing",
      "The least that one term demands of a number is more than the most that another allows."),
  /** What terms say of the parts does not add up to what another says of the whole. */
  QUANTITY_SUM(
      "quantity.sum",
      "What terms say of the parts does not add up to what another says of the whole."),
  /** Terms give one thing statuses that exclude each other. */
  STATUS_CONFLICT(
      "status.conflict", "Terms give one thing at one time statuses that exclude each other."),
  /** What one term makes a duty another forbids. */
  DUTY_FORBIDDEN("norm.duty-forbidden", "What one term makes a duty another forbids."),
  /** What one term permits another forbids. */
  PERMISSION_FORBIDDEN("norm.permission-forbidden", "What one term permits another forbids."),
  /** What one term makes a duty another leaves free. */
  DUTY_FREE("norm.duty-free", "What one term makes a duty another leaves to free choice."),
  /** Events have to come before each other in a circle. */
  ORDER_CYCLE("order.cycle", "Events have to come before each other in a circle."),
  /** There is less time between two points than what lies between them needs. */
  TIME_TOO_SHORT(
      "time.too-short", "There is less time between two points than what lies between them needs."),
  /** A guarantee can no longer be called without being void. */
  GUARANTEE_UNCALLABLE(
      "guarantee.uncallable", "A guarantee cannot be called without being void by that very call."),
  /** What must come to pass cannot. */
  CONDITION_UNMET(
      "condition.unmet", "What a term needs cannot come to pass, whatever its timing or amount."),
  /** Each way that is left leads into a clash of another sort. */
  NO_WAY_LEFT("ways.none-left", "Each way that is left leads into a clash, though not the same."),
  /** A bracket is open. */
  CHOICE_OPEN("choice.open", "A bracket is open: it is not chosen yet which version holds."),
  /** An order of events is needed and not stated. */
  ORDER_FORCED(
      "order.forced", "The terms can be kept only in an order of events that none of them states."),
  /** A term never counts. */
  TERM_VACUOUS(
      "term.vacuous",
      "A term never counts: its times exclude each other, or its condition cannot hold."),
  /** Only an exception keeps terms apart. */
  TERM_DEROGATED(
      "term.derogated", "Terms would clash, but for an exception that one of them makes.");

  private static final ImmutableMap<String, FindingCode> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), FindingCode::code);

  private final String code;
  private final String sentence;

  FindingCode(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** {@return the stable code, such as {@code quantity.crossing}} */
  public String code() {
    return code;
  }

  /** {@return what it means, in one sentence} */
  public String sentence() {
    return sentence;
  }

  /**
   * {@return the page that explains it, in Markdown: what it means, a plan that shows it, and a
   * near miss that does not}
   */
  public String page() {
    try (InputStream in = FindingCode.class.getResourceAsStream("finding/" + code + ".md")) {
      if (in == null) {
        throw new IllegalStateException("there is no page " + code);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the constant with that code}
   *
   * @param code a stable code
   */
  public static Optional<FindingCode> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  @Override
  public String toString() {
    return code;
  }
}
