package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * The changes that may remove a clash: a figure moved to the figure it crosses, a time longer or
 * shorter by what is missing, a window that ends where another begins; if there is none of these, a
 * term taken out; and a reading that the text is made to exclude.
 */
final class Changes {
  private static final ImmutableList<String> SHARES = ImmutableList.of("shares", "profitShares");

  private final Inquiry inquiry;
  private final List<Change> found = new ArrayList<>();

  private Changes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static ImmutableList<Change> of(Inquiry inquiry, Nogood nogood) {
    Changes changes = new Changes(inquiry);
    nogood
        .lemmas()
        .forEach(
            lemma ->
                changes.found.addAll(lemma.match(changes::apart, changes::circle, changes::crowd)));
    return ImmutableSet.copyOf(changes.found).asList();
  }

  /** {@return each term that a nogood uses, taken out} */
  static ImmutableList<Change> removals(Inquiry inquiry, Nogood nogood, Optional<Proof> proof) {
    ImmutableList.Builder<Change> removals = ImmutableList.builder();
    Used.terms(inquiry, nogood, proof)
        .forEach(
            (premise, term) ->
                removals.add(new Removal(premise, term, inquiry.words().reading(premise, term))));
    return removals.build();
  }

  /** {@return each reading that a nogood supposes, excluded} */
  static ImmutableList<Change> exclusions(Inquiry inquiry, Nogood nogood) {
    return nogood.literals().stream()
        .filter(literal -> literal.positive() && Assumptions.isReading(literal))
        .map(literal -> (Atom.Taken) literal.atom())
        .flatMap(taken -> exclusion(inquiry, nogood, taken).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Change> exclusion(Inquiry inquiry, Nogood nogood, Atom.Taken taken) {
    for (int premise : nogood.premises()) {
      String plan = inquiry.words().citation(premise).plan().text();
      for (Choice choice : inquiry.words().clause(premise).choices()) {
        if (taken.choice().equals(plan + ":" + choice.id())) {
          return Optional.of(new Exclusion(premise, choice, taken.label()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Change> apart(Lemma.Apart apart) {
    Clash clash = apart.clash();
    List<Change> changes = new ArrayList<>(figures(clash.reason()));
    for (int one : clash.statements()) {
      for (int other : clash.statements()) {
        if (one != other) {
          changes.addAll(endBefore(one, other));
        }
      }
    }
    return changes;
  }

  private List<Change> figures(Reason reason) {
    return reason.match(
        crossing ->
            ImmutableList.<Change>builder()
                .addAll(figure(crossing.cap(), crossing.floor(), least(crossing.floor())))
                .addAll(figure(crossing.floor(), crossing.cap(), most(crossing.cap())))
                .build(),
        noValue -> List.of(),
        banned -> List.of(),
        excess -> sum(excess.floors(), excess.cap(), this::least, this::most),
        shortfall -> sum(shortfall.caps(), shortfall.floor(), this::most, this::least));
  }

  /** The whole is what its parts come to, or one of the parts is what the others leave of it. */
  private List<Change> sum(
      List<Integer> parts,
      int whole,
      Function<Integer, Rational> ofPart,
      Function<Integer, Rational> ofWhole) {
    if (inquiry.isOpen(whole, ofWhole.apply(whole))
        || parts.stream().anyMatch(part -> inquiry.isOpen(part, ofPart.apply(part)))) {
      return List.of();
    }
    Rational total = parts.stream().map(ofPart).reduce(Rational.ZERO, Rational::plus);
    Rational beyond = total.minus(ofWhole.apply(whole));
    List<Change> changes = new ArrayList<>(figure(whole, total));
    for (int part : parts) {
      changes.addAll(figure(part, ofPart.apply(part).minus(beyond)));
    }
    return changes;
  }

  private Rational least(int statement) {
    return amount(statement).range().least().orElseThrow();
  }

  private Rational most(int statement) {
    return amount(statement).range().most().orElseThrow();
  }

  private Amount amount(int statement) {
    return (Amount) inquiry.statement(statement).primitive();
  }

  private List<Change> figure(int statement, int crossed, Rational figure) {
    return inquiry.isOpen(crossed, figure) ? List.of() : figure(statement, figure);
  }

  private List<Change> figure(int statement, Rational figure) {
    if (figure.compareTo(Rational.ZERO) < 0) {
      return List.of();
    }
    Amount amount = amount(statement);
    Rational inUnit = inquiry.words().inUnit(amount.measure(), figure);
    List<Change> changes =
        new ArrayList<>(edit(statement, "bound", value -> Edits.figure(value, inUnit)));
    for (Id holder : amount.box().of(Box.SUBJECT)) {
      for (String shares : SHARES) {
        changes.addAll(edit(statement, shares, value -> Edits.part(value, holder, figure)));
      }
    }
    return changes;
  }

  /** One term stops to count when the other begins to. */
  private List<Change> endBefore(int one, int other) {
    Optional<TimePoint> start =
        inquiry
            .statement(other)
            .site()
            .term()
            .flatMap(term -> window(term.kind(), term))
            .flatMap(Edits::start);
    return start
        .map(point -> edit(one, "window", value -> Edits.endAt(value, point)))
        .orElse(List.of());
  }

  private static <T extends Term> Optional<Window> window(Kind<T> kind, Term term) {
    return kind.fields().stream()
        .map(field -> (Object) field.of(kind.type().cast(term)))
        .flatMap(value -> value instanceof Optional<?> some ? some.stream() : Stream.empty())
        .filter(Window.class::isInstance)
        .map(Window.class::cast)
        .findFirst();
  }

  private List<Change> circle(Lemma.Circle circle) {
    long sum = 0;
    for (Lemma.Step step : circle.steps()) {
      Lag lag =
          step.match(
              stated -> (Lag) inquiry.statement(stated.statement()).primitive(),
              assumed -> Lag.notAfter(assumed.escape().end(), assumed.escape().start()));
      sum = Math.addExact(sum, lag.most());
    }
    return moved(Used.of(circle), Math.negateExact(sum));
  }

  /** There is more room, or one of the times is shorter. */
  private List<Change> crowd(Lemma.Crowd crowd) {
    Crowded crowded = new Crowded(inquiry, crowd);
    return moved(
        crowd.turns().stream().flatMap(turn -> Crowded.statements(turn).stream()).toList(),
        Math.subtractExact(crowded.needed(), crowded.room()));
  }

  private List<Change> moved(Iterable<Integer> statements, long by) {
    long days = inquiry.saying().time().days(by);
    List<Change> changes = new ArrayList<>();
    for (int statement : statements) {
      changes.addAll(edit(statement, "leastLag", value -> Edits.shorter(value, days)));
      changes.addAll(edit(statement, "greatestLag", value -> Edits.longer(value, days)));
      changes.addAll(edit(statement, "deadline", value -> Edits.later(value, days)));
      changes.addAll(edit(statement, "window", value -> Edits.endLater(value, days)));
    }
    return changes;
  }

  /** A field of the term of a statement with another value, if the statement comes from it. */
  private List<Change> edit(int number, String field, UnaryOperator<Object> edit) {
    Statement statement = inquiry.statement(number);
    if (statement.isVocabulary()
        || inquiry.theory().premises().get(statement.premise()).background()) {
      return List.of();
    }
    return statement.site().term().stream()
        .flatMap(term -> edit(term.kind(), term, statement.premise(), field, edit).stream())
        .toList();
  }

  private <T extends Term> Optional<Change> edit(
      Kind<T> kind, Term term, int premise, String name, UnaryOperator<Object> edit) {
    T own = kind.type().cast(term);
    return kind.fields().stream()
        .filter(field -> field.name().text().equals(name))
        .findFirst()
        .flatMap(field -> edit(field, own, premise, edit));
  }

  /**
   * The edit gives a value of the type it is given, or the same value if it has nothing to change.
   */
  @SuppressWarnings("unchecked")
  private <T extends Term, V> Optional<Change> edit(
      Field<T, V> field, T term, int premise, UnaryOperator<Object> edit) {
    V before = field.of(term);
    V after = (V) edit.apply(before);
    if (after.equals(before)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FieldChange(
              premise,
              term,
              field.name().text(),
              field.with().apply(term, after),
              words(field, before, premise),
              words(field, after, premise)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private <T, V> String words(Field<T, V> field, V value, int premise) {
    return field.type().isAbsent(value)
        ? ""
        : field.type().words(value, inquiry.words().wording(premise));
  }
}
