package org.peaceterms.term.kind;

import org.peaceterms.term.value.FixedValue;

/** How something that ends is renewed. */
public enum Renewal implements FixedValue {
  /** By itself, unless somebody objects. */
  AUTOMATIC("automatically"),
  /** Only if all agree, so that each can end it. */
  BY_AGREEMENT("by agreement");

  private final String words;

  Renewal(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
