package org.peaceterms.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;

/** Statements that say the same of another time, of parts of a period, or of other moments. */
final class TinyShift {
  private TinyShift() {}

  /** {@return the statement with all fixed ticks so much later} */
  static Statement later(Statement of, long by) {
    UnaryOperator<Endpoint> shift = end -> end.of().equals(Moment.ORIGIN) ? end.later(by) : end;
    Primitive primitive =
        of.primitive()
            .match(
                status -> during(status, period(status.period(), shift)),
                amount -> during(amount, period(amount.period(), shift)),
                norm -> during(norm, period(norm.period(), shift)),
                lag -> shifted(lag, by),
                either -> shifted(either, shift));
    return new Statement(of.premise(), of.guard(), primitive, of.site());
  }

  private static Lag shifted(Lag lag, long by) {
    long from = lag.from().equals(Moment.ORIGIN) ? by : 0;
    long to = lag.to().equals(Moment.ORIGIN) ? by : 0;
    return new Lag(lag.from(), lag.to(), lag.most() + from - to);
  }

  private static Either shifted(Either either, UnaryOperator<Endpoint> shift) {
    return new Either(
        either.literals().stream()
            .map(
                literal ->
                    literal.atom() instanceof Atom.NotAfter order
                        ? Literal.of(
                            new Atom.NotAfter(
                                shift.apply(order.earlier()), shift.apply(order.later())))
                        : literal)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static Period period(Period period, UnaryOperator<Endpoint> shift) {
    return new Period(
        period.intervals().stream()
            .map(interval -> new Interval(interval.from().map(shift), interval.until().map(shift)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Primitive during(Primitive primitive, Period period) {
    return primitive.match(
        status -> new Status(status.state(), status.box(), status.values(), period),
        amount ->
            new Amount(amount.measure(), amount.box(), amount.range(), amount.counting(), period),
        norm -> new Norm(norm.force(), norm.box(), period),
        lag -> lag,
        either -> either);
  }

  /** {@return what the statement says up to a point, and what it says from there on} */
  static Stream<Statement> split(Statement of, Endpoint at) {
    Optional<Period> whole =
        of.primitive()
            .match(
                status -> Optional.of(status.period()),
                amount -> Optional.of(amount.period()),
                norm -> Optional.of(norm.period()),
                lag -> Optional.<Period>empty(),
                either -> Optional.<Period>empty());
    return whole
        .map(
            period ->
                Stream.of(period.and(Interval.until(at)), period.and(Interval.from(at)))
                    .map(part -> during(of.primitive(), part))
                    .map(part -> new Statement(of.premise(), of.guard(), part, of.site())))
        .orElse(Stream.of(of));
  }

  /** {@return a distance between moments of other names, said by a premise so many further on} */
  static Statement renamed(Statement of, int further) {
    Lag lag = (Lag) of.primitive();
    return new Statement(
        of.isVocabulary() ? of.premise() : of.premise() + further,
        ImmutableSortedSet.of(),
        new Lag(renamed(lag.from()), renamed(lag.to()), lag.most()),
        of.site());
  }

  private static Moment renamed(Moment moment) {
    return moment.equals(Moment.ORIGIN)
        ? moment
        : new Moment(moment.kind(), moment.name() + " elsewhere");
  }
}
