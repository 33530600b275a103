package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Rational;

/**
 * A limit keeps the quantity of each subject in a range during its window, or from its deadline on.
 *
 * <p>A cap, an exact figure and a cap that is still to be fixed make the measure of the subject
 * <em>limited</em>; "no limit may be set" makes it, and every measure that is part of it,
 * <em>unlimited</em>; a floor makes it neither. A figure that the text leaves open, or ties to a
 * level that stood at a date, may fall so that it clashes: it is {@link Atom.Missing missing}.
 */
final class QuantityLimitRule {
  private static final ImmutableSortedSet<String> LIMITED = ImmutableSortedSet.of("limited");
  private static final ImmutableSortedSet<String> UNLIMITED = ImmutableSortedSet.of("unlimited");

  private final QuantityLimit term;
  private final Context context;
  private final Box box;
  private final Quantity quantity;

  private QuantityLimitRule(QuantityLimit term, Context context) {
    this.term = term;
    this.context = context;
    this.box =
        context
            .happenings()
            .boxes()
            .of(
                () -> box(term),
                QuantityLimit.KIND,
                term.subject(),
                term.place(),
                term.counted(),
                term.notCounted());
    this.quantity = context.happenings().quantity(term.measure());
  }

  private static Box box(QuantityLimit term) {
    return Box.EMPTY
        .with(Box.SUBJECT, term.subject())
        .with(Box.PLACE, term.place())
        .with(Box.COUNTED, term.counted())
        .with(Box.NOT_COUNTED, term.notCounted());
  }

  static boolean say(QuantityLimit term, Context outer) {
    Context context = outer.within(term.window());
    if (term.deadline().isPresent()) {
      Optional<Endpoint> last = Deadlines.last(term.deadline().orElseThrow(), outer);
      context = last.map(Interval::from).map(context::during).orElse(context);
    }
    return new QuantityLimitRule(term, context).say();
  }

  private boolean say() {
    if (term.bound().isEmpty()) {
      return context.isToBeFixed("bound") && open();
    }
    return term.bound()
        .orElseThrow()
        .match(
            this::atMost,
            this::atLeast,
            this::exactly,
            this::between,
            unlimited -> unlimited(),
            limited -> open());
  }

  private boolean atMost(Bound.AtMost bound) {
    limited();
    return bound.level().match(figure -> range(Range.atMost(scaled(figure))), level -> cap(level));
  }

  private boolean atLeast(Bound.AtLeast bound) {
    return bound
        .level()
        .match(figure -> range(Range.atLeast(scaled(figure))), level -> floor(level));
  }

  private boolean exactly(Bound.Exactly bound) {
    limited();
    return bound
        .level()
        .match(figure -> range(Range.exactly(scaled(figure))), level -> cap(level) && floor(level));
  }

  private boolean between(Bound.Between bound) {
    limited();
    return range(
        new Range(
            Optional.of(quantity.inSmallestUnit(bound.least())),
            Optional.of(quantity.inSmallestUnit(bound.most()))));
  }

  /** A cap whose figure is not there. */
  private boolean open() {
    limited();
    return below("bound");
  }

  private boolean cap(Level.Baseline level) {
    return below("level on " + level.levelOn());
  }

  /** The figure may be nought. */
  private boolean below(String what) {
    return range(Range.atMost(Rational.ZERO), context.given(context.missing(what)));
  }

  /** The figure may be greater than any other: a cap below it is not known to fit. */
  private boolean floor(Level.Baseline level) {
    return range(
        Range.atLeast(Amount.BEYOND),
        context.given(context.missing("level on " + level.levelOn())));
  }

  private boolean range(Range range) {
    return range(range, context);
  }

  private boolean range(Range range, Context where) {
    where.say(
        new Amount(quantity.measure().id(), box, range, quantity.counting(), where.period()),
        "bound");
    return true;
  }

  private void limited() {
    context.say(state(quantity.limit(), LIMITED), "bound");
  }

  private boolean unlimited() {
    for (Id part : context.ledger().names().below(quantity.measure().id())) {
      context.say(state(Quantity.limit(part), UNLIMITED), "bound");
    }
    return true;
  }

  private Status state(String limit, ImmutableSortedSet<String> value) {
    return new Status(limit, box, value, context.period());
  }

  /**
   * {@return a cap as a state would have it that allows none: on the same quantity, without end}
   */
  static Optional<Amount> lifted(Status state, Amount cap) {
    boolean lifts =
        state.state().equals(Quantity.limit(cap.measure()))
            && state.values().equals(UNLIMITED)
            && cap.range().most().isPresent();
    return lifts
        ? Optional.of(
            new Amount(cap.measure(), state.box(), cap.range(), cap.counting(), state.period()))
        : Optional.empty();
  }

  private Rational scaled(Level.Figure figure) {
    return quantity.inSmallestUnit(figure.value());
  }
}
