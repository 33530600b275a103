package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.BOUND;
import static org.peaceterms.term.Scalars.DEADLINE;
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
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
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
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Window;

/**
 * Forces or weapons must, may or must not be stationed somewhere. An absent qualifier (command,
 * permanence, authority, role) means any in a prohibition and some in a duty or permission; a text
 * that bans only permanent stationing bans less than one that bans stationing.
 *
 * <p>It is a norm on stationing forces. A prohibition is also the number nought. Forces that must
 * come arrive by the deadline, and stay for the window or for good if the text says so. The number
 * of forces that may come is a cap on them.
 */
@Value.Immutable
@JsonTypeName("deployment")
@JsonSerialize(as = ImmutableDeployment.class)
@JsonDeserialize(builder = Deployment.Builder.class)
public abstract sealed class Deployment implements Term, WithDeployment
    permits ImmutableDeployment {
  /** The description of this kind. */
  public static final Kind<Deployment> KIND =
      Kind.of(
              "deployment",
              Deployment.class,
              "says whose forces must, may or must not be stationed where")
          .field(
              "modality",
              one(ScalarType.fixed(Modality.class)),
              Aspect.MODALITY,
              Deployment::modality,
              Deployment::withModality,
              Modality.DIRECTION)
          .field(
              "whose",
              setOf(PARTY),
              Aspect.PARTIES,
              Deployment::whose,
              Deployment::withWhose,
              Scopes.SENDERS)
          .field(
              "assets",
              setOf(OBJECT),
              Aspect.SCOPE,
              Deployment::assets,
              Deployment::withAssets,
              Scopes.QUALIFIER)
          .field(
              "contributors",
              setOf(PARTY),
              Aspect.PARTIES,
              Deployment::contributors,
              Deployment::withContributors,
              Scopes.SENDERS)
          .field(
              "role",
              setOf(OBJECT),
              Aspect.SCOPE,
              Deployment::role,
              Deployment::withRole,
              Scopes.QUALIFIER)
          .field(
              "mandate",
              setOf(OBJECT),
              Aspect.SCOPE,
              Deployment::mandate,
              Deployment::withMandate,
              Scopes.QUALIFIER)
          .field(
              "command",
              setOf(PARTY),
              Aspect.PARTIES,
              Deployment::command,
              Deployment::withCommand,
              Scopes.QUALIFIER)
          .field(
              "authority",
              setOf(PARTY),
              Aspect.PARTIES,
              Deployment::authority,
              Deployment::withAuthority,
              Scopes.QUALIFIER)
          .field(
              "size",
              optional(BOUND),
              Aspect.QUANTITY,
              Deployment::size,
              Deployment::withSize,
              Figures.SIZE)
          .field(
              "permanence",
              optional(ScalarType.fixed(Permanence.class)),
              Aspect.STRENGTH,
              Deployment::permanence,
              Deployment::withPermanence,
              Scopes.ONE_QUALIFIER)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Deployment::place,
              Deployment::withPlace,
              Scopes.QUALIFIER)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              Deployment::window,
              Deployment::withWindow,
              Times.WINDOW)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Deployment::deadline,
              Deployment::withDeadline,
              Times.DEADLINE)
          .requires("modality")
          .about("whose", "place")
          .weighs(Deployment::stakes)
          .build();

  Deployment() {}

  /** Whether forces stay. */
  public enum Permanence implements FixedValue {
    /** They stay for good. */
    PERMANENT,
    /** They come for a time. */
    TEMPORARY
  }

  /** {@return must, may, must not, free or expected} */
  public abstract Modality modality();

  /** {@return whose forces} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> whose();

  /** {@return what is stationed; empty means forces of any kind} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> assets();

  /** {@return who sends them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> contributors();

  /** {@return what they are for} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> role();

  /** {@return what they may do} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> mandate();

  /** {@return under whose command they stand} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> command();

  /** {@return on whose authority they come} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> authority();

  /** {@return how many} */
  public abstract Optional<Bound> size();

  /** {@return permanent or temporary} */
  public abstract Optional<Permanence> permanence();

  /** {@return where; empty means anywhere} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return for what time; absent means from entry into force without end} */
  public abstract Optional<Window> window();

  /** {@return by when they are there} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Deployment> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.deployment(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(assets(), "forces")
        .list("of", whose())
        .list("contributed by", contributors())
        .list("under the command of", command())
        .say(modality().verb(true))
        .say("be stationed")
        .value(
            "",
            permanence(),
            given -> given == Permanence.PERMANENT ? "permanently" : "temporarily")
        .list("in", place())
        .list("for", role())
        .list(", to", mandate())
        .list(", on the authority of", authority())
        .value(", numbering", size(), Phrase::bound)
        .value(",", window(), given -> Phrase.window(given, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  @Override
  public final boolean isPrecise() {
    return modality() != Modality.EXPECTED;
  }

  private Stakes stakes() {
    Norm norm = modality().norm();
    Iterable<PartyId> senders = Iterables.concat(whose(), contributors());
    return norm == Norm.PERMISSION
        ? Stakes.of(norm).entitling(senders)
        : Stakes.of(norm).burdening(senders);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Deployment}. */
  public static final class Builder extends ImmutableDeployment.Builder {
    Builder() {}
  }
}
