package org.peaceterms.compat;

import java.util.Comparator;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.Rational;

/**
 * What it costs to give demands up: red lines before all, then core demands, then weights.
 *
 * @param redLines how many red lines
 * @param core how many core demands
 * @param weight what preferences weigh together
 */
record Cost(int redLines, int core, Rational weight) implements Comparable<Cost> {
  static final Cost NOTHING = new Cost(0, 0, Rational.ZERO);

  private static final Comparator<Cost> ORDER =
      Comparator.comparingInt(Cost::redLines)
          .thenComparingInt(Cost::core)
          .thenComparing(Cost::weight);

  static Cost of(Demand demand) {
    return switch (demand.strength()) {
      case RED_LINE -> new Cost(1, 0, Rational.ZERO);
      case CORE -> new Cost(0, 1, Rational.ZERO);
      case PREFERENCE -> new Cost(0, 0, demand.weight().orElse(Rational.ONE));
    };
  }

  Cost plus(Cost other) {
    return new Cost(redLines + other.redLines, core + other.core, weight.plus(other.weight));
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }
}
