package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.EVENT;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.SPAN;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Context;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Span;

/**
 * One event comes before another, or both together, with the least and the greatest time between
 * them. The force {@code order} only says: if both happen, then in this order; {@code requires}
 * says that the later cannot happen without the earlier.
 */
@Value.Immutable
@JsonTypeName("sequence")
@JsonSerialize(as = ImmutableSequence.class)
@JsonDeserialize(builder = Sequence.Builder.class)
public abstract sealed class Sequence implements Term, WithSequence permits ImmutableSequence {
  /** The description of this kind. */
  public static final Kind<Sequence> KIND =
      Kind.of("sequence", Sequence.class, "orders two events")
          .field(
              "before",
              setOf(EVENT),
              Aspect.SEQUENCE,
              Sequence::before,
              Sequence::withBefore,
              Scopes.NAMED)
          .field(
              "after",
              setOf(EVENT),
              Aspect.SEQUENCE,
              Sequence::after,
              Sequence::withAfter,
              Scopes.NAMED)
          .field(
              "together",
              optional(FLAG),
              Aspect.SEQUENCE,
              Sequence::together,
              Sequence::withTogether,
              Direction.UNDECIDED)
          .field(
              "leastLag",
              optional(SPAN),
              Aspect.SEQUENCE,
              Sequence::leastLag,
              Sequence::withLeastLag,
              Times.AT_LEAST)
          .field(
              "greatestLag",
              optional(SPAN),
              Aspect.SEQUENCE,
              Sequence::greatestLag,
              Sequence::withGreatestLag,
              Times.WITHIN)
          .field(
              "force",
              one(ScalarType.fixed(Force.class)),
              Aspect.STRENGTH,
              Sequence::force,
              Sequence::withForce,
              Sequence::strength)
          .requires("before", "after", "force")
          .about("before", "after")
          .weighs(Sequence::stakes)
          .build();

  Sequence() {}

  /** How strictly the order is meant. */
  public enum Force implements FixedValue {
    /** If both happen, then in this order. */
    ORDER,
    /** The later cannot happen without the earlier. */
    REQUIRES
  }

  /** {@return the events that come first} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> before();

  /** {@return the events that come after them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> after();

  /** {@return whether they happen at the same time instead} */
  public abstract Optional<Boolean> together();

  /** {@return the least time between them; unsaid, the later comes a day later at the earliest} */
  public abstract Optional<Span> leastLag();

  /** {@return the greatest time between them} */
  public abstract Optional<Span> greatestLag();

  /** {@return whether the later cannot happen without the earlier} */
  public abstract Force force();

  @Override
  public final Kind<Sequence> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.sequence(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String lag =
        Phrase.and(
            Stream.of(
                    leastLag().map(span -> "at least " + Phrase.span(span)),
                    greatestLag().map(span -> "at most " + Phrase.span(span)))
                .flatMap(Optional::stream)
                .toList());
    return Sentence.using(wording)
        .names(before(), "")
        .say(together().orElse(false) ? "must come together with" : "must come before")
        .names(after(), "")
        .sayIf(!lag.isEmpty(), "by " + lag)
        .sayIf(
            force() == Force.REQUIRES,
            "; without it " + Phrase.names(after(), wording) + " cannot take place");
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY);
  }

  private static Comparison strength(Force from, Force to, Context context) {
    return Comparison.of(to == Force.REQUIRES ? Reach.WIDER : Reach.NARROWER);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Sequence}. */
  public static final class Builder extends ImmutableSequence.Builder {
    Builder() {}
  }
}
