package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * The ways in which a statement can fail: its guard is true, and at some tick, at some point of its
 * box, what it says is not so.
 */
final class Opposite {
  /** Some tick at which the statement fails. */
  private static final String TICK = "a tick at which it fails";

  /** Roles that say how something is counted, not what or where it is. */
  private static final ImmutableSet<String> HOW_COUNTED =
      ImmutableSet.of(Box.COUNTED, Box.NOT_COUNTED);

  /** Less than any two different figures are apart. */
  private static final Rational SMALL = Rational.of(1, 1_000_000_000_000L);

  private final Statement statement;
  private final Witnesses witnesses;
  private final ImmutableList<Status> rivals;
  private final Moment tick;
  private final boolean inPart;

  private Opposite(
      Statement statement, Witnesses witnesses, ImmutableList<Status> rivals, boolean inPart) {
    this.inPart = inPart;
    this.statement = statement;
    this.witnesses = witnesses;
    this.rivals = rivals;
    this.tick = Moment.event(TICK + witnesses.mark());
  }

  /**
   * One way to fail.
   *
   * @param primitives what is so, without guards
   * @param names the point at which it fails: new names, each below an old one
   */
  record Way(ImmutableList<Primitive> primitives, ImmutableMap<Id, Id> names) {}

  /** A way that cannot be, for what cannot fail. */
  private static final Way NEVER =
      new Way(ImmutableList.of(new Either(ImmutableSortedSet.of())), ImmutableMap.of());

  /**
   * {@return the ways in which a statement can fail; none if they are too many}
   *
   * @param statement the statement
   * @param theory what else is said
   * @param mark what tells new names and moments from those of other statements
   * @param inPart whether a permission fails only if none of it is ever given
   */
  static ImmutableList<Way> of(Statement statement, Theory theory, String mark, boolean inPart) {
    return new Opposite(
            statement, new Witnesses(theory.names(), mark), rivals(statement, theory), inPart)
        .ways();
  }

  /** {@return all that is said of the state of a statement} */
  private static ImmutableList<Status> rivals(Statement statement, Theory theory) {
    ImmutableList.Builder<Status> rivals = ImmutableList.builder();
    if (statement.primitive() instanceof Status asked) {
      for (Statement other : theory.statements()) {
        if (other.primitive() instanceof Status status && status.state().equals(asked.state())) {
          rivals.add(status);
        }
      }
    }
    return rivals.build();
  }

  private ImmutableList<Way> ways() {
    return statement
        .primitive()
        .match(this::status, this::amount, this::norm, this::lag, this::either);
  }

  private ImmutableList<Way> status(Status status) {
    Set<String> values = new TreeSet<>();
    rivals.forEach(rival -> values.addAll(rival.values()));
    ImmutableSortedSet<String> others = status.others(values);
    if (others.isEmpty()) {
      return ImmutableList.of(NEVER);
    }
    Map<String, Id> anything = anything(status);
    return points(
        status.box(),
        status.period(),
        point -> new Status(status.state(), with(point, anything), others, at()));
  }

  /**
   * {@return names of nothing in particular in the roles that only others name: what is said of the
   * state there says nothing of it elsewhere}
   */
  private Map<String, Id> anything(Status status) {
    Map<String, Id> anything = new TreeMap<>();
    for (Status rival : rivals) {
      rival.box().roles().keySet().stream()
          .filter(role -> !HOW_COUNTED.contains(role) && status.box().of(role).isEmpty())
          .forEach(role -> anything.put(role, witnesses.anything()));
    }
    return anything;
  }

  private static Box with(Box point, Map<String, Id> more) {
    Box box = point;
    for (Map.Entry<String, Id> role : more.entrySet()) {
      box = box.with(role.getKey(), role.getValue());
    }
    return box;
  }

  private ImmutableList<Way> amount(Amount amount) {
    ImmutableList.Builder<Way> ways = ImmutableList.builder();
    amount
        .range()
        .most()
        .ifPresent(most -> ways.addAll(figures(amount, Range.atLeast(most.plus(SMALL)))));
    amount
        .range()
        .least()
        .ifPresent(least -> ways.addAll(figures(amount, Range.atMost(least.minus(SMALL)))));
    return ways.build();
  }

  /** It is enough that the figure of one of several names is outside of the range. */
  private List<Way> figures(Amount amount, Range outside) {
    return Witnesses.each(amount.box()).stream()
        .map(box -> countingTheSame(box, amount.box()))
        .distinct()
        .map(box -> new Amount(amount.measure(), box, outside, amount.counting(), at()))
        .map(fails -> way(amount.period(), fails, ImmutableMap.of()))
        .toList();
  }

  private static Box countingTheSame(Box box, Box as) {
    return box.with(Box.COUNTED, as.of(Box.COUNTED)).with(Box.NOT_COUNTED, as.of(Box.NOT_COUNTED));
  }

  private ImmutableList<Way> norm(Norm norm) {
    return switch (norm.force()) {
      case FORBIDDEN ->
          points(norm.box(), norm.period(), point -> new Norm(Norm.Force.PERMITTED, point, at()));
      case PERMITTED ->
          inPart
              ? ImmutableList.of(
                  way(
                      norm.period(),
                      new Norm(Norm.Force.FORBIDDEN, norm.box(), norm.period()),
                      ImmutableMap.of()))
              : points(
                  norm.box(), norm.period(), point -> new Norm(Norm.Force.FORBIDDEN, point, at()));
      case FREE ->
          points(norm.box(), norm.period(), point -> new Norm(Norm.Force.OBLIGATORY, point, at()));
      case OBLIGATORY ->
          Witnesses.each(norm.box()).stream()
              .map(
                  box ->
                      way(norm.period(), new Norm(Norm.Force.FREE, box, at()), ImmutableMap.of()))
              .collect(ImmutableList.toImmutableList());
    };
  }

  private ImmutableList<Way> lag(Lag lag) {
    List<Primitive> all = guard();
    comes(lag.from(), all);
    comes(lag.to(), all);
    all.add(new Lag(lag.to(), lag.from(), Math.subtractExact(-1, lag.most())));
    return ImmutableList.of(new Way(ImmutableList.copyOf(all), ImmutableMap.of()));
  }

  private static void comes(Moment moment, List<Primitive> all) {
    if (!moment.equals(Moment.ORIGIN)) {
      all.add(Either.of(moment.occurs()));
    }
  }

  private ImmutableList<Way> either(Either either) {
    List<Primitive> all = guard();
    either.literals().forEach(literal -> all.add(Either.of(literal.not())));
    return ImmutableList.of(new Way(ImmutableList.copyOf(all), ImmutableMap.of()));
  }

  private interface AtPoint {
    Primitive at(Box point);
  }

  /** Of what it excepts a statement says nothing, so that it does not fail there. */
  private ImmutableList<Way> points(Box box, Period period, AtPoint fails) {
    ImmutableSet.Builder<Way> ways = ImmutableSet.builder();
    for (Witnesses.Point point : witnesses.points(box)) {
      ways.add(
          witnesses.isExcepted(point, box)
              ? NEVER
              : way(period, fails.at(point.box()), point.names()));
    }
    return ways.build().asList();
  }

  private Way way(Period period, Primitive fails, ImmutableMap<Id, Id> names) {
    List<Primitive> all = guard();
    all.add(Either.of(tick.occurs()));
    for (Interval interval : period.intervals()) {
      interval.from().ifPresent(start -> all.add(Lag.notAfter(start, tick.now())));
      interval.until().ifPresent(end -> all.add(Lag.before(tick.now(), end)));
    }
    all.add(fails);
    return new Way(ImmutableList.copyOf(all), names);
  }

  private List<Primitive> guard() {
    List<Primitive> all = new ArrayList<>();
    for (Literal literal : new TreeSet<>(statement.guard())) {
      all.add(Either.of(literal));
    }
    return all;
  }

  private Period at() {
    return Period.of(Interval.at(tick));
  }
}
