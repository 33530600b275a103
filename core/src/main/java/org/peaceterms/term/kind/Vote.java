package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.REFERENCE;
import static org.peaceterms.term.Scalars.WINDOW;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
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
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Window;

/**
 * An election or referendum is held: where, when, on what question, to which standards and under
 * whose eyes.
 *
 * <p>It means a duty that is done once: to hold the election or referendum, in its window and by
 * its deadline. A vote in a whole country is held by that country.
 */
@Value.Immutable
@JsonTypeName("vote")
@JsonSerialize(as = ImmutableVote.class)
@JsonDeserialize(builder = Vote.Builder.class)
public abstract sealed class Vote implements Term, WithVote permits ImmutableVote {
  /** The description of this kind. */
  public static final Kind<Vote> KIND =
      Kind.of("vote", Vote.class, "calls an election or referendum")
          .field(
              "vote",
              one(ScalarType.fixed(Ballot.class)),
              Aspect.SCOPE,
              Vote::vote,
              Vote::withVote,
              Direction.UNDECIDED)
          .field("place", setOf(PLACE), Aspect.SCOPE, Vote::place, Vote::withPlace, Scopes.LISTED)
          .field(
              "question",
              optional(REFERENCE),
              Aspect.REFERENCE,
              Vote::question,
              Vote::withQuestion,
              Direction.UNDECIDED)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              Vote::window,
              Vote::withWindow,
              Times.WINDOW)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Vote::deadline,
              Vote::withDeadline,
              Times.DEADLINE)
          .field(
              "standards",
              setOf(OBJECT),
              Aspect.SCOPE,
              Vote::standards,
              Vote::withStandards,
              Scopes.ADDED)
          .field(
              "observers",
              setOf(PARTY),
              Aspect.VERIFICATION,
              Vote::observers,
              Vote::withObservers,
              Scopes.NAMED)
          .requires("vote")
          .about("vote", "place")
          .weighs(Vote::stakes)
          .build();

  Vote() {}

  /** The kinds of vote. */
  public enum Ballot implements FixedValue {
    /** A national election; the text does not say of whom. */
    NATIONAL_ELECTION,
    /** An election of the president. */
    PRESIDENTIAL_ELECTION,
    /** An election of parliament. */
    PARLIAMENTARY_ELECTION,
    /** Local elections. */
    LOCAL_ELECTION,
    /** A referendum. */
    REFERENDUM
  }

  /** {@return what kind of vote} */
  public abstract Ballot vote();

  /** {@return where} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return what a referendum decides} */
  public abstract Optional<Reference> question();

  /** {@return when it may be held} */
  public abstract Optional<Window> window();

  /** {@return by when it is held} */
  public abstract Optional<Deadline> deadline();

  /** {@return to which standards} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> standards();

  /** {@return who observes it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> observers();

  @Override
  public final Kind<Vote> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.vote(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .say("a " + vote().words() + " must be held")
        .list("in", place())
        .value("on", question(), wording::name)
        .time(window(), deadline())
        .list(", by the standards of", standards())
        .list(", observed by", observers());
  }

  private Stakes stakes(Taxonomy facts) {
    return Stakes.of(Norm.DUTY)
        .once()
        .burdening(
            place().stream()
                .flatMap(country -> facts.state(country).stream())
                .collect(ImmutableSet.toImmutableSet()));
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Vote}. */
  public static final class Builder extends ImmutableVote.Builder {
    Builder() {}
  }
}
