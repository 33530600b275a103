package org.peaceterms.term;

import org.peaceterms.term.value.FixedValue;

/** What a field is about; a diff names its changes by it. */
public enum Aspect implements FixedValue {
  /** Must, may, must not. */
  MODALITY,
  /** Who is meant. */
  PARTIES,
  /** What, where and which are meant. */
  SCOPE,
  /** How much. */
  QUANTITY,
  /** When it holds. */
  WINDOW,
  /** By when. */
  DEADLINE,
  /** For how long. */
  DURATION,
  /** If, only if, unless. */
  CONDITION,
  /** Which of two terms prevails. */
  PRECEDENCE,
  /** What sets a guarantee or mechanism off, and what then follows. */
  TRIGGER,
  /** What ends a guarantee. */
  VOID_CONDITION,
  /** Which status is affirmed, given or withheld. */
  STATUS,
  /** Who decides and how. */
  DECISION,
  /** Who checks. */
  VERIFICATION,
  /** What follows a breach. */
  REMEDY,
  /** Who pays. */
  FUNDING,
  /** In which order. */
  SEQUENCE,
  /** To what it refers. */
  REFERENCE,
  /** What it contains. */
  CONTENT,
  /** How strictly it is meant: result or effort, legal or political, exact or at least. */
  STRENGTH,
  /** Which fields the text postpones. */
  POSTPONEMENT,
  /** The id of the term itself; no part of its meaning. */
  IDENTITY,
  /** Where it was published; no part of its meaning. */
  SOURCE
}
