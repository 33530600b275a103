package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Something that can be done: its roles, what it is a kind of, whom it burdens and benefits, and
 * what it changes.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "name",
  "isA",
  "disjoint",
  "covers",
  "roles",
  "burdens",
  "benefits",
  "effects"
})
@JsonSerialize(as = ImmutableAct.class)
@JsonDeserialize(builder = Act.Builder.class)
public abstract sealed class Act implements Entry, WithAct permits ImmutableAct {
  /** The roles that the fields of a conduct fill; only its object may be of any category. */
  private static final ImmutableMap<String, Role> CATEGORIES =
      ImmutableMap.of(
          "agents", Role.PARTY,
          "counterparties", Role.PARTY,
          "recipients", Role.PARTY,
          "through", Role.PARTY,
          "place", Role.PLACE,
          "instruments", Role.OBJECT);

  private static final ImmutableSet<String> ROLES =
      ImmutableSet.<String>builder().addAll(CATEGORIES.keySet()).add("object").build();

  Act() {}

  /** The category of id that fills a role. */
  public enum Role implements FixedValue {
    /** A party. */
    PARTY,
    /** A place. */
    PLACE,
    /** A thing. */
    OBJECT,
    /** An event. */
    EVENT,
    /** A measure. */
    MEASURE,
    /** An act. */
    ACT,
    /** A circumstance. */
    CIRCUMSTANCE
  }

  /** {@return its id} */
  public abstract ActId id();

  /** {@return the verb phrase in its base form: "invade", "hold talks"} */
  public abstract String name();

  /** {@return more general acts} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActId> isA();

  /** {@return acts that it never is at the same time} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActId> disjoint();

  /** {@return narrower acts that together are all of it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActId> covers();

  /** {@return its roles by name, with the category of id that fills each} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Role> roles();

  /** {@return the role that it burdens} */
  public abstract Optional<String> burdens();

  /** {@return the role that it benefits} */
  public abstract Optional<String> benefits();

  /** {@return what it changes} */
  public abstract ImmutableList<Effect> effects();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(isA());
    ids.addAll(disjoint());
    ids.addAll(covers());
    effects().forEach(effect -> ids.addAll(effect.mentions()));
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(isA()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addActs(this);
  }

  @Override
  public Act renamed(Renaming names) {
    return withId(names.declared(id(), ActId::of))
        .withIsA(names.allDeclared(isA(), ActId::of))
        .withDisjoint(names.allDeclared(disjoint(), ActId::of))
        .withCovers(names.allDeclared(covers(), ActId::of))
        .withEffects(effects().stream().map(effect -> effect.renamed(names)).toList());
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
    roles()
        .forEach(
            (name, category) -> {
              if (!category.equals(CATEGORIES.getOrDefault(name, category))) {
                throw InvalidValueException.of(
                    "category of role " + name + " of " + id(),
                    category.word(),
                    "be " + CATEGORIES.get(name).word());
              }
            });
    roles().keySet().forEach(this::checkRole);
    burdens().ifPresent(this::checkRole);
    benefits().ifPresent(this::checkRole);
    effects().forEach(effect -> checkRole(effect.role()));
  }

  private void checkRole(String name) {
    if (!ROLES.contains(name)) {
      throw InvalidValueException.of(
          "role of " + id(), name, "be one of " + String.join(", ", ROLES));
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Act}. */
  public static final class Builder extends ImmutableAct.Builder {
    Builder() {}
  }
}
