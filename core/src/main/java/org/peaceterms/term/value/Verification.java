package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/** Who checks that a term is kept, with what means, and whether they are let in. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"by", "means", "access"})
@JsonSerialize(as = ImmutableVerification.class)
@JsonDeserialize(builder = Verification.Builder.class)
public abstract sealed class Verification permits ImmutableVerification {
  Verification() {}

  /** {@return who checks} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> by();

  /** {@return with what means, such as satellites} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> means();

  /** {@return whether access is promised; absent if the text does not say} */
  public abstract Optional<Boolean> access();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Verification}. */
  public static final class Builder extends ImmutableVerification.Builder {
    Builder() {}
  }
}
