package org.peaceterms.compat;

/** What it takes to keep a red line. */
public enum RedLines {
  /** The plan must meet it: a plan that says nothing of it does not. */
  STRICT,
  /** The plan must not break it: a plan that says nothing of it keeps it. */
  LENIENT
}
