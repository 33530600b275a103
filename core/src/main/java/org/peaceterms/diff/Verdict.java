package org.peaceterms.diff;

/**
 * How a draft stands to the one before it: the join of the effects of all changes; and for one
 * party, of their effects on it.
 */
public enum Verdict {
  /** Whoever keeps one keeps the other. */
  EQUIVALENT,
  /** Whoever keeps the new draft keeps the old one. */
  STRICTER,
  /** Whoever keeps the old draft keeps the new one. */
  LOOSER,
  /** Neither. */
  DIVERGENT,
  /** Nobody can keep both. */
  CONTRADICTORY,
  /** Not decided: at least one effect is unknown. */
  UNDECIDED;

  /**
   * {@return the verdict on a draft all whose changes together have an effect}
   *
   * @param effect the join of their effects
   */
  public static Verdict of(Effect effect) {
    return switch (effect) {
      case NEUTRAL -> EQUIVALENT;
      case TIGHTENED -> STRICTER;
      case LOOSENED -> LOOSER;
      case SHIFTED -> DIVERGENT;
      case REVERSED -> CONTRADICTORY;
      case UNKNOWN -> UNDECIDED;
    };
  }
}
