package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.peaceterms.term.value.InvalidValueException;

/**
 * A question that is negotiated, with the values that an agreement can give it.
 *
 * @param name its name, unique in its domain
 * @param values the values, at least one, each with a name of its own
 */
public record Issue(String name, ImmutableList<String> values) {

  /**
   * Checks the values.
   *
   * @param name its name, unique in its domain
   * @param values the values, at least one, each with a name of its own
   * @throws InvalidValueException if there is no value, or two have one name
   */
  public Issue {
    if (values.isEmpty() || ImmutableSet.copyOf(values).size() < values.size()) {
      throw InvalidValueException.of(
          "values of issue " + name, values, "be at least one and differ from each other");
    }
  }

  /**
   * {@return an issue}
   *
   * @param name its name
   * @param values its values
   * @throws InvalidValueException if there is no value, or two have one name
   */
  public static Issue of(String name, String... values) {
    return new Issue(name, ImmutableList.copyOf(values));
  }
}
