package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;

/** How long something lasts once it has begun. */
public sealed interface Lasting {

  /**
   * {@return the result of the function for this case}
   *
   * @param permanent for good
   * @param lastsFor for a length of time
   * @param until up to a point in time
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Permanent, R> permanent, Function<For, R> lastsFor, Function<UntilPoint, R> until);

  /** For good. */
  @JsonTypeName("permanent")
  record Permanent() implements Lasting {
    @Override
    public <R> R match(
        Function<Permanent, R> permanent,
        Function<For, R> lastsFor,
        Function<UntilPoint, R> until) {
      return permanent.apply(this);
    }
  }

  /**
   * For a length of time.
   *
   * @param time how long
   */
  @JsonTypeName("for")
  record For(@JsonValue Span time) implements Lasting {
    /**
     * {@return lasting for {@code time}}
     *
     * @param time how long
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static For of(Span time) {
      return new For(time);
    }

    @Override
    public <R> R match(
        Function<Permanent, R> permanent,
        Function<For, R> lastsFor,
        Function<UntilPoint, R> until) {
      return lastsFor.apply(this);
    }
  }

  /**
   * Up to a point in time.
   *
   * @param end the end
   */
  @JsonTypeName("until")
  record UntilPoint(@JsonValue TimePoint end) implements Lasting {
    /**
     * {@return lasting until {@code end}}
     *
     * @param end the end
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UntilPoint of(TimePoint end) {
      return new UntilPoint(end);
    }

    @Override
    public <R> R match(
        Function<Permanent, R> permanent,
        Function<For, R> lastsFor,
        Function<UntilPoint, R> until) {
      return until.apply(this);
    }
  }
}
