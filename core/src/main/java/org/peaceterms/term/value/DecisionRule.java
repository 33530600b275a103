package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a group or body decides: who votes, how many it takes, who may block, how long they have and
 * what follows if they decide nothing.
 *
 * <pre>{@code
 * DecisionRule.builder().addVoters(PartyId.of("us"), PartyId.of("russia"))
 *     .threshold(new Threshold.Unanimity()).build()
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"voters", "threshold", "vetoes", "timeLimit", "default"})
@JsonSerialize(as = ImmutableDecisionRule.class)
@JsonDeserialize(builder = DecisionRule.Builder.class)
public abstract sealed class DecisionRule permits ImmutableDecisionRule {
  DecisionRule() {}

  /** What holds when nothing is decided. */
  public enum Fallback implements FixedValue {
    /** As if decided in favour. */
    ADOPTED,
    /** As if decided against. */
    REJECTED
  }

  /** {@return who votes; empty means the members of the body that decides} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> voters();

  /** {@return how many it takes; absent if the text does not say} */
  public abstract Optional<Threshold> threshold();

  /** {@return who can block alone} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> vetoes();

  /** {@return how long they have to decide} */
  public abstract Optional<Span> timeLimit();

  /** {@return what holds when nothing is decided in time} */
  @JsonProperty("default")
  public abstract Optional<Fallback> fallback();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionRule}. */
  public static final class Builder extends ImmutableDecisionRule.Builder {
    Builder() {}
  }
}
