package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.function.Function;

/** The figure of a bound: a number, or the level that stood at a baseline date. */
public sealed interface Level {

  /**
   * {@return the result of the function for this case}
   *
   * @param figure for a number
   * @param baseline for a level at a date
   * @param <R> the type of the result
   */
  <R> R match(Function<Figure, R> figure, Function<Baseline, R> baseline);

  /**
   * {@return the number {@code value}}
   *
   * @param value not negative
   */
  static Level of(Rational value) {
    return new Figure(value);
  }

  /**
   * A number in the unit of the measure.
   *
   * @param value not negative
   */
  record Figure(@JsonValue Rational value) implements Level {
    /**
     * Refuses negative numbers.
     *
     * @param value not negative
     */
    public Figure {
      if (value.signum() < 0) {
        throw InvalidValueException.of("figure", value, "not be negative");
      }
    }

    @Override
    public <R> R match(Function<Figure, R> figure, Function<Baseline, R> baseline) {
      return figure.apply(this);
    }
  }

  /**
   * The level that stood on a date, whatever it was.
   *
   * @param levelOn the date
   */
  record Baseline(
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate levelOn)
      implements Level {
    @Override
    public <R> R match(Function<Figure, R> figure, Function<Baseline, R> baseline) {
      return baseline.apply(this);
    }
  }
}
