package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
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
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;

/**
 * Puts points that are known in the place of moments that are not, and parts of an estate in the
 * place of others.
 */
record Replacing(ImmutableMap<Moment, Endpoint> points, ImmutableMap<Id, Id> portions) {
  /** Nothing is replaced. */
  static final Replacing NOTHING = new Replacing(ImmutableMap.of(), ImmutableMap.of());

  static Replacing points(Map<Moment, Endpoint> points) {
    return new Replacing(ImmutableMap.copyOf(points), ImmutableMap.of());
  }

  static Replacing portions(Map<Id, Id> portions) {
    return new Replacing(ImmutableMap.of(), ImmutableMap.copyOf(portions));
  }

  Replacing and(Replacing other) {
    return new Replacing(
        ImmutableMap.<Moment, Endpoint>builder().putAll(points).putAll(other.points).buildOrThrow(),
        ImmutableMap.<Id, Id>builder().putAll(portions).putAll(other.portions).buildOrThrow());
  }

  /** {@return the statement about the known points; empty if it is true of any} */
  Optional<Statement> in(Statement statement) {
    return statement
        .primitive()
        .match(
            status ->
                Optional.<Primitive>of(
                    new Status(
                        status.state(), in(status.box()), status.values(), in(status.period()))),
            amount -> Optional.<Primitive>of(in(amount)),
            norm ->
                Optional.<Primitive>of(new Norm(norm.force(), in(norm.box()), in(norm.period()))),
            this::in,
            this::in)
        .map(
            primitive ->
                new Statement(
                    statement.premise(), guard(statement.guard()), primitive, statement.site()));
  }

  private Amount in(Amount amount) {
    return new Amount(
        in(amount.measure()),
        in(amount.box()),
        amount.range(),
        amount.counting(),
        in(amount.period()));
  }

  /** What is measured of a part is named after it. */
  private Id in(Id measure) {
    return portions.entrySet().stream()
        .filter(part -> measure.text().endsWith("-" + part.getKey().text()))
        .findFirst()
        .<Id>map(
            part -> {
              int end = measure.text().length() - part.getKey().text().length();
              return MeasureId.of(measure.text().substring(0, end) + part.getValue().text());
            })
        .orElse(measure);
  }

  private Box in(Box box) {
    return portions.isEmpty()
        ? box
        : box.with(
            Box.PORTION,
            box.of(Box.PORTION).stream().map(part -> portions.getOrDefault(part, part)).toList());
  }

  private Endpoint at(Moment moment) {
    return points.getOrDefault(moment, moment.now());
  }

  private Endpoint in(Endpoint point) {
    return at(point.of()).later(point.plus());
  }

  private Period in(Period period) {
    return new Period(
        period.intervals().stream()
            .map(
                interval ->
                    new Interval(interval.from().map(this::in), interval.until().map(this::in)))
            .collect(ImmutableList.toImmutableList()));
  }

  private Optional<Primitive> in(Lag lag) {
    Endpoint from = at(lag.from());
    Endpoint to = at(lag.to());
    long most = Math.addExact(lag.most(), Math.subtractExact(from.plus(), to.plus()));
    return from.of().equals(to.of()) && most >= 0
        ? Optional.empty()
        : Optional.of(new Lag(from.of(), to.of(), most));
  }

  private Optional<Primitive> in(Either either) {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    for (Literal literal : either.literals()) {
      Literal replaced = in(literal);
      if (replaced.equals(Moment.ORIGIN.occurs())) {
        return Optional.empty();
      }
      if (!replaced.equals(Moment.ORIGIN.occurs().not())) {
        literals.add(replaced);
      }
    }
    ImmutableSortedSet<Literal> all = literals.build();
    return all.stream().anyMatch(literal -> all.contains(literal.not()))
        ? Optional.empty()
        : Optional.of(new Either(all));
  }

  private ImmutableSortedSet<Literal> guard(Iterable<Literal> guard) {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    for (Literal literal : guard) {
      Literal replaced = in(literal);
      if (!replaced.equals(Moment.ORIGIN.occurs())) {
        literals.add(replaced);
      }
    }
    return literals.build();
  }

  private Literal in(Literal literal) {
    Atom atom = literal.atom();
    if (atom instanceof Atom.Occurs occurs) {
      return new Literal(new Atom.Occurs(at(occurs.moment()).of()), literal.positive());
    }
    return atom instanceof Atom.NotAfter order
        ? new Literal(new Atom.NotAfter(in(order.earlier()), in(order.later())), literal.positive())
        : literal;
  }
}
