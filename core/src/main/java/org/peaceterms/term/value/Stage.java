package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stage of a performance: how much of it, when it begins and is complete, and on what
 * condition.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"extent", "begin", "complete", "onlyIf"})
@JsonSerialize(as = ImmutableStage.class)
@JsonDeserialize(builder = Stage.Builder.class)
public abstract sealed class Stage permits ImmutableStage {
  Stage() {}

  /** {@return the part of the whole that is done after this stage, from 0 to 1} */
  public abstract Optional<Rational> extent();

  /** {@return when it begins} */
  public abstract Optional<TimePoint> begin();

  /** {@return when it is complete} */
  public abstract Optional<TimePoint> complete();

  /** {@return what it is impossible without} */
  public abstract Optional<Condition> onlyIf();

  @Value.Check
  void check() {
    extent()
        .filter(part -> part.signum() < 0 || part.compareTo(Rational.ONE) > 0)
        .ifPresent(
            part -> {
              throw InvalidValueException.of("extent of a stage", part, "be from 0 to 1");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Stage}. */
  public static final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
