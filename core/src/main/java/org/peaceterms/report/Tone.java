package org.peaceterms.report;

/** How words are set off from the words around them; nothing depends on it being visible. */
public enum Tone {
  /** Not at all. */
  PLAIN,
  /** They matter most. */
  STRONG,
  /** They say what is new. */
  NEW,
  /** They say what is gone. */
  GONE,
  /** They may be skipped. */
  MUTED,
  /** They are a web address. */
  ADDRESS
}
