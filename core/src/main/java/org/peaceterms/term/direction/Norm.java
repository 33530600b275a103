package org.peaceterms.term.direction;

/** What a term does to those it is about. */
public enum Norm {
  /** Something has to be done or has to be so. */
  DUTY,
  /** Something is forbidden. */
  PROHIBITION,
  /** Something is permitted. */
  PERMISSION,
  /** Something is only stated; nobody has to do anything about it. */
  STATEMENT,
  /** Whether anybody has to do anything is not decided by the term alone. */
  OPEN
}
