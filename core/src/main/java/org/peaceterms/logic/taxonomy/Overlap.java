package org.peaceterms.logic.taxonomy;

/** Whether two names have something in common. */
public enum Overlap {
  /** They have. */
  MUST,
  /** They may have; nobody says. */
  MAY,
  /** They have not. */
  NEVER
}
