package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;

/**
 * Anyone who can act: a state, organisation, body, group, force or person.
 *
 * <p>A group has named members, or is everyone, or everyone but some; it is closed unless {@link
 * #open} says that there may be more.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "name",
  "type",
  "isA",
  "partOf",
  "disjoint",
  "members",
  "open",
  "everyone",
  "except",
  "undefined",
  "decisionRule"
})
@JsonSerialize(as = ImmutableParty.class)
@JsonDeserialize(builder = Party.Builder.class)
public abstract sealed class Party implements Entry, WithParty permits ImmutableParty {
  Party() {}

  /** What a party is. */
  public enum Type implements FixedValue {
    /** A state. */
    STATE,
    /** An international or other organisation. */
    ORGANISATION,
    /** A body that decides, such as a council or commission. */
    BODY,
    /** Several parties under one name. */
    GROUP,
    /** Armed or other forces. */
    FORCES,
    /** A person or office. */
    PERSON,
    /** A population or class of people. */
    PEOPLE
  }

  /** {@return its id} */
  public abstract PartyId id();

  /** {@return how it reads inside an English sentence} */
  public abstract String name();

  /** {@return what it is} */
  public abstract Type type();

  /** {@return the classes it belongs to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> isA();

  /** {@return what it is a part of} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> partOf();

  /** {@return with whom it has no member in common} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> disjoint();

  /** {@return its members} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> members();

  /** {@return whether there may be more members than those named} */
  public abstract Optional<Boolean> open();

  /** {@return whether it is everyone, but for {@link #except}} */
  public abstract Optional<Boolean> everyone();

  /** {@return who does not belong to it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> except();

  /**
   * {@return whether the text names it without saying what belongs to it, so that its overlap with
   * anything is unknown}
   */
  public abstract Optional<Boolean> undefined();

  /** {@return how it decides} */
  public abstract Optional<DecisionRule> decisionRule();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(isA());
    ids.addAll(partOf());
    ids.addAll(disjoint());
    ids.addAll(members());
    ids.addAll(except());
    decisionRule().ifPresent(rule -> ids.addAll(Scalars.RULE.mentions().apply(rule)));
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(isA()).addAll(partOf()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addParties(this);
  }

  @Override
  public Party renamed(Renaming names) {
    return withId(names.declared(id(), PartyId::of))
        .withIsA(names.allDeclared(isA(), PartyId::of))
        .withPartOf(names.allDeclared(partOf(), PartyId::of))
        .withDisjoint(names.allDeclared(disjoint(), PartyId::of))
        .withMembers(names.allDeclared(members(), PartyId::of))
        .withExcept(names.allDeclared(except(), PartyId::of))
        .withDecisionRule(decisionRule().map(rule -> Scalars.RULE.renamed().apply(rule, names)));
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Party}. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
