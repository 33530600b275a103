package org.peaceterms.diff;

/**
 * What a diff means for one party.
 *
 * @param burden whether it owes more or less
 * @param entitlement whether more or less is owed to it
 */
public record Standing(Trend burden, Trend entitlement) {

  /** Nothing changed. */
  static final Standing SAME = new Standing(Trend.SAME, Trend.SAME);

  /**
   * {@return both together}
   *
   * @param other what another diff or change means for the same party
   */
  public Standing and(Standing other) {
    return new Standing(burden.and(other.burden), entitlement.and(other.entitlement));
  }

  /** {@return whether it is better or worse off: it gains if it owes less or is owed more} */
  public Effect effect() {
    return burden.effect().and(entitlement.effect().inverse());
  }

  /** Which way something went. */
  public enum Trend {
    /** It grew. */
    GREW,
    /** It shrank. */
    SHRANK,
    /** It stayed the same. */
    SAME,
    /** It changed in both directions. */
    CHANGED,
    /** Not decided. */
    UNKNOWN;

    /**
     * {@return the trend of two changes together}
     *
     * @param other the trend of another change
     */
    public Trend and(Trend other) {
      if (this == other || other == SAME) {
        return this;
      }
      if (this == SAME) {
        return other;
      }
      return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : CHANGED;
    }

    private Effect effect() {
      return switch (this) {
        case GREW -> Effect.TIGHTENED;
        case SHRANK -> Effect.LOOSENED;
        case SAME -> Effect.NEUTRAL;
        case CHANGED -> Effect.SHIFTED;
        case UNKNOWN -> Effect.UNKNOWN;
      };
    }
  }
}
