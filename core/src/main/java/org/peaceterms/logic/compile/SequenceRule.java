package org.peaceterms.logic.compile;

import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Span;

/**
 * An order puts each earlier event before each later one if both come, at least and at most so far
 * apart; a requirement adds that the later one does not come without the earlier. "Before" is at
 * least a tick before, unless the least time between them is said: a least of no time lets both
 * come together.
 */
final class SequenceRule {
  private final Sequence term;
  private final Context context;

  private SequenceRule(Sequence term, Context context) {
    this.term = term;
    this.context = context;
  }

  static boolean say(Sequence term, Context context) {
    SequenceRule rule = new SequenceRule(term, context);
    for (EventId before : term.before()) {
      for (EventId after : term.after()) {
        rule.order(context.happenings().event(before), context.happenings().event(after));
      }
    }
    return true;
  }

  private void order(Moment before, Moment after) {
    if (term.force() == Sequence.Force.REQUIRES) {
      context.say(Either.of(after.occurs().not(), before.occurs()), "force");
    }
    if (term.together().orElse(false)) {
      context.say(Lag.notAfter(before.now(), after.now()), "together");
      context.say(Lag.notAfter(after.now(), before.now()), "together");
      return;
    }
    if (term.leastLag().isPresent()) {
      Endpoint least = shifted(before, term.leastLag().orElseThrow());
      context.say(Lag.notAfter(least, after.now()), "leastLag");
    } else {
      context.say(Lag.before(before.now(), after.now()), "before", "after");
    }
    if (term.greatestLag().isPresent()) {
      Endpoint greatest = shifted(before, term.greatestLag().orElseThrow());
      context.say(Lag.notAfter(after.now(), greatest), "greatestLag");
    }
  }

  private Endpoint shifted(Moment moment, Span lag) {
    return context.happenings().times().shifted(moment, lag, true);
  }
}
