package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What must be the case, as data: built with and, or and not from circumstances, acts, events,
 * chosen alternatives, consent, and what becomes of other terms.
 *
 * <pre>{@code
 * Condition.Breach.of(Reference.of("22.no-force"))      // the ban is broken, by anyone
 * Condition.not(Condition.circumstance(CircumstanceId.of("member-contributes-troops")))
 * }</pre>
 */
public sealed interface Condition {

  /**
   * {@return the answer of {@code cases} for this condition}
   *
   * @param cases one answer for each case
   * @param <R> the type of the answer
   */
  <R> R match(ConditionCases<R> cases);

  /**
   * {@return the condition that a circumstance is given}
   *
   * @param id the circumstance
   */
  static Condition circumstance(CircumstanceId id) {
    return new OfCircumstance(id);
  }

  /**
   * {@return the condition that an event has occurred}
   *
   * @param id the event
   */
  static Condition event(EventId id) {
    return new Occurred(id, Optional.empty());
  }

  /**
   * {@return the condition that {@code condition} is not the case}
   *
   * @param condition what must not be the case
   */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /**
   * A proposition that nobody in the plan decides.
   *
   * @param id the circumstance
   */
  @JsonTypeName("circumstance")
  record OfCircumstance(@JsonValue CircumstanceId id) implements Condition {
    /**
     * {@return the condition that {@code id} is given}
     *
     * @param id the circumstance
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfCircumstance of(CircumstanceId id) {
      return new OfCircumstance(id);
    }

    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.circumstance(this);
    }
  }

  /**
   * Somebody does an act: {@code
   * {"act":{"act":"invade","agents":["russia"],"object":["ukraine"]}}}.
   */
  @Value.Immutable
  @JsonTypeName("act")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutableActDone.class)
  @JsonDeserialize(builder = ActDone.Builder.class)
  abstract sealed class ActDone implements Condition permits ImmutableActDone {
    ActDone() {}

    /** {@return the act} */
    public abstract ActId act();

    /** {@return who does it; empty means anyone} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PartyId> agents();

    /** {@return what or whom it is done to; empty means anything} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<EntityId> object();

    /** {@return where; empty means anywhere} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PlaceId> place();

    @Override
    public final <R> R match(ConditionCases<R> cases) {
      return cases.act(this);
    }

    /** {@return a new builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the condition that somebody does an act. */
    public static final class Builder extends ImmutableActDone.Builder {
      Builder() {}
    }
  }

  /**
   * An event has occurred, some time ago if a length is given.
   *
   * @param id the event
   * @param plus how long ago at least
   */
  @JsonTypeName("event")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Occurred(@JsonProperty(required = true) EventId id, Optional<Span> plus)
      implements Condition {
    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.event(this);
    }
  }

  /**
   * An alternative of a choice has been taken.
   *
   * @param choice the choice
   * @param version the label of the alternative
   */
  @JsonTypeName("chosen")
  record Chosen(
      @JsonProperty(required = true) ChoiceId choice, @JsonProperty(required = true) String version)
      implements Condition {
    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.chosen(this);
    }
  }

  /**
   * Parties or bodies agree: {@code {"consent":{"of":["guarantors"]}}}.
   *
   * <p>What does not say to what they agree asks for their consent to the term that carries the
   * condition. Consent is given to each thing by itself: to agree to one term is not to agree to
   * another, to its clause or to the whole text, nor the other way round; {@code "to":"this-text"}
   * asks for consent to the text. A rule of decision asks for consent to its own term.
   */
  @Value.Immutable
  @JsonTypeName("consent")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutableConsent.class)
  @JsonDeserialize(builder = Consent.Builder.class)
  abstract sealed class Consent implements Condition permits ImmutableConsent {
    Consent() {}

    /** {@return who agrees, each of them; at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PartyId> of();

    /**
     * {@return what they agree to, a term, a clause or a text; absent means the term that carries
     * the condition, which of a term inside another is the inner one}
     */
    public abstract Optional<Reference> to();

    @Value.Check
    void check() {
      if (of().isEmpty()) {
        throw InvalidValueException.of("consent", "nobody", "name who agrees");
      }
    }

    @Override
    public final <R> R match(ConditionCases<R> cases) {
      return cases.consent(this);
    }

    /** {@return a new builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the condition that somebody agrees. */
    public static final class Builder extends ImmutableConsent.Builder {
      Builder() {}
    }
  }

  /**
   * A term, clause, plan or law holds.
   *
   * @param what what holds
   */
  @JsonTypeName("holds")
  record Holds(@JsonValue Reference what) implements Condition {
    /**
     * {@return the condition that {@code what} holds}
     *
     * @param what a term, clause, plan or law
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Holds of(Reference what) {
      return new Holds(what);
    }

    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.holds(this);
    }
  }

  /**
   * A term has been kept without breach for a time.
   *
   * @param term the term
   * @param time how long
   */
  @JsonTypeName("kept")
  record Kept(
      @JsonProperty(required = true) Reference term,
      @JsonProperty(value = "for", required = true) Span time)
      implements Condition {
    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.kept(this);
    }
  }

  /** A term or clause is broken: {@code {"breach":{"of":"22.no-force","by":["russia"]}}}. */
  @Value.Immutable
  @JsonTypeName("breach")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutableBreach.class)
  @JsonDeserialize(builder = Breach.Builder.class)
  abstract sealed class Breach implements Condition permits ImmutableBreach {
    Breach() {}

    /** {@return what is broken} */
    public abstract Reference of();

    /** {@return who breaks it; empty means anyone} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PartyId> by();

    @Override
    public final <R> R match(ConditionCases<R> cases) {
      return cases.breach(this);
    }

    /**
     * {@return the breach of {@code what} by anyone}
     *
     * @param what a term or clause
     */
    public static Breach of(Reference what) {
      return builder().of(what).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the condition that something is broken. */
    public static final class Builder extends ImmutableBreach.Builder {
      Builder() {}
    }
  }

  /**
   * All of several conditions.
   *
   * @param conditions at least two
   */
  @JsonTypeName("all")
  record All(@JsonValue ImmutableList<Condition> conditions) implements Condition {
    /**
     * Refuses fewer than two.
     *
     * @param conditions at least two
     */
    public All {
      Junction.check("all", conditions);
    }

    /**
     * {@return the conjunction of the conditions}
     *
     * @param conditions at least two
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static All of(List<Condition> conditions) {
      return new All(ImmutableList.copyOf(conditions));
    }

    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.all(this);
    }
  }

  /**
   * At least one of several conditions.
   *
   * @param conditions at least two
   */
  @JsonTypeName("any")
  record Any(@JsonValue ImmutableList<Condition> conditions) implements Condition {
    /**
     * Refuses fewer than two.
     *
     * @param conditions at least two
     */
    public Any {
      Junction.check("any", conditions);
    }

    /**
     * {@return the disjunction of the conditions}
     *
     * @param conditions at least two
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Any of(List<Condition> conditions) {
      return new Any(ImmutableList.copyOf(conditions));
    }

    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.any(this);
    }
  }

  /**
   * A condition is not the case.
   *
   * @param condition what is not the case
   */
  @JsonTypeName("not")
  record Not(@JsonValue Condition condition) implements Condition {
    /**
     * {@return the negation of {@code condition}}
     *
     * @param condition what is not the case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Not of(Condition condition) {
      return new Not(condition);
    }

    @Override
    public <R> R match(ConditionCases<R> cases) {
      return cases.not(this);
    }
  }
}
