package org.peaceterms.schedule;

/** Whether an event comes in the courses of events that keep a plan. */
public enum Occurrence {
  /** It comes in each of them. */
  ALWAYS,
  /** It comes in some of them, as far as is known. */
  SOMETIMES,
  /** It comes in none of them. */
  NEVER
}
