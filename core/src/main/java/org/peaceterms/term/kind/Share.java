package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PART;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.mapOf;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/**
 * A resource is split: its ownership, operation, output or revenue. The parts are exact fractions
 * that sum to at most one.
 *
 * <p>Each holder has exactly its part of the aspect, and the parts that several texts give are at
 * most the whole together. One operator runs the resource at a time.
 */
@Value.Immutable
@JsonTypeName("share")
@JsonSerialize(as = ImmutableShare.class)
@JsonDeserialize(builder = Share.Builder.class)
public abstract sealed class Share implements Term, WithShare permits ImmutableShare {
  /** The description of this kind. */
  public static final Kind<Share> KIND =
      Kind.of("share", Share.class, "splits a resource")
          .field(
              "resource",
              one(OBJECT),
              Aspect.SCOPE,
              Share::resource,
              Share::withResource,
              Direction.UNDECIDED)
          .field(
              "aspect",
              optional(ScalarType.fixed(Split.class)),
              Aspect.SCOPE,
              Share::aspect,
              Share::withAspect,
              Direction.UNDECIDED)
          .field(
              "shares",
              mapOf(PARTY, PART),
              Aspect.QUANTITY,
              Share::shares,
              Share::withShares,
              Figures.PARTS)
          .field(
              "holders",
              setOf(PARTY),
              Aspect.PARTIES,
              Share::holders,
              Share::withHolders,
              Scopes.POWERS)
          .field(
              "operator",
              setOf(PARTY),
              Aspect.PARTIES,
              Share::operator,
              Share::withOperator,
              Scopes.POWERS)
          .requires("resource")
          .about("resource")
          .weighs(Share::stakes)
          .build();

  Share() {}

  /** What of the resource is split. */
  public enum Split implements FixedValue {
    /** Who owns it. */
    OWNERSHIP,
    /** Who runs it. */
    OPERATION,
    /** Who gets what it makes. */
    OUTPUT,
    /** Who gets what it earns. */
    REVENUE
  }

  /** {@return what is split} */
  public abstract ObjectId resource();

  /** {@return what of it; absent if the text does not say} */
  public abstract Optional<Split> aspect();

  /** {@return the part of each holder} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PartyId, Rational> shares();

  /** {@return who takes part, where the text names no parts} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> holders();

  /** {@return who runs it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> operator();

  @Override
  public final Kind<Share> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.share(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .value("", aspect(), given -> "the " + given.words() + " of")
        .say(wording.name(resource()))
        .say("must be shared")
        .list("between", holders())
        .sayIf(!shares().isEmpty(), ", " + Phrase.parts(shares(), wording))
        .list(", run by", operator());
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY)
        .entitling(shares().keySet())
        .entitling(holders())
        .beside(Side.ENTITLED, operator());
  }

  @Value.Check
  void check() {
    KIND.check(this);
    Shares.check("shares of " + resource(), shares().values());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Share}. */
  public static final class Builder extends ImmutableShare.Builder {
    Builder() {}
  }
}
