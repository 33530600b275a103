package org.peaceterms.term.value;

import com.google.common.collect.ImmutableList;

/** The rule that {@code all} and {@code any} share. */
final class Junction {
  private Junction() {}

  static void check(String name, ImmutableList<Condition> conditions) {
    if (conditions.size() < 2) {
      throw InvalidValueException.of(name, conditions.size(), "join at least two conditions");
    }
  }
}
