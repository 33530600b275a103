package org.peaceterms.compat;

/** What a plan makes of a demand. */
public enum Answer {
  /** The plan brings about what is required, or rules out what is refused. */
  GUARANTEED("met", "+"),
  /** The plan rules out what is required, or brings about what is refused. */
  VIOLATED("broken", "x"),
  /**
   * It depends: on a version that is still open, a reading, a circumstance, or on what the party
   * says itself.
   */
  CONDITIONAL("depends", "if"),
  /** The plan neither meets nor breaks it. */
  SILENT("open", "-"),
  /** It turns on a value that is missing, or could not be judged. */
  UNDETERMINED("not known", "?");

  private final String words;
  private final String mark;

  Answer(String words, String mark) {
    this.words = words;
    this.mark = mark;
  }

  /** {@return the answer in plain words, fit to stand after "it is"} */
  public String words() {
    return words;
  }

  /** {@return a short mark for tables} */
  public String mark() {
    return mark;
  }
}
