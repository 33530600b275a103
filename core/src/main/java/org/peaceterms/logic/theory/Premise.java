package org.peaceterms.logic.theory;

import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/**
 * A clause of a plan: what a clash is traced back to.
 *
 * @param plan the plan
 * @param clause the clause
 * @param background whether it is law that lies behind the plans and that no draft decides
 */
public record Premise(PlanId plan, ClauseId clause, boolean background) {

  @Override
  public String toString() {
    return plan + " " + clause;
  }
}
