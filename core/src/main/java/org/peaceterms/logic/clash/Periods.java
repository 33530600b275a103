package org.peaceterms.logic.clash;

import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;

/** When each statement counts. */
final class Periods {
  private final Theory theory;

  Periods(Theory theory) {
    this.theory = theory;
  }

  Period of(int statement) {
    return theory
        .statements()
        .get(statement)
        .primitive()
        .match(
            Status::period,
            Amount::period,
            Norm::period,
            lag -> Period.ALWAYS,
            either -> Period.ALWAYS);
  }
}
