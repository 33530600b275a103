package org.peaceterms.bench.diff;

/** What becomes of the ids of clauses from one draft to the next. */
public enum Ids {
  /** Each clause keeps its id. */
  KEPT,
  /** Each clause has a new id. */
  LOST
}
