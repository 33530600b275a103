package org.peaceterms.audit;

import org.peaceterms.term.value.FixedValue;

/** How much of a promise a finding takes away; the gravest comes first. */
public enum Severity implements FixedValue {
  /** The promise cannot work, or the one it is against can undo it. */
  HIGH,
  /** The promise works only if all mean well. */
  MEDIUM,
  /** The promise is weaker than it looks. */
  LOW,
  /** Worth knowing; the promise stands. */
  NOTE
}
