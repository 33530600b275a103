package org.peaceterms.diff;

import java.util.function.Supplier;

/**
 * A sentence that is put in words whenever it is asked for, which is mostly once or never; two are
 * equal if they read alike.
 */
final class Telling {
  private final Supplier<String> words;

  private Telling(Supplier<String> words) {
    this.words = words;
  }

  static Telling lazily(Supplier<String> words) {
    return new Telling(words);
  }

  static Telling of(String words) {
    return new Telling(() -> words);
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
