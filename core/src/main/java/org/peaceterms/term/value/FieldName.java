package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a field of a kind of term, as it stands in JSON: {@code bound}, {@code voidIf}.
 *
 * @param text the name in camel case
 */
public record FieldName(@JsonValue String text) implements Comparable<FieldName> {

  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

  /**
   * Checks the spelling.
   *
   * @param text the name in camel case
   */
  public FieldName {
    if (!CAMEL_CASE.matcher(text).matches()) {
      throw InvalidValueException.of("field name", text, "be a short word in camel case");
    }
  }

  /**
   * {@return the field name {@code text}}
   *
   * @param text the name in camel case
   * @throws InvalidValueException if it is not in camel case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FieldName of(String text) {
    return new FieldName(text);
  }

  @Override
  public int compareTo(FieldName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
