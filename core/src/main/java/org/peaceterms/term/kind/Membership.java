package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
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
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;

/**
 * Standing towards an organisation, in three parts that are independent of each other: what the
 * candidate does, how the door stands, and what comes out. It may be a norm or only the statement
 * of a fact ("there is no consensus today").
 *
 * <p>Who renounces membership neither seeks it nor is free to; a closed door is neither open nor
 * opened by consensus; a member is not one who never is. A door that is open makes nobody a member,
 * but nobody becomes one through a closed door or having renounced. A fact says nothing.
 */
@Value.Immutable
@JsonTypeName("membership")
@JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(builder = Membership.Builder.class)
public abstract sealed class Membership implements Term, WithMembership
    permits ImmutableMembership {
  /** The description of this kind. */
  public static final Kind<Membership> KIND =
      Kind.of("membership", Membership.class, "says where somebody stands towards an organisation")
          .field(
              "candidate",
              setOf(PARTY),
              Aspect.PARTIES,
              Membership::candidate,
              Membership::withCandidate,
              Direction.UNDECIDED)
          .field(
              "organisation",
              setOf(PARTY),
              Aspect.SCOPE,
              Membership::organisation,
              Membership::withOrganisation,
              Scopes.LISTED)
          .field(
              "candidateStatus",
              optional(ScalarType.fixed(CandidateStatus.class)),
              Aspect.STATUS,
              Membership::candidateStatus,
              Membership::withCandidateStatus,
              ((Direction<Optional<CandidateStatus>>) Membership::conductOfCandidate).ofFreedom())
          .field(
              "door",
              optional(ScalarType.fixed(Door.class)),
              Aspect.STATUS,
              Membership::door,
              Membership::withDoor,
              ((Direction<Optional<Door>>) Membership::wayIn).ofFreedom())
          .field(
              "outcome",
              optional(ScalarType.fixed(Outcome.class)),
              Aspect.STATUS,
              Membership::outcome,
              Membership::withOutcome,
              Membership::outcomes)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Membership::deadline,
              Membership::withDeadline,
              Times.DEADLINE)
          .field(
              "stated",
              optional(ScalarType.fixed(Stated.class)),
              Aspect.STRENGTH,
              Membership::stated,
              Membership::withStated,
              Membership::binds)
          .requires("candidate", "organisation")
          .about("candidate", "organisation")
          .weighs(Membership::stakes)
          .build();

  Membership() {}

  /** What the candidate does. */
  public enum CandidateStatus implements FixedValue {
    /** Gives membership up. */
    RENOUNCES("renounces membership of %s", "renounce membership of %s"),
    /** Is free to seek it. */
    FREE("is free to seek membership of %s", "are free to seek membership of %s"),
    /** Seeks it. */
    SEEKS("seeks membership of %s", "seek membership of %s");

    private final String one;
    private final String several;

    CandidateStatus(String one, String several) {
      this.one = one;
      this.several = several;
    }

    private String says(boolean plural) {
      return plural ? several : one;
    }

    /** Towards membership, away from it, or neither. */
    private int will() {
      return this == SEEKS ? 1 : this == RENOUNCES ? -1 : 0;
    }
  }

  /** How the organisation stands to the candidate. */
  public enum Door implements FixedValue {
    /** Never admits it. */
    CLOSED("is never admitted to %s", "are never admitted to %s"),
    /** Admits it if the members agree. */
    BY_CONSENSUS(
        "can be admitted to %s only by consensus", "can be admitted to %s only by consensus"),
    /** Is open to it. */
    OPEN("finds the door of %s open", "find the door of %s open"),
    /** Has invited it. */
    INVITED("is invited to join %s", "are invited to join %s");

    private final String one;
    private final String several;

    Door(String one, String several) {
      this.one = one;
      this.several = several;
    }

    private String says(boolean plural) {
      return plural ? several : one;
    }

    /** Below nought for what keeps the candidate out, above it for what lets it in. */
    private int width() {
      return this == CLOSED || this == BY_CONSENSUS ? ordinal() - 2 : ordinal() - 1;
    }
  }

  /** What comes out. */
  public enum Outcome implements FixedValue {
    /** The candidate is a member, by the deadline if there is one. */
    MEMBER("becomes a member of %s", "become members of %s"),
    /** The candidate never is a member. */
    NEVER("never becomes a member of %s", "never become members of %s");

    private final String one;
    private final String several;

    Outcome(String one, String several) {
      this.one = one;
      this.several = several;
    }

    private String says(boolean plural) {
      return plural ? several : one;
    }
  }

  /** How it is meant. */
  public enum Stated implements FixedValue {
    /** As a rule that binds. */
    NORM,
    /** As a statement of how things are. */
    FACT
  }

  /** {@return who would be a member, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> candidate();

  /** {@return the organisations, or a class of them such as all military alliances} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> organisation();

  /** {@return what the candidate does} */
  public abstract Optional<CandidateStatus> candidateStatus();

  /** {@return how the organisation stands to the candidate} */
  public abstract Optional<Door> door();

  /** {@return what comes out} */
  public abstract Optional<Outcome> outcome();

  /** {@return by when the candidate is a member} */
  public abstract Optional<Deadline> deadline();

  /** {@return whether it is meant as a norm or as a fact; absent means as a norm} */
  public abstract Optional<Stated> stated();

  @Override
  public final Kind<Membership> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.membership(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String organisations = Phrase.names(organisation(), wording);
    boolean several = candidate().size() > 1;
    return Sentence.using(wording)
        .names(candidate(), "")
        .say(
            Phrase.and(
                Stream.of(
                        candidateStatus().map(given -> given.says(several)),
                        door().map(given -> given.says(several)),
                        outcome().map(given -> given.says(several)))
                    .flatMap(Optional::stream)
                    .map(says -> String.format(says, organisations))
                    .toList()))
        .value("", deadline(), given -> Phrase.deadline(given, wording))
        .sayIf(stated().filter(Stated.FACT::equals).isPresent(), "(stated as a fact)");
  }

  private Stakes stakes(Taxonomy facts) {
    ImmutableSet<PartyId> organisations = ImmutableSet.copyOf(organisation());
    Stakes candidate = Stakes.of(isFact() ? Norm.STATEMENT : Norm.DUTY).burdening(bound());
    Stakes stakes =
        outcome().isPresent()
            ? candidate.burdening(organisations)
            : door().isPresent() ? candidate.beside(Side.BURDENED, organisations) : candidate;
    boolean open = door().filter(way -> way == Door.OPEN || way == Door.INVITED).isPresent();
    boolean free = candidateStatus().filter(CandidateStatus.FREE::equals).isPresent();
    boolean member = outcome().filter(Outcome.MEMBER::equals).isPresent();
    return open || free || member ? stakes.entitling(candidate()) : stakes;
  }

  private boolean isFact() {
    return stated().filter(Stated.FACT::equals).isPresent();
  }

  /**
   * Whom a door or status binds: whoever gives up or is kept out, and whoever admits or refuses.
   */
  private ImmutableSet<PartyId> bound() {
    boolean outside =
        candidateStatus().filter(CandidateStatus.RENOUNCES::equals).isPresent()
            || door().filter(way -> way == Door.CLOSED || way == Door.BY_CONSENSUS).isPresent()
            || outcome().filter(Outcome.NEVER::equals).isPresent();
    boolean seeking = candidateStatus().filter(CandidateStatus.SEEKS::equals).isPresent();
    return outside || seeking ? ImmutableSet.copyOf(candidate()) : ImmutableSet.of();
  }

  private static Comparison conductOfCandidate(
      Optional<CandidateStatus> from, Optional<CandidateStatus> to, Context context) {
    int old = from.map(CandidateStatus::will).orElse(0);
    int now = to.map(CandidateStatus::will).orElse(0);
    if (old != 0 && now != 0) {
      return Comparison.of(Reach.REVERSED);
    }
    if (old == now) {
      return Comparison.of(to.isPresent() ? Reach.NARROWER : Reach.WIDER);
    }
    return Comparison.of(now != 0 ? Reach.WIDER : Reach.NARROWER);
  }

  /** The wider the door, the less the text forbids; to say nothing is between bar and welcome. */
  private static Comparison wayIn(Optional<Door> from, Optional<Door> to, Context context) {
    int old = from.map(Door::width).orElse(0);
    int now = to.map(Door::width).orElse(0);
    return Comparison.of(now > old ? Reach.NARROWER : Reach.WIDER);
  }

  private static Comparison outcomes(
      Optional<Outcome> from, Optional<Outcome> to, Context context) {
    return Comparison.of(
        from.isEmpty() ? Reach.WIDER : to.isEmpty() ? Reach.NARROWER : Reach.REVERSED);
  }

  private static Comparison binds(Optional<Stated> from, Optional<Stated> to, Context context) {
    boolean old = from.filter(Stated.FACT::equals).isEmpty();
    boolean now = to.filter(Stated.FACT::equals).isEmpty();
    return Comparison.of(old == now ? Reach.SAME : now ? Reach.WIDER : Reach.NARROWER);
  }

  @Value.Check
  void check() {
    KIND.check(this);
    if (candidateStatus().isEmpty() && door().isEmpty() && outcome().isEmpty()) {
      throw InvalidValueException.of(
          "membership", candidate(), "give a candidateStatus, a door or an outcome");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Membership}. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
