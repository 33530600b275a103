package org.peaceterms.contradiction;

import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/**
 * A clause of a plan or of a background law.
 *
 * @param plan the plan or law
 * @param id the clause
 * @param number its number as printed
 */
public record Citation(PlanId plan, ClauseId id, String number) {

  @Override
  public String toString() {
    return plan + " " + number;
  }
}
