package org.peaceterms.logic.verdict;

/** In how many courses of events a moment comes. */
public enum Coming {
  /** In each. */
  ALWAYS,
  /** In some, as far as is known. */
  SOMETIMES,
  /** In none. */
  NEVER
}
