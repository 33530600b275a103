package org.peaceterms.diff;

/**
 * What a change does to the set of conducts that keep the text; and, for one party, whether it owes
 * more or is owed less ({@link #TIGHTENED}), or owes less or is owed more ({@link #LOOSENED}).
 *
 * <p>An effect is computed from what the values mean: less conduct keeps a lower cap or a wider
 * prohibition, more a wider permission. What no closed form decides is {@link #UNKNOWN}, never
 * guessed.
 */
public enum Effect {
  /** Less conduct keeps it. */
  TIGHTENED,
  /** More conduct keeps it. */
  LOOSENED,
  /** The same conduct keeps it. */
  NEUTRAL,
  /** Some conduct no longer keeps it and some other now does. */
  SHIFTED,
  /** No conduct keeps both. */
  REVERSED,
  /** Not decided. */
  UNKNOWN;

  /** {@return the effect of the change the other way round} */
  public Effect inverse() {
    return switch (this) {
      case TIGHTENED -> LOOSENED;
      case LOOSENED -> TIGHTENED;
      default -> this;
    };
  }

  /**
   * {@return the effect of two changes together, the join}
   *
   * <p>What no conduct keeps in one place no conduct keeps as a whole, whatever else is not
   * decided.
   *
   * @param other the effect of another change of the same text
   */
  public Effect and(Effect other) {
    if (this == other || other == NEUTRAL) {
      return this;
    }
    if (this == NEUTRAL) {
      return other;
    }
    if (this == REVERSED || other == REVERSED) {
      return REVERSED;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : SHIFTED;
  }
}
