package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/** How far figures and dates lie apart in a conflict. */
final class Gaps {
  private final Theory theory;
  private final Vocabulary vocabulary;
  private final IntPredicate said;

  /**
   * Statements are numbered as {@link Clashes} number them.
   *
   * @param said which premises say something, and not that something is not so
   */
  Gaps(Theory theory, Vocabulary vocabulary, IntPredicate said) {
    this.theory = Clashes.of(theory, 0).theory();
    this.vocabulary = vocabulary;
    this.said = said;
  }

  ImmutableList<String> of(Nogood nogood) {
    return nogood.lemmas().stream()
        .map(lemma -> lemma.match(this::apart, this::circle))
        .flatMap(Optional::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<String> apart(Lemma.Apart lemma) {
    return lemma
        .clash()
        .reason()
        .match(
            this::crossing,
            noValue -> Optional.empty(),
            banned -> Optional.empty(),
            excess -> Optional.empty(),
            shortfall -> Optional.empty());
  }

  private Optional<String> crossing(Reason.Crossing crossing) {
    if (!isSaid(crossing.floor()) || !isSaid(crossing.cap())) {
      return Optional.empty();
    }
    Amount floor = (Amount) theory.statements().get(crossing.floor()).primitive();
    Amount cap = (Amount) theory.statements().get(crossing.cap()).primitive();
    return floor
        .range()
        .least()
        .flatMap(
            least ->
                cap.range()
                    .most()
                    .filter(most -> isSaid(least) && isSaid(most))
                    .map(most -> words(crossing, cap.measure(), least, most)));
  }

  private boolean isOpposite(int statement) {
    return !theory.statements().get(statement).isVocabulary() && !isSaid(statement);
  }

  private boolean isSaid(int statement) {
    return said.test(theory.statements().get(statement).premise());
  }

  /** Figures that stand for one that is missing say nothing of a distance. */
  private static boolean isSaid(Rational figure) {
    return figure.compareTo(Amount.BEYOND) < 0;
  }

  private String words(Reason.Crossing crossing, Id measure, Rational least, Rational most) {
    return "Either "
        + whose(crossing.cap())
        + " moves from "
        + figure(measure, most)
        + " up to "
        + figure(measure, least)
        + ", or "
        + whose(crossing.floor())
        + " from "
        + figure(measure, least)
        + " down to "
        + figure(measure, most)
        + ", or both meet in between ("
        + name(measure)
        + ").";
  }

  private String whose(int statement) {
    Premise premise = theory.premises().get(theory.statements().get(statement).premise());
    return premise.plan() + " " + premise.clause();
  }

  private String figure(Id measure, Rational value) {
    Optional<Unit> unit =
        measure instanceof MeasureId id
            ? vocabulary.measure(id).flatMap(Measure::unit)
            : Optional.empty();
    Rational size = unit.map(Unit::size).orElse(Rational.ONE);
    Rational inUnit =
        value.times(
            Rational.of(size.denominator().longValueExact(), size.numerator().longValueExact()));
    return Phrase.number(inUnit) + unit.map(named -> " " + named.words()).orElse("");
  }

  private String name(Id id) {
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> Wording.plain().name(id));
  }

  /** A circle of orders in which the dates are apart by more than a mere before and after. */
  private Optional<String> circle(Lemma.Circle circle) {
    long sum = 0;
    boolean opposite =
        circle.steps().stream()
            .anyMatch(
                step -> step.match(stated -> isOpposite(stated.statement()), assumed -> true));
    if (opposite) {
      return Optional.empty();
    }
    for (Lemma.Step step : circle.steps()) {
      Optional<Long> most =
          step.match(
              stated ->
                  Optional.of(
                      ((Lag) theory.statements().get(stated.statement()).primitive()).most()),
              assumed -> Optional.empty());
      if (most.isEmpty()) {
        return Optional.empty();
      }
      sum = Math.addExact(sum, most.orElseThrow());
    }
    long apart = -sum;
    if (apart <= circle.steps().size()) {
      return Optional.empty();
    }
    long perDay = theory.ticksPerDay();
    String time = apart % perDay == 0 ? apart / perDay + " days" : apart + "/" + perDay + " days";
    return Optional.of("The dates would have to move by " + time + " in all.");
  }
}
