package org.peaceterms.compat;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/** How far figures and dates lie apart where premises cannot be held together. */
final class Gaps {
  private final Supplier<Theory> spelledOut;
  private final Vocabulary vocabulary;
  private final IntPredicate said;
  private final Function<Premise, TextPoint> points;

  /**
   * Statements are numbered as {@link Clashes} number them, those of the theory first.
   *
   * @param said which premises say something, and not that something is not so
   * @param points what premises are to people
   */
  Gaps(
      Theory theory,
      Vocabulary vocabulary,
      IntPredicate said,
      Function<Premise, TextPoint> points) {
    this.spelledOut = Suppliers.memoize(() -> Clashes.of(theory, 0).theory());
    this.vocabulary = vocabulary;
    this.said = said;
    this.points = points;
  }

  /** A statement that would have to be looser, and what that comes to for people. */
  record Loosening(int statement, Statement looser, Move move) {}

  ImmutableList<Gap> of(Nogood nogood) {
    return nogood.lemmas().stream()
        .map(this::loosenings)
        .filter(ways -> !ways.isEmpty())
        .map(
            ways ->
                new Gap(
                    ways.stream().map(Loosening::move).collect(ImmutableList.toImmutableList())))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the statements of which one would have to be looser for a fact not to be one} */
  ImmutableList<Loosening> loosenings(Lemma lemma) {
    return lemma.match(
        apart ->
            apart
                .clash()
                .reason()
                .match(
                    this::crossing,
                    noValue -> ImmutableList.of(),
                    banned -> ImmutableList.of(),
                    this::excess,
                    this::shortfall),
        this::circle,
        crowd -> ImmutableList.of());
  }

  private Statement statement(int number) {
    return spelledOut.get().statements().get(number);
  }

  private Amount amount(int number) {
    return (Amount) statement(number).primitive();
  }

  private Optional<Rational> most(int number) {
    return amount(number).range().most().filter(figure -> isSaid(number, figure));
  }

  private Optional<Rational> least(int number) {
    return amount(number).range().least().filter(figure -> isSaid(number, figure));
  }

  /** Figures that stand for one that is missing say nothing of a distance. */
  private boolean isSaid(int number, Rational figure) {
    return said.test(statement(number).premise()) && figure.compareTo(Amount.BEYOND) < 0;
  }

  private ImmutableList<Loosening> crossing(Reason.Crossing crossing) {
    Optional<Rational> least = least(crossing.floor());
    Optional<Rational> most = most(crossing.cap());
    return least.isEmpty() || most.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            up(crossing.cap(), least.orElseThrow()), down(crossing.floor(), most.orElseThrow()));
  }

  /** The whole gives, or any part that is great enough. */
  private ImmutableList<Loosening> excess(Reason.Excess excess) {
    if (most(excess.cap()).isEmpty()
        || excess.floors().stream().anyMatch(floor -> least(floor).isEmpty())) {
      return ImmutableList.of();
    }
    Rational total = rational(excess.total());
    Rational over = total.minus(most(excess.cap()).orElseThrow());
    ImmutableList.Builder<Loosening> ways = ImmutableList.builder();
    ways.add(up(excess.cap(), total));
    for (int floor : excess.floors()) {
      Rational lower = least(floor).orElseThrow().minus(over);
      if (lower.signum() >= 0) {
        ways.add(down(floor, lower));
      }
    }
    return ways.build();
  }

  private ImmutableList<Loosening> shortfall(Reason.Shortfall shortfall) {
    if (least(shortfall.floor()).isEmpty()
        || shortfall.caps().stream().anyMatch(cap -> most(cap).isEmpty())) {
      return ImmutableList.of();
    }
    Rational total = rational(shortfall.total());
    Rational under = least(shortfall.floor()).orElseThrow().minus(total);
    return Stream.concat(
            Stream.of(down(shortfall.floor(), total)),
            shortfall.caps().stream().map(cap -> up(cap, most(cap).orElseThrow().plus(under))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Rational rational(BigFraction number) {
    return Rational.of(number.getNumerator(), number.getDenominator());
  }

  private Loosening up(int number, Rational to) {
    Range range = amount(number).range();
    return loosening(number, range.most().orElseThrow(), to, Move.End.MOST, range.upTo(to));
  }

  private Loosening down(int number, Rational to) {
    Range range = amount(number).range();
    return loosening(number, range.least().orElseThrow(), to, Move.End.LEAST, range.downTo(to));
  }

  private Loosening loosening(int number, Rational from, Rational to, Move.End end, Range range) {
    Statement before = statement(number);
    Amount amount = amount(number);
    Amount looser =
        new Amount(amount.measure(), amount.box(), range, amount.counting(), amount.period());
    Optional<Unit> unit =
        looser.measure() instanceof MeasureId id
            ? vocabulary.measure(id).flatMap(Measure::unit)
            : Optional.empty();
    Rational size = unit.map(Unit::size).orElse(Rational.ONE);
    Rational one = Rational.of(size.denominator(), size.numerator());
    return new Loosening(
        number,
        new Statement(before.premise(), before.guard(), looser, before.site()),
        new Move.Figure(
            point(before),
            end,
            looser.measure(),
            name(looser.measure()),
            unit,
            from.times(one),
            to.times(one)));
  }

  private TextPoint point(Statement statement) {
    return points.apply(spelledOut.get().premises().get(statement.premise()));
  }

  private String name(Id id) {
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> Wording.plain().name(id));
  }

  /** Orders in a circle: each date or length of time among them can give all that is missing. */
  private ImmutableList<Loosening> circle(Lemma.Circle circle) {
    ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
    long sum = 0;
    for (Lemma.Step step : circle.steps()) {
      Optional<Integer> number =
          step.match(stated -> Optional.of(stated.statement()), assumed -> Optional.empty());
      if (number.isEmpty() || !isSaidOrVocabulary(number.orElseThrow())) {
        return ImmutableList.of();
      }
      numbers.add(number.orElseThrow());
      sum = Math.addExact(sum, lag(number.orElseThrow()).most());
    }
    long perDay = spelledOut.get().ticksPerDay();
    long days = Math.floorDiv(Math.subtractExact(perDay - 1, sum), perDay);
    return numbers.build().stream()
        .filter(number -> !statement(number).isVocabulary() && isDated(lag(number)))
        .map(number -> looser(number, days))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isSaidOrVocabulary(int number) {
    Statement statement = statement(number);
    return statement.isVocabulary() || said.test(statement.premise());
  }

  private Lag lag(int number) {
    return (Lag) statement(number).primitive();
  }

  /** A mere before and after has nothing that could move by days. */
  private static boolean isDated(Lag lag) {
    return lag.from().equals(Moment.ORIGIN)
        || lag.to().equals(Moment.ORIGIN)
        || lag.most() > 0
        || lag.most() < -1;
  }

  private Loosening looser(int number, long days) {
    Statement before = statement(number);
    Lag lag = lag(number);
    long ticks = Math.multiplyExact(days, spelledOut.get().ticksPerDay());
    Lag looser = new Lag(lag.from(), lag.to(), Math.addExact(lag.most(), ticks));
    return new Loosening(
        number,
        new Statement(before.premise(), before.guard(), looser, before.site()),
        new Move.Days(point(before), turn(lag), days));
  }

  private static Move.Turn turn(Lag lag) {
    if (lag.from().equals(Moment.ORIGIN)) {
      return Move.Turn.LATER;
    }
    if (lag.to().equals(Moment.ORIGIN)) {
      return Move.Turn.EARLIER;
    }
    return lag.most() > 0 ? Move.Turn.LONGER : Move.Turn.SHORTER;
  }
}
