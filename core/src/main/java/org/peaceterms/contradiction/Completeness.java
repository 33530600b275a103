package org.peaceterms.contradiction;

/** Whether all findings were found. */
public enum Completeness {
  /** These are all. */
  COMPLETE,
  /**
   * What was found stands, but there may be more: the budget ran out, or figures are of things that
   * overlap in part, so that their sums are not settled.
   */
  LIMITED,
  /** Nothing was found, but there may be something. */
  UNKNOWN
}
