package org.peaceterms.diff;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/** A sentence that is put in words when it is first asked for; two are equal if they read alike. */
final class Telling {
  private final Supplier<String> words;

  private Telling(Supplier<String> words) {
    this.words = words;
  }

  static Telling lazily(Supplier<String> words) {
    return new Telling(Suppliers.memoize(words));
  }

  static Telling of(String words) {
    return new Telling(Suppliers.ofInstance(words));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Telling that && words.get().equals(that.words.get());
  }

  @Override
  public int hashCode() {
    return words.get().hashCode();
  }

  @Override
  public String toString() {
    return words.get();
  }
}
