package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.SourceId;

/** What a party requires to be in a plan, or refuses. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "summary",
  "required",
  "refused",
  "strength",
  "weight",
  "droppedIf",
  "sources"
})
@JsonSerialize(as = ImmutableDemand.class)
@JsonDeserialize(builder = Demand.Builder.class)
public abstract sealed class Demand implements WithDemand permits ImmutableDemand {
  Demand() {}

  /** How strongly a demand is held. */
  public enum Strength implements FixedValue {
    /** No agreement without it. */
    RED_LINE,
    /** Held firmly, not beyond trade. */
    CORE,
    /** Wanted, with a weight. */
    PREFERENCE
  }

  /** {@return its id, unique in the position} */
  public abstract DemandId id();

  /** {@return what is demanded, in own words} */
  public abstract String summary();

  /** {@return the term that must hold} */
  public abstract Optional<Term> required();

  /** {@return the term that must not hold} */
  public abstract Optional<Term> refused();

  /** {@return how strongly it is held} */
  public abstract Strength strength();

  /** {@return how much it weighs among preferences} */
  public abstract Optional<Rational> weight();

  /** {@return when the party gives it up} */
  public abstract Optional<Condition> droppedIf();

  /** {@return where it was published} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the term demanded or refused} */
  @JsonIgnore
  public Term term() {
    return required().or(this::refused).orElseThrow();
  }

  @Value.Check
  void check() {
    Texts.check("summary of demand " + id(), summary());
    if (required().isPresent() == refused().isPresent()) {
      throw InvalidValueException.of("demand", id(), "either require a term or refuse one");
    }
    weight()
        .filter(given -> given.signum() < 0)
        .ifPresent(
            given -> {
              throw InvalidValueException.of("weight of demand " + id(), given, "not be negative");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Demand}. */
  public static final class Builder extends ImmutableDemand.Builder {
    Builder() {}
  }
}
