package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableMap;

/**
 * An agreement on all issues of a domain.
 *
 * @param values for each issue by name the value agreed on, in the order of the domain
 */
public record Outcome(ImmutableMap<String, String> values) {
  @Override
  public String toString() {
    return values.toString();
  }
}
