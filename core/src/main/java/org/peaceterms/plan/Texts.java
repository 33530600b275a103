package org.peaceterms.plan;

import java.util.Optional;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/** Texts for people: a text that is there says something. */
final class Texts {
  private Texts() {}

  static void check(String thing, String text) {
    if (text.isBlank()) {
      throw InvalidValueException.of(thing, text, "not be blank");
    }
  }

  /** Names what it is the text of only if it has to. */
  static void check(String thing, Id of, String text) {
    if (text.isBlank()) {
      check(thing + of, text);
    }
  }

  static void check(String thing, Optional<String> text) {
    text.ifPresent(given -> check(thing, given));
  }
}
