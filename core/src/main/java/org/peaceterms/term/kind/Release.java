package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.NUMBER;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.mapOf;
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
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;

/**
 * Prisoners, civilians, children or remains are released, exchanged or brought home: on which
 * principle, which people, from whom to whom and by when.
 *
 * <p>It means a duty that is done once: to release. How many are released means nothing.
 */
@Value.Immutable
@JsonTypeName("release")
@JsonSerialize(as = ImmutableRelease.class)
@JsonDeserialize(builder = Release.Builder.class)
public abstract sealed class Release implements Term, WithRelease permits ImmutableRelease {
  /** The description of this kind. */
  public static final Kind<Release> KIND =
      Kind.of("release", Release.class, "frees prisoners or returns people and remains")
          .field(
              "principle",
              optional(ScalarType.fixed(Principle.class)),
              Aspect.SCOPE,
              Release::principle,
              Release::withPrinciple,
              Direction.UNDECIDED)
          .field(
              "categories",
              setOf(OBJECT),
              Aspect.SCOPE,
              Release::categories,
              Release::withCategories,
              Scopes.LISTED)
          .field(
              "counts",
              mapOf(OBJECT, NUMBER),
              Aspect.QUANTITY,
              Release::counts,
              Release::withCounts,
              Figures.COUNTS)
          .field(
              "ratio",
              optional(NUMBER),
              Aspect.QUANTITY,
              Release::ratio,
              Release::withRatio,
              Direction.UNDECIDED)
          .field(
              "unconditional",
              optional(FLAG),
              Aspect.CONDITION,
              Release::unconditional,
              Release::withUnconditional,
              Ranks.YES_OR_NO)
          .field(
              "since",
              optional(TIME_POINT),
              Aspect.SCOPE,
              Release::since,
              Release::withSince,
              Direction.UNDECIDED)
          .field(
              "from",
              setOf(PARTY),
              Aspect.PARTIES,
              Release::from,
              Release::withFrom,
              Scopes.BEARERS)
          .field(
              "to",
              setOf(PARTY),
              Aspect.PARTIES,
              Release::to,
              Release::withTo,
              Scopes.BENEFICIARIES)
          .field(
              "through",
              setOf(PARTY),
              Aspect.PARTIES,
              Release::through,
              Release::withThrough,
              Scopes.NAMED)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Release::deadline,
              Release::withDeadline,
              Times.DEADLINE)
          .about("categories")
          .weighs(Release::stakes)
          .build();

  Release() {}

  /** On which principle people are released. */
  public enum Principle implements FixedValue {
    /** All of one side for all of the other. */
    ALL_FOR_ALL,
    /** All, whatever the other side does. */
    ALL,
    /** Those on a list. */
    LISTED,
    /** So many for one. */
    RATIO
  }

  /** {@return on which principle} */
  public abstract Optional<Principle> principle();

  /** {@return which people or remains} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> categories();

  /** {@return how many of each} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ObjectId, Rational> counts();

  /** {@return how many for one} */
  public abstract Optional<Rational> ratio();

  /** {@return whether the text calls it unconditional} */
  public abstract Optional<Boolean> unconditional();

  /** {@return cases since when} */
  public abstract Optional<TimePoint> since();

  /** {@return who releases} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> from();

  /** {@return who receives} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> to();

  /** {@return through which body} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> through();

  /** {@return by when} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Release> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.release(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(from(), "each side")
        .say("must release")
        .sayIf(principle().filter(Principle.ALL::equals).isPresent(), "all")
        .names(categories(), "those held")
        .sayIf(!counts().isEmpty(), "(" + Shares.counts(counts(), wording) + ")")
        .list("to", from().equals(to()) && to().size() > 1 ? ImmutableSortedSet.of() : to())
        .sayIf(from().equals(to()) && to().size() > 1, "to each other")
        .list("through", through())
        .sayIf(principle().filter(Principle.ALL_FOR_ALL::equals).isPresent(), ", all for all")
        .sayIf(principle().filter(Principle.LISTED::equals).isPresent(), ", according to lists")
        .value(",", ratio(), given -> Phrase.number(given) + " for one")
        .value(",", unconditional(), given -> given ? "without conditions" : "on conditions")
        .value(", those held since", since(), point -> Phrase.point(point, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).once().burdening(from()).entitling(to());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Release}. */
  public static final class Builder extends ImmutableRelease.Builder {
    Builder() {}
  }
}
