package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * How a number is limited: {@code Bound.atMost(Rational.of(600_000))}.
 *
 * <p>A cap, an exact figure and a cap whose figure is still to be fixed all say that there is a
 * limit; {@link Unlimited} says that none may be set; a floor says neither.
 */
public sealed interface Bound {

  /**
   * {@return the result of the function for this case}
   *
   * @param atMost for a cap
   * @param atLeast for a floor
   * @param exactly for an exact figure
   * @param between for a range whose both ends the text sets
   * @param unlimited for the rule that no limit may be set
   * @param limited for a cap without figure
   * @param <R> the type of the result
   */
  <R> R match(
      Function<AtMost, R> atMost,
      Function<AtLeast, R> atLeast,
      Function<Exactly, R> exactly,
      Function<Between, R> between,
      Function<Unlimited, R> unlimited,
      Function<Limited, R> limited);

  /**
   * {@return a cap}
   *
   * @param figure the greatest number allowed
   */
  static Bound atMost(Rational figure) {
    return new AtMost(Level.of(figure));
  }

  /**
   * {@return a floor}
   *
   * @param figure the least number allowed
   */
  static Bound atLeast(Rational figure) {
    return new AtLeast(Level.of(figure));
  }

  /**
   * {@return an exact figure}
   *
   * @param figure the only number allowed
   */
  static Bound exactly(Rational figure) {
    return new Exactly(Level.of(figure));
  }

  /**
   * A cap.
   *
   * @param level the greatest number allowed
   */
  @JsonTypeName("atMost")
  record AtMost(@JsonValue Level level) implements Bound {
    /**
     * {@return a cap at {@code level}}
     *
     * @param level the greatest number allowed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AtMost of(Level level) {
      return new AtMost(level);
    }

    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return atMost.apply(this);
    }
  }

  /**
   * A floor.
   *
   * @param level the least number allowed
   */
  @JsonTypeName("atLeast")
  record AtLeast(@JsonValue Level level) implements Bound {
    /**
     * {@return a floor at {@code level}}
     *
     * @param level the least number allowed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AtLeast of(Level level) {
      return new AtLeast(level);
    }

    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return atLeast.apply(this);
    }
  }

  /**
   * An exact figure.
   *
   * @param level the only number allowed
   */
  @JsonTypeName("exactly")
  record Exactly(@JsonValue Level level) implements Bound {
    /**
     * {@return exactly {@code level}}
     *
     * @param level the only number allowed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Exactly of(Level level) {
      return new Exactly(level);
    }

    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return exactly.apply(this);
    }
  }

  /**
   * A range, both ends included.
   *
   * @param least the least number allowed
   * @param most the greatest number allowed, above {@code least}
   */
  @JsonTypeName("between")
  record Between(Rational least, Rational most) implements Bound {
    /**
     * Checks the order of the ends.
     *
     * @param least the least number allowed
     * @param most the greatest number allowed, above {@code least}
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Between {
      if (least.signum() < 0 || least.compareTo(most) >= 0) {
        throw InvalidValueException.of(
            "range", least + " to " + most, "run from a number not negative to a greater one");
      }
    }

    /**
     * {@return the range written as a list of two numbers}
     *
     * @param ends the least and the greatest number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Between of(List<Rational> ends) {
      if (ends.size() != 2) {
        throw InvalidValueException.of("range", ends, "be two numbers");
      }
      return new Between(ends.get(0), ends.get(1));
    }

    /** {@return the two ends} */
    @JsonValue
    public ImmutableList<Rational> ends() {
      return ImmutableList.of(least, most);
    }

    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return between.apply(this);
    }
  }

  /** No limit may be set. */
  @JsonTypeName("unlimited")
  record Unlimited() implements Bound {
    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return unlimited.apply(this);
    }
  }

  /** There is a cap, its figure is still to be fixed. */
  @JsonTypeName("limited")
  record Limited() implements Bound {
    @Override
    public <R> R match(
        Function<AtMost, R> atMost,
        Function<AtLeast, R> atLeast,
        Function<Exactly, R> exactly,
        Function<Between, R> between,
        Function<Unlimited, R> unlimited,
        Function<Limited, R> limited) {
      return limited.apply(this);
    }
  }
}
