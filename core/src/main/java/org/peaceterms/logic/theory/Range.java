package org.peaceterms.logic.theory;

import java.util.Optional;
import org.peaceterms.term.value.Rational;

/**
 * The numbers from a least to a greatest one, both included, in the smallest unit of the measure.
 *
 * @param least the least; absent if there is none
 * @param most the greatest; absent if there is none
 */
public record Range(Optional<Rational> least, Optional<Rational> most) {

  /**
   * {@return the numbers up to {@code most}}
   *
   * @param most the greatest
   */
  public static Range atMost(Rational most) {
    return new Range(Optional.empty(), Optional.of(most));
  }

  /**
   * {@return the numbers from {@code least} on}
   *
   * @param least the least
   */
  public static Range atLeast(Rational least) {
    return new Range(Optional.of(least), Optional.empty());
  }

  /**
   * {@return the one number {@code value}}
   *
   * @param value the number
   */
  public static Range exactly(Rational value) {
    return new Range(Optional.of(value), Optional.of(value));
  }

  /**
   * {@return the same numbers with another greatest one}
   *
   * @param other the greatest
   */
  public Range upTo(Rational other) {
    return new Range(least, Optional.of(other));
  }

  /**
   * {@return the same numbers with another least one}
   *
   * @param other the least
   */
  public Range downTo(Rational other) {
    return new Range(Optional.of(other), most);
  }
}
