package org.peaceterms.compat;

import java.util.Comparator;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.PlanId;

/**
 * Which demand of which position.
 *
 * @param position the position
 * @param demand the demand
 */
public record DemandKey(PlanId position, DemandId demand) implements Comparable<DemandKey> {
  private static final Comparator<DemandKey> ORDER =
      Comparator.comparing(DemandKey::position).thenComparing(DemandKey::demand);

  @Override
  public int compareTo(DemandKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return position + " " + demand;
  }
}
