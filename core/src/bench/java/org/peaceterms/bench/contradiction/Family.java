package org.peaceterms.bench.contradiction;

/** Kinds of constraints. */
public enum Family {
  /** Caps and floors with windows; a tenth of the clauses is a bracket of two versions. */
  ALT,
  /** Limits that count if a circumstance is given, and chains of duties that end in a limit. */
  COND,
  /** Orders among events that duties bring about. */
  CYCLES,
  /** A third of each. */
  MIX
}
