package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.TopicId;

/**
 * What clauses can be about: ceasefire, prisoners, frozen assets. A topic names the kinds of terms,
 * the acts, the things and the measures that belong to it, those below them included, and where
 * research data code something close to it.
 *
 * <p>The codes are a crosswalk for joining data, not an equation: those data code whole agreements
 * by rules of their own. Where no code is sure to be close there is none.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "name",
  "says",
  "broader",
  "kinds",
  "acts",
  "objects",
  "measures",
  "pax",
  "ucdp"
})
@JsonSerialize(as = ImmutableTopic.class)
@JsonDeserialize(builder = Topic.Builder.class)
public abstract sealed class Topic permits ImmutableTopic {
  Topic() {}

  /** {@return its id} */
  public abstract TopicId id();

  /** {@return its name, as a heading} */
  public abstract String name();

  /** {@return what it is about, in one sentence} */
  public abstract String says();

  /** {@return the topic of which it is a part} */
  public abstract Optional<TopicId> broader();

  /** {@return the names of the kinds of terms that belong to it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> kinds();

  /** {@return the acts that belong to it, with all acts below them that belong to no other} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActId> acts();

  /** {@return the things that belong to it, with all below them that belong to no other} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> objects();

  /** {@return the measures that belong to it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<MeasureId> measures();

  /** {@return the codes of topics in the PA-X Peace Agreements Database that are close to it} */
  public abstract ImmutableList<String> pax();

  /** {@return the variables of the UCDP Peace Agreement Dataset that are close to it} */
  public abstract ImmutableList<String> ucdp();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Topic}. */
  public static final class Builder extends ImmutableTopic.Builder {
    Builder() {}
  }
}
