package org.peaceterms.logic.taxonomy;

/** What is known of what a name covers. */
public enum Extent {
  /** One single thing. */
  ATOM,
  /** Exactly what the names below it cover together. */
  CLOSED,
  /** What the names below it cover, and maybe more. */
  OPEN
}
