package org.peaceterms.plan;

import org.peaceterms.term.value.InvalidValueException;

/**
 * A plan or position breaks a rule that holds between its parts, such as a reference without
 * target. The message names the place, the thing, the rule and the value.
 */
public final class InvalidPlanException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The JSON pointer. */
  private final String pointer;

  /** The value found. */
  private final String value;

  /** What must hold. */
  private final String rule;

  InvalidPlanException(String pointer, String thing, Object value, String rule) {
    super(
        thing
            + " must "
            + rule
            + " but was '"
            + InvalidValueException.shorten(value.toString())
            + "'");
    this.pointer = pointer;
    this.value = InvalidValueException.shorten(value.toString());
    this.rule = rule;
  }

  /** {@return where it is, as a JSON pointer into the plan file} */
  public String pointer() {
    return pointer;
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
