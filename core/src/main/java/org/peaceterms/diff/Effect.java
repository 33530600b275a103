package org.peaceterms.diff;

/**
 * What a change does to the set of conducts that keep the text. Only changes that cannot touch it
 * are judged so far: they are {@link #NEUTRAL}, all others {@link #UNKNOWN}.
 */
public enum Effect {
  /** Less conduct keeps it. */
  TIGHTENED,
  /** More conduct keeps it. */
  LOOSENED,
  /** The same conduct keeps it. */
  NEUTRAL,
  /** Some conduct no longer keeps it and some other now does. */
  SHIFTED,
  /** No conduct keeps both. */
  REVERSED,
  /** Not decided. */
  UNKNOWN
}
