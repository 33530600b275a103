package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableSet;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;

/** The moments that a statement speaks of. */
final class Mentions {
  private final ImmutableSet.Builder<Moment> moments = ImmutableSet.builder();

  private Mentions() {}

  static ImmutableSet<Moment> in(Statement statement) {
    Mentions mentions = new Mentions();
    mentions.literals(statement.guard());
    return statement
        .primitive()
        .match(
            mentions::status,
            mentions::amount,
            mentions::norm,
            lag -> mentions.and(lag.from()).and(lag.to()),
            either -> mentions.literals(either.literals()))
        .moments
        .build();
  }

  static ImmutableSet<Moment> in(Statement statement, Moment.Kind kind) {
    return in(statement).stream()
        .filter(moment -> moment.kind() == kind)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Mentions status(Status status) {
    return period(status.period());
  }

  private Mentions amount(Amount amount) {
    return period(amount.period());
  }

  private Mentions norm(Norm norm) {
    return period(norm.period());
  }

  private Mentions and(Moment moment) {
    moments.add(moment);
    return this;
  }

  private Mentions literals(Iterable<Literal> literals) {
    for (Literal literal : literals) {
      if (literal.atom() instanceof Atom.Occurs occurs) {
        moments.add(occurs.moment());
      } else if (literal.atom() instanceof Atom.NotAfter order) {
        moments.add(order.earlier().of());
        moments.add(order.later().of());
      }
    }
    return this;
  }

  private Mentions period(Period period) {
    for (Interval interval : period.intervals()) {
      interval.from().ifPresent(start -> moments.add(start.of()));
      interval.until().ifPresent(end -> moments.add(end.of()));
    }
    return this;
  }
}
