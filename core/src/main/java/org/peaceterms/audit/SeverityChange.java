package org.peaceterms.audit;

import org.peaceterms.term.value.InvalidValueException;

/**
 * The wish to rank the findings of a rule otherwise. It changes their severity and nothing else.
 *
 * @param rule the code of the rule
 * @param to the severity that they get
 * @param reason why; never blank, it is shown with each finding
 */
public record SeverityChange(String rule, Severity to, String reason) {

  /**
   * Refuses a rule that does not exist and a change without reason.
   *
   * @param rule the code of the rule
   * @param to the severity that they get
   * @param reason why; never blank, it is shown with each finding
   */
  public SeverityChange {
    if (Rules.named(rule).isEmpty()) {
      throw InvalidValueException.of("rule", rule, "be the code of a rule");
    }
    if (reason.isBlank()) {
      throw InvalidValueException.of("reason for another severity", reason, "not be blank");
    }
  }
}
