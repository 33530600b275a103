package org.peaceterms.logic.sat;

/** What an engine found out. */
public enum Answer {
  /** There is a model. */
  SATISFIABLE,
  /** There is none. */
  UNSATISFIABLE,
  /** The budget ran out before it was known. */
  UNKNOWN
}
