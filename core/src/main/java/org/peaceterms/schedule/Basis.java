package org.peaceterms.schedule;

/** Over which courses of events bounds are taken. */
public enum Basis {
  /** Over those that keep all terms of the plan. */
  ALL_TERMS,
  /**
   * Terms clash in a way that has nothing to do with time, so that no course keeps all of them:
   * over those that keep what the plan says of time and of what comes.
   */
  TIME_ALONE,
  /** Over none: no course keeps even what the plan says of time. */
  NONE
}
