package org.peaceterms.contradiction;

/** Whether all terms can be kept, the gravest answer first. */
public enum Verdict {
  /** No course of events keeps all terms. */
  CONTRADICTION,
  /** Some terms clash under a stated circumstance, version or reading. */
  CONDITIONAL,
  /** It turns on a value that is missing or on a version that is not chosen yet. */
  UNDETERMINED,
  /**
   * It could not be decided: the budget ran out, or something is outside the language that is
   * judged.
   */
  UNKNOWN,
  /** A course of events keeps every term. */
  COMPATIBLE
}
