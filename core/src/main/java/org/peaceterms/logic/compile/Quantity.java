package org.peaceterms.logic.compile;

import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/**
 * The quantities that have a measure.
 *
 * @param measure the measure
 * @param limit the state that they are in if they are limited or free of limits
 * @param counting how the quantity of a whole relates to those of its parts
 * @param unit the size of its unit; absent if it has none
 */
record Quantity(Measure measure, String limit, Amount.Counting counting, Optional<Rational> unit) {
  private static final String LIMIT_OF = "limit of ";

  static Quantity of(Measure measure) {
    return new Quantity(
        measure, limit(measure.id()), counting(measure), measure.unit().map(Unit::size));
  }

  /** {@return the state of what has a measure if it is limited or free of limits} */
  static String limit(Id measure) {
    return LIMIT_OF + measure;
  }

  private static Amount.Counting counting(Measure measure) {
    return switch (measure.dimension()) {
      case HEADCOUNT, COUNT, AREA, MASS, MONEY -> Amount.Counting.ADDS_UP;
      case RANGE -> Amount.Counting.GREATEST;
      case DISTANCE_PER_SIDE, ZONE_WIDTH, CONCENTRATION, RATE, RATIO, SHARE, DURATION ->
          Amount.Counting.APART;
    };
  }

  /** {@return a figure of the measure in its smallest unit} */
  Rational inSmallestUnit(Rational value) {
    return unit.isPresent() ? value.times(unit.orElseThrow()) : value;
  }
}
