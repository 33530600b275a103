package org.peaceterms.compat;

/** Whether some plan satisfies all red lines. */
public enum Zone {
  /** None does. */
  EMPTY,
  /** Some plan does. */
  NONEMPTY,
  /** The budget, or what can be judged, did not reach. */
  UNKNOWN
}
