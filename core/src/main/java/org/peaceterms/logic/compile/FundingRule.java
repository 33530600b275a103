package org.peaceterms.logic.compile;

import java.util.Locale;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.Quantity;

/**
 * Funding is a duty of each payer that is done once, by its deadline: to provide money for the
 * purposes. From then on, what all payers have provided together is at least the amount.
 */
final class FundingRule {
  private static final ActId ACT = ActId.of("provide-funds");

  private FundingRule() {}

  static boolean say(Funding term, Context context) {
    Context done = Performance.of(context, Optional.empty(), term.deadline());
    Box what =
        Box.EMPTY
            .with(Box.OBJECT, term.purpose())
            .with("recipients", term.beneficiary())
            .with(Box.PLACE, term.place())
            .with("instruments", term.instrument().stream().toList());
    Box act = what.with(Box.ACT, ACT);
    if (term.payers().isEmpty()) {
      pay(act, done);
    }
    term.payers().forEach(payer -> pay(act.with(Box.AGENTS, payer), done));
    term.amount().ifPresent(amount -> provided(amount, what, context.since(context.completion())));
    return true;
  }

  private static void pay(Box act, Context done) {
    done.say(
        new Norm(Norm.Force.OBLIGATORY, act, done.period()), "payers", "purpose", "beneficiary");
  }

  private static void provided(Quantity amount, Box what, Context after) {
    MeasureId measure =
        MeasureId.of("funds-in-" + amount.currency().orElse("").toLowerCase(Locale.ROOT));
    after.say(
        new Amount(
            measure, what, Range.atLeast(amount.value()), Amount.Counting.ADDS_UP, after.period()),
        "amount");
  }
}
