package org.peaceterms.compat;

/** Whether a party can accept a plan, by its red lines. */
public enum Acceptance {
  /** All red lines are kept. */
  YES,
  /** A red line is not kept. */
  NO,
  /** No red line is broken, but one depends on something. */
  CONDITIONAL,
  /** No red line is broken, but of one it is not known. */
  UNKNOWN
}
