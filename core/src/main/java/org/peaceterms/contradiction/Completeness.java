package org.peaceterms.contradiction;

/** Whether all findings were found. */
public enum Completeness {
  /** These are all. */
  COMPLETE,
  /** What was found stands, but there may be more. */
  LIMITED,
  /** Nothing was found before the budget ran out. */
  UNKNOWN
}
