package org.peaceterms.term.kind;

import org.peaceterms.term.value.FixedValue;

/** What a norm makes of an act. */
public enum Modality implements FixedValue {
  /** It is a duty. */
  MUST,
  /** It is permitted. */
  MAY,
  /** It is forbidden. */
  MUST_NOT,
  /** Nobody is obliged to do or to leave it. */
  FREE,
  /** It is expected, which is weaker than a duty. */
  EXPECTED;

  @Override
  public String words() {
    return verb(false);
  }

  /**
   * {@return the verb that stands before the act}
   *
   * @param several whether the subject is a plural
   */
  public String verb(boolean several) {
    return switch (this) {
      case MUST -> "must";
      case MAY -> "may";
      case MUST_NOT -> "must not";
      case FREE -> several ? "are free to" : "is free to";
      case EXPECTED -> several ? "are expected to" : "is expected to";
    };
  }
}
