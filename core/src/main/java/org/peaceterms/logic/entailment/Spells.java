package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;

/**
 * Times like peacetime, in which something is asked to hold. It is asked for as much of them as
 * lies after entry into force; that they last at all is not asked.
 */
final class Spells {
  private static final String START = "/start";
  private static final String END = "/end";

  private final Optional<Interval> force;

  private Spells(Optional<Interval> force) {
    this.force = force;
  }

  static Spells in(Theory theory) {
    return new Spells(
        theory.facts().stream()
            .map(Literal::atom)
            .filter(Atom.Occurs.class::isInstance)
            .map(atom -> ((Atom.Occurs) atom).moment())
            .filter(Moment::isEntryIntoForce)
            .findFirst()
            .map(moment -> Interval.from(moment.now())));
  }

  /** {@return what is asked instead of a statement; absent if nothing is} */
  Optional<Statement> asked(Statement statement) {
    return statement
        .primitive()
        .match(
            status ->
                Optional.<Primitive>of(
                    new Status(status.state(), status.box(), status.values(), in(status.period()))),
            amount ->
                Optional.<Primitive>of(
                    new Amount(
                        amount.measure(),
                        amount.box(),
                        amount.range(),
                        amount.counting(),
                        in(amount.period()))),
            norm -> Optional.<Primitive>of(new Norm(norm.force(), norm.box(), in(norm.period()))),
            lag -> Optional.<Primitive>of(lag).filter(any -> !isSpell(lag.to(), lag.from())),
            Optional::<Primitive>of)
        .map(
            primitive ->
                new Statement(statement.premise(), statement.guard(), primitive, statement.site()));
  }

  private Period in(Period period) {
    ImmutableList<Interval> intervals = period.intervals();
    return force.isPresent() && intervals.stream().anyMatch(Spells::isSpell)
        ? period.and(force.orElseThrow())
        : period;
  }

  private static boolean isSpell(Interval interval) {
    return interval.from().isPresent()
        && interval.until().isPresent()
        && isSpell(of(interval.from()), of(interval.until()));
  }

  private static Moment of(Optional<Endpoint> point) {
    return point.orElseThrow().of();
  }

  private static boolean isSpell(Moment start, Moment end) {
    return start.kind() == Moment.Kind.EVENT
        && start.name().endsWith(START)
        && end.name().endsWith(END)
        && start
            .name()
            .substring(0, start.name().length() - START.length())
            .equals(end.name().substring(0, end.name().length() - END.length()));
  }
}
