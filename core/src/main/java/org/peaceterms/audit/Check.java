package org.peaceterms.audit;

/** What a rule does. */
@FunctionalInterface
interface Check {

  /** Looks through a text and tells what it finds. */
  void run(Text text, Findings found);
}
