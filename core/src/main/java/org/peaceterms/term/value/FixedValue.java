package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One of a short, fixed list of values; each enum of the model is one. */
public interface FixedValue {

  /** {@return the constant's name} */
  String name();

  /** {@return the word that stands for it in JSON: {@code must-not} for {@code MUST_NOT}} */
  @JsonValue
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return how it reads inside a sentence} */
  default String words() {
    return word().replace('-', ' ');
  }
}
