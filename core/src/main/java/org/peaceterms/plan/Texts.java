package org.peaceterms.plan;

import java.util.Optional;
import org.peaceterms.term.value.InvalidValueException;

/** Texts for people: a text that is there says something. */
final class Texts {
  private Texts() {}

  static void check(String thing, String text) {
    if (text.isBlank()) {
      throw InvalidValueException.of(thing, text, "not be blank");
    }
  }

  static void check(String thing, Optional<String> text) {
    text.ifPresent(given -> check(thing, given));
  }
}
