package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableMap;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Rational;

/**
 * What a party makes of a domain: its utility of an outcome is the sum, over the issues, of the
 * weight of the issue times the worth of the value agreed on. Weights need not add up to one, and a
 * weight of nought says that the party does not care.
 *
 * @param stake the party, and what it has if there is no agreement
 * @param weights the weight of each issue by name, not negative
 * @param worth for each issue by name the worth of each of its values, which may be negative
 */
public record Preferences(
    Stake stake,
    ImmutableMap<String, Rational> weights,
    ImmutableMap<String, ImmutableMap<String, Rational>> worth) {

  /**
   * Checks the weights.
   *
   * @param stake the party, and what it has if there is no agreement
   * @param weights the weight of each issue by name, not negative
   * @param worth for each issue by name the worth of each of its values, which may be negative
   * @throws InvalidValueException if a weight is negative
   */
  public Preferences {
    weights.forEach(
        (issue, weight) -> {
          if (weight.signum() < 0) {
            throw InvalidValueException.of(
                "weight of issue " + issue + " for " + stake.party(), weight, "not be negative");
          }
        });
  }
}
