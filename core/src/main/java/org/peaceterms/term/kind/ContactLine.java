package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/**
 * What becomes of the line of contact: it is frozen, or it is where negotiation starts. A freeze
 * fixes control on both sides of the line, lets the forces of each side stay on its own and forbids
 * advance.
 *
 * <p>What a side is declared to hold at the moment of the line it controls; no party of the text
 * has to pull back its army from there; nobody may advance over the line. Where negotiation starts
 * from a line, nothing is fixed.
 */
@Value.Immutable
@JsonTypeName("contact-line")
@JsonSerialize(as = ImmutableContactLine.class)
@JsonDeserialize(builder = ContactLine.Builder.class)
public abstract sealed class ContactLine implements Term, WithContactLine
    permits ImmutableContactLine {
  /** The description of this kind. */
  public static final Kind<ContactLine> KIND =
      Kind.of(
              "contact-line",
              ContactLine.class,
              "freezes a line of contact, or starts negotiation from it")
          .field(
              "places",
              setOf(PLACE),
              Aspect.SCOPE,
              ContactLine::places,
              ContactLine::withPlaces,
              Scopes.LISTED)
          .field(
              "effect",
              one(ScalarType.fixed(Effect.class)),
              Aspect.STATUS,
              ContactLine::effect,
              ContactLine::withEffect,
              Direction.UNDECIDED)
          .field(
              "anchor",
              optional(TIME_POINT),
              Aspect.WINDOW,
              ContactLine::anchor,
              ContactLine::withAnchor,
              Direction.UNDECIDED)
          .requires("places", "effect")
          .about("places")
          .weighs(ContactLine::stakes)
          .build();

  ContactLine() {}

  /** What becomes of the line. */
  public enum Effect implements FixedValue {
    /** It is frozen. */
    FREEZE,
    /** Negotiation starts from it. */
    NEGOTIATE
  }

  /** {@return where the line runs} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> places();

  /** {@return what becomes of the line} */
  public abstract Effect effect();

  /** {@return the moment at which the line is taken; absent if the text does not say} */
  public abstract Optional<TimePoint> anchor();

  @Override
  public final Kind<ContactLine> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.contactLine(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .sayIf(effect() == Effect.NEGOTIATE, "talks start from")
        .say("the line of contact")
        .list("in", places())
        .sayIf(effect() == Effect.FREEZE, "is frozen")
        .value("as it stands", anchor(), point -> Phrase.at(point, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ContactLine}. */
  public static final class Builder extends ImmutableContactLine.Builder {
    Builder() {}
  }
}
