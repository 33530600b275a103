package org.peaceterms.term.value;

import java.util.Objects;

/**
 * A value breaks a rule of the model. The message names the thing, the rule and the value: {@code
 * party id must be lower-case words joined by single hyphens or dots but was 'UP'}.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  /** What the value is of. */
  private final String thing;

  /** The value found. */
  private final String value;

  /** What must hold. */
  private final String rule;

  private InvalidValueException(String thing, String value, String rule) {
    super(thing + " must " + rule + " but was '" + value + "'");
    this.thing = thing;
    this.value = value;
    this.rule = rule;
  }

  /**
   * {@return an exception that says what must hold and what was found}
   *
   * @param thing what the value is of, such as {@code party id}
   * @param value the value found; shown shortened
   * @param rule what must hold, as words after "must"
   */
  public static InvalidValueException of(String thing, Object value, String rule) {
    return new InvalidValueException(thing, shorten(Objects.toString(value)), rule);
  }

  /**
   * {@return {@code value} cut to a length that fits a message}
   *
   * @param value any text
   */
  public static String shorten(String value) {
    String line = value.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  /** {@return what the value is of} */
  public String thing() {
    return thing;
  }

  /** {@return the value found, shortened} */
  public String value() {
    return value;
  }

  /** {@return what must hold, as words after "must"} */
  public String rule() {
    return rule;
  }
}
