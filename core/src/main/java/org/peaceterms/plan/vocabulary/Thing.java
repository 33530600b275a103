package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;

/**
 * A thing that terms speak about: a force, weapon, law, treaty, resource, status, purpose, mandate,
 * class of people or claim.
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
  "covers",
  "inForceUntil",
  "undefined"
})
@JsonSerialize(as = ImmutableThing.class)
@JsonDeserialize(builder = Thing.Builder.class)
public abstract sealed class Thing implements Entry, WithThing permits ImmutableThing {
  Thing() {}

  /** What a thing is. */
  public enum Type implements FixedValue {
    /** Forces. */
    FORCES,
    /** A weapon or class of weapons. */
    WEAPON,
    /** A constitution, statute or charter. */
    LAW,
    /** A treaty. */
    TREATY,
    /** A plant, deposit or other resource. */
    RESOURCE,
    /** A status that can be affirmed or held. */
    STATUS,
    /** What something is for. */
    PURPOSE,
    /** What a body or force may do. */
    MANDATE,
    /** A class of people or remains. */
    PEOPLE,
    /** A claim. */
    CLAIM,
    /** A class of conduct, such as wartime acts. */
    CONDUCT,
    /** A means of monitoring or defence. */
    MEANS,
    /** A matter for decision. */
    MATTER,
    /** A class of restrictive measures. */
    MEASURE_CLASS,
    /** A fund or pool of money. */
    FUND
  }

  /** {@return its id} */
  public abstract ObjectId id();

  /** {@return how it reads inside an English sentence} */
  public abstract String name();

  /** {@return what it is} */
  public abstract Type type();

  /** {@return the classes it belongs to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> isA();

  /** {@return what it is a part of} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> partOf();

  /** {@return with what it has nothing in common} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> disjoint();

  /** {@return narrower things that together are all of it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> covers();

  /** {@return the last day on which a treaty or law was in force, if it has lapsed} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> inForceUntil();

  /**
   * {@return whether the text names it without saying what belongs to it, so that its overlap with
   * anything is unknown}
   */
  public abstract Optional<Boolean> undefined();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(isA());
    ids.addAll(partOf());
    ids.addAll(disjoint());
    ids.addAll(covers());
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(isA()).addAll(partOf()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addObjects(this);
  }

  @Override
  public Thing renamed(Renaming names) {
    return withId(names.declared(id(), ObjectId::of))
        .withIsA(names.allDeclared(isA(), ObjectId::of))
        .withPartOf(names.allDeclared(partOf(), ObjectId::of))
        .withDisjoint(names.allDeclared(disjoint(), ObjectId::of))
        .withCovers(names.allDeclared(covers(), ObjectId::of));
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Thing}. */
  public static final class Builder extends ImmutableThing.Builder {
    Builder() {}
  }
}
