package org.peaceterms.audit;

import org.peaceterms.term.value.FixedValue;

/** What a rule looks at beside the plan; without it the rule is not run. */
public enum Need implements FixedValue {
  /** Nothing but the plan. */
  NOTHING,
  /** Earlier versions of the plan. */
  EARLIER,
  /** Earlier versions of the plan, or several positions. */
  SERIES,
  /** The laws it rests on. */
  LAWS
}
