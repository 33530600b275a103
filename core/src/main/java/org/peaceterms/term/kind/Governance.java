package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.CONDITION;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
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
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Conditions;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Who governs a place or sits in a body: by which rule it is made up, who is excluded, and until
 * what is the case.
 *
 * <p>One body at a time governs a place, and must; its members may take part in governing it, and
 * who is excluded must not.
 */
@Value.Immutable
@JsonTypeName("governance")
@JsonSerialize(as = ImmutableGovernance.class)
@JsonDeserialize(builder = Governance.Builder.class)
public abstract sealed class Governance implements Term, WithGovernance
    permits ImmutableGovernance {
  /** The description of this kind. */
  public static final Kind<Governance> KIND =
      Kind.of("governance", Governance.class, "says who governs or holds seats")
          .field(
              "body",
              setOf(PARTY),
              Aspect.PARTIES,
              Governance::body,
              Governance::withBody,
              Scopes.POWERS)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Governance::place,
              Governance::withPlace,
              Scopes.LISTED)
          .field(
              "composition",
              setOf(OBJECT),
              Aspect.SCOPE,
              Governance::composition,
              Governance::withComposition,
              Scopes.NAMED)
          .field(
              "members",
              setOf(PARTY),
              Aspect.PARTIES,
              Governance::members,
              Governance::withMembers,
              Scopes.POWERS)
          .field(
              "excluded",
              setOf(PARTY),
              Aspect.PARTIES,
              Governance::excluded,
              Governance::withExcluded,
              Scopes.ADDED.ofBearers())
          .field(
              "until",
              optional(CONDITION),
              Aspect.CONDITION,
              Governance::until,
              Governance::withUntil,
              Conditions.UNLESS)
          .about("body", "place")
          .weighs(Governance::stakes)
          .build();

  Governance() {}

  /** {@return who governs} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> body();

  /** {@return what is governed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return by which rules it is made up} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> composition();

  /** {@return who sits in it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> members();

  /** {@return who may not take part} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> excluded();

  /** {@return until what is the case} */
  public abstract Optional<Condition> until();

  @Override
  public final Kind<Governance> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.governance(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    Sentence sentence = Sentence.using(wording);
    if (body().isEmpty()) {
      sentence.say("the government").list("of", place()).say("must be formed");
    } else {
      sentence.names(body(), "").say("must govern").names(place(), "");
    }
    return sentence
        .list(", made up by", composition())
        .list(", its members being", members())
        .list(", without", excluded())
        .value(",", until(), condition -> "until " + ConditionPhrase.of(condition, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).burdening(excluded()).entitling(body()).entitling(members());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Governance}. */
  public static final class Builder extends ImmutableGovernance.Builder {
    Builder() {}
  }
}
