package org.peaceterms.report;

import java.util.List;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.PlanId;

/** Points by their numbers, those of other plans and laws with their name. */
final class Points {
  private Points() {}

  /** {@return "6, 7 and 3 of ukraine-law"} */
  static String of(List<Citation> clauses, PlanId plan) {
    return Words.and(clauses.stream().map(clause -> of(clause, plan)).toList());
  }

  private static String of(Citation clause, PlanId plan) {
    return clause.number() + (clause.plan().equals(plan) ? "" : " of " + clause.plan());
  }
}
