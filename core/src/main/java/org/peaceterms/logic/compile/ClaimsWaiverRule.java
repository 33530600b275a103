package org.peaceterms.logic.compile;

import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.ClaimsWaiver;

/**
 * A waiver frees the debtors from compensating the claimants for the claims, and forbids the
 * claimants to claim them, from entry into force on.
 */
final class ClaimsWaiverRule {
  private ClaimsWaiverRule() {}

  static boolean say(ClaimsWaiver term, Context outer) {
    Context context = outer.within(Optional.empty());
    context.say(
        new Norm(
            Norm.Force.FREE,
            Box.EMPTY
                .with(Box.ACT, Acts.PAY_COMPENSATION)
                .with(Box.AGENTS, term.debtors())
                .with("recipients", term.claimants())
                .with(Box.OBJECT, term.claims()),
            context.period()),
        "debtors");
    context.say(
        new Norm(
            Norm.Force.FORBIDDEN,
            Box.EMPTY
                .with(Box.ACT, Acts.CLAIM)
                .with(Box.AGENTS, term.claimants())
                .with(Box.OBJECT, term.claims())
                .with("counterparties", term.debtors()),
            context.period()),
        "claims",
        "claimants");
    return true;
  }
}
