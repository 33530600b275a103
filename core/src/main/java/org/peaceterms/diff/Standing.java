package org.peaceterms.diff;

/**
 * What a diff means for one party.
 *
 * @param burden whether it owes more or less
 * @param entitlement whether more or less is owed to it
 */
public record Standing(Trend burden, Trend entitlement) {

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
    UNKNOWN
  }
}
