package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;

/**
 * The time for which a term holds. Where a text gives none, a term holds from entry into force
 * without end; {@link Always} is for texts that say so ("in peace and war").
 */
public sealed interface Window {

  /**
   * {@return the result of the function for this case}
   *
   * @param always for all times
   * @param from for a window without end
   * @param until for a window from entry into force to a point
   * @param between for a window with both ends
   * @param during for a period such as peacetime
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Always, R> always,
      Function<From, R> from,
      Function<Until, R> until,
      Function<Between, R> between,
      Function<During, R> during);

  /** At all times, as the text itself says. */
  @JsonTypeName("always")
  record Always() implements Window {
    @Override
    public <R> R match(
        Function<Always, R> always,
        Function<From, R> from,
        Function<Until, R> until,
        Function<Between, R> between,
        Function<During, R> during) {
      return always.apply(this);
    }
  }

  /**
   * From a point on.
   *
   * @param start the first moment
   */
  @JsonTypeName("from")
  record From(@JsonValue TimePoint start) implements Window {
    /**
     * {@return the window that starts at {@code start}}
     *
     * @param start the first moment
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static From of(TimePoint start) {
      return new From(start);
    }

    @Override
    public <R> R match(
        Function<Always, R> always,
        Function<From, R> from,
        Function<Until, R> until,
        Function<Between, R> between,
        Function<During, R> during) {
      return from.apply(this);
    }
  }

  /**
   * Up to a point.
   *
   * @param end the first moment that no longer belongs to it
   */
  @JsonTypeName("until")
  record Until(@JsonValue TimePoint end) implements Window {
    /**
     * {@return the window that ends at {@code end}}
     *
     * @param end the first moment that no longer belongs to it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Until of(TimePoint end) {
      return new Until(end);
    }

    @Override
    public <R> R match(
        Function<Always, R> always,
        Function<From, R> from,
        Function<Until, R> until,
        Function<Between, R> between,
        Function<During, R> during) {
      return until.apply(this);
    }
  }

  /**
   * Between two points.
   *
   * @param from the first moment
   * @param until the first moment that no longer belongs to it
   */
  @JsonTypeName("between")
  record Between(
      @JsonProperty(required = true) TimePoint from, @JsonProperty(required = true) TimePoint until)
      implements Window {
    @Override
    public <R> R match(
        Function<Always, R> always,
        Function<From, R> from,
        Function<Until, R> until,
        Function<Between, R> between,
        Function<During, R> during) {
      return between.apply(this);
    }
  }

  /**
   * While a period of the vocabulary lasts, such as {@code peacetime}.
   *
   * @param period the period
   */
  @JsonTypeName("during")
  record During(@JsonValue EventId period) implements Window {
    /**
     * {@return the window of {@code period}}
     *
     * @param period the period
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static During of(EventId period) {
      return new During(period);
    }

    @Override
    public <R> R match(
        Function<Always, R> always,
        Function<From, R> from,
        Function<Until, R> until,
        Function<Between, R> between,
        Function<During, R> during) {
      return during.apply(this);
    }
  }
}
