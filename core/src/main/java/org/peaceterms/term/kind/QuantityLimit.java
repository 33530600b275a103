package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.BOUND;
import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.MEASURE;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.WINDOW;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Window;

/**
 * A limit on a number: at most, at least, exactly, between, no limit may be set, or a limit whose
 * figure is still to be fixed. The measure says what is counted and on which basis; measures of
 * different dimensions are never compared. A cap without deadline holds from entry into force.
 *
 * <pre>{@code
 * QuantityLimit.builder().addSubject(PartyId.of("ukraine"))
 *     .measure(MeasureId.of("armed-forces-strength"))
 *     .bound(Bound.atMost(Rational.of(600_000))).window(new Window.Always()).build()
 * }</pre>
 */
@Value.Immutable
@JsonTypeName("quantity-limit")
@JsonSerialize(as = ImmutableQuantityLimit.class)
@JsonDeserialize(builder = QuantityLimit.Builder.class)
public abstract sealed class QuantityLimit implements Term, WithQuantityLimit
    permits ImmutableQuantityLimit {
  /** The description of this kind. */
  public static final Kind<QuantityLimit> KIND =
      Kind.of(
              "quantity-limit",
              QuantityLimit.class,
              "limits a number from above, from below or both, or forbids any limit")
          .field(
              "subject",
              setOf(PARTY),
              Aspect.PARTIES,
              QuantityLimit::subject,
              QuantityLimit::withSubject,
              Scopes.BEARERS)
          .field(
              "measure",
              one(MEASURE),
              Aspect.SCOPE,
              QuantityLimit::measure,
              QuantityLimit::withMeasure,
              Figures.MEASURE)
          .field(
              "bound",
              optional(BOUND),
              Aspect.QUANTITY,
              QuantityLimit::bound,
              QuantityLimit::withBound,
              Figures.BOUND)
          .field(
              "counted",
              setOf(OBJECT),
              Aspect.SCOPE,
              QuantityLimit::counted,
              QuantityLimit::withCounted,
              ofCap(Scopes.ADDED))
          .field(
              "notCounted",
              setOf(OBJECT),
              Aspect.SCOPE,
              QuantityLimit::notCounted,
              QuantityLimit::withNotCounted,
              ofCap(Scopes.EXCEPTED))
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              QuantityLimit::place,
              QuantityLimit::withPlace,
              ofCap(Scopes.ALL))
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              QuantityLimit::window,
              QuantityLimit::withWindow,
              Times.WINDOW)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              QuantityLimit::deadline,
              QuantityLimit::withDeadline,
              Times.DEADLINE)
          .requires("subject", "measure")
          .about("subject", "measure")
          .weighs(QuantityLimit::stakes)
          .build();

  QuantityLimit() {}

  /** {@return whose number it is, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> subject();

  /** {@return what is measured} */
  public abstract MeasureId measure();

  /** {@return the limit; absent if the text gives none, then mostly named in {@link #toBeFixed}} */
  public abstract Optional<Bound> bound();

  /** {@return what the text says is counted, beyond the measure} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> counted();

  /** {@return what the text says is not counted} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> notCounted();

  /** {@return where it is counted; empty means everywhere} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return for what time; absent means from entry into force without end} */
  public abstract Optional<Window> window();

  /** {@return by when the number must be reached} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<QuantityLimit> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.quantityLimit(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .say(wording.name(measure()))
        .list("of", subject())
        .list("in", place())
        .say("must")
        .say(bound().map(Phrase::mustBe).orElse("stay within a limit that is not stated"))
        .list(", counting", counted())
        .list(", not counting", notCounted())
        .value(",", window(), given -> Phrase.window(given, wording))
        .value(", to be reached", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    Stakes stakes = Stakes.of(norm());
    boolean free = bound().filter(Bound.Unlimited.class::isInstance).isPresent();
    return free ? stakes.entitling(subject()) : stakes.burdening(subject());
  }

  /** The more a cap counts, the stricter it is; what it means for another limit is open. */
  /** A floor of nought says nothing, and of a limit that is not stated it is open what it says. */
  private Norm norm() {
    return bound()
        .map(given -> given.equals(Bound.atLeast(Rational.ZERO)) ? Norm.STATEMENT : Norm.DUTY)
        .orElse(Norm.OPEN);
  }

  private static Direction<Collection<?>> ofCap(Direction<Collection<?>> direction) {
    return (from, to, context) ->
        context.term() instanceof QuantityLimit limit
                && limit.bound().filter(Bound.AtMost.class::isInstance).isPresent()
            ? direction.compare(from, to, context)
            : Comparison.UNKNOWN;
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuantityLimit}. */
  public static final class Builder extends ImmutableQuantityLimit.Builder {
    Builder() {}
  }
}
