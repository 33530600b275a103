package org.peaceterms.term.direction;

/** Where a party stands to a term. */
public enum Side {
  /** It has to do or to bear something. */
  BURDENED,
  /** It may do something, or something is owed to it. */
  ENTITLED
}
