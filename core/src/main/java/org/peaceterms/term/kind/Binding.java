package org.peaceterms.term.kind;

import org.peaceterms.term.value.FixedValue;

/** How something binds. */
public enum Binding implements FixedValue {
  /** In law. */
  LEGAL("in law"),
  /** As a political commitment. */
  POLITICAL("politically");

  private final String words;

  Binding(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
