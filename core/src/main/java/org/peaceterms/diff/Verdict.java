package org.peaceterms.diff;

/** How a draft stands to the one before it: the join of the effects of all changes. */
public enum Verdict {
  /** Whoever keeps one keeps the other. */
  EQUIVALENT,
  /** Whoever keeps the new draft keeps the old one. */
  STRICTER,
  /** Whoever keeps the old draft keeps the new one. */
  LOOSER,
  /** Neither. */
  DIVERGENT,
  /** Nobody can keep both. */
  CONTRADICTORY,
  /** Not decided: at least one effect is unknown. */
  UNDECIDED
}
