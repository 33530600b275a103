package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * By when something is done. A deadline that is counted from no named event is kept as it is and
 * reported as unanchored.
 */
public sealed interface Deadline {

  /**
   * {@return the result of the function for this case}
   *
   * @param by for a fixed point
   * @param within for a length of time
   * @param soon for "as soon as possible"
   * @param <R> the type of the result
   */
  <R> R match(Function<By, R> by, Function<Within, R> within, Function<AsSoonAsPossible, R> soon);

  /**
   * {@return a deadline at a point in time, that point included}
   *
   * @param point the last moment
   */
  static Deadline by(TimePoint point) {
    return new By(point);
  }

  /**
   * {@return a deadline counted from an event, its last day included}
   *
   * @param time how long
   * @param of the event it is counted from
   */
  static Deadline within(Span time, EventId of) {
    return new Within(time, Optional.of(of));
  }

  /**
   * {@return a deadline of which the text does not say what it is counted from}
   *
   * @param time how long
   */
  static Deadline unanchored(Span time) {
    return new Within(time, Optional.empty());
  }

  /**
   * A fixed point.
   *
   * @param point the last moment, included
   */
  @JsonTypeName("by")
  record By(@JsonValue TimePoint point) implements Deadline {
    /**
     * {@return a deadline at {@code point}}
     *
     * @param point the last moment, included
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static By of(TimePoint point) {
      return new By(point);
    }

    @Override
    public <R> R match(
        Function<By, R> by, Function<Within, R> within, Function<AsSoonAsPossible, R> soon) {
      return by.apply(this);
    }
  }

  /**
   * A length of time.
   *
   * @param time how long
   * @param of the event it is counted from; absent if the text does not say
   */
  @JsonTypeName("within")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Within(@JsonProperty(required = true) Span time, Optional<EventId> of)
      implements Deadline {
    @Override
    public <R> R match(
        Function<By, R> by, Function<Within, R> within, Function<AsSoonAsPossible, R> soon) {
      return within.apply(this);
    }
  }

  /**
   * Soon, without a date.
   *
   * @param after the event it follows
   */
  @JsonTypeName("asSoonAsPossible")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record AsSoonAsPossible(Optional<EventId> after) implements Deadline {
    @Override
    public <R> R match(
        Function<By, R> by, Function<Within, R> within, Function<AsSoonAsPossible, R> soon) {
      return soon.apply(this);
    }
  }
}
