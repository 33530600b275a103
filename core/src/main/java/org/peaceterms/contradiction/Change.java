package org.peaceterms.contradiction;

import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** A change to one clause that may remove a clash. Whether it does is tried. */
sealed interface Change permits FieldChange, Removal, Exclusion {

  /** {@return the clause, by number} */
  int premise();

  /** {@return what stands there, in words} */
  String before();

  /** {@return what would stand there, in words; empty if it would be taken out} */
  String after();

  /** {@return where that stands in the clause, as a JSON pointer} */
  String pointer(Clause clause);

  /**
   * {@return the plan with the change}
   *
   * @throws IllegalArgumentException if other parts of the plan do not let it be
   */
  Plan apply(Plan plan, Clause clause);

  /** {@return the change as one sentence} */
  String summary(String point);
}
