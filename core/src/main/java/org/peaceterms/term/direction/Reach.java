package org.peaceterms.term.direction;

/**
 * How what a term says afterwards stands to what it said before. A prohibition that covers more
 * acts, a permission that covers more acts and a lower cap all say more.
 */
public enum Reach {
  /** It says the same. */
  SAME,
  /** It says all it said, and more. */
  WIDER,
  /** It says only a part of what it said. */
  NARROWER,
  /** It says something else; neither contains the other. */
  SHIFTED,
  /** It says the contrary; nobody can keep both. */
  REVERSED,
  /** The values and the vocabulary do not decide. */
  UNKNOWN;

  /** {@return how the earlier stands to the later} */
  public Reach inverse() {
    return switch (this) {
      case WIDER -> NARROWER;
      case NARROWER -> WIDER;
      default -> this;
    };
  }

  /**
   * {@return how it stands if one thing went this way and another that way}
   *
   * <p>Two contraries in different things leave nothing for sure: what is contrary in one may never
   * meet because of the other.
   *
   * @param other which way the other thing went
   */
  public Reach and(Reach other) {
    if (this == other || other == SAME) {
      return this;
    }
    if (this == SAME) {
      return other;
    }
    if (this == UNKNOWN || other == UNKNOWN) {
      return UNKNOWN;
    }
    if (this == REVERSED || other == REVERSED) {
      return this == SHIFTED || other == SHIFTED ? UNKNOWN : REVERSED;
    }
    return SHIFTED;
  }
}
