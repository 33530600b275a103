package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.clash.Quantities.Side;

/** Floors above caps on the same quantity, or on a whole that it is part of. */
final class AmountClashes {
  private final Findings findings;
  private final Side capped;
  private final List<TimeIndex<Bound>> caps = new ArrayList<>();

  private AmountClashes(Findings findings, Side capped) {
    this.findings = findings;
    this.capped = capped;
    capped.bounds().forEach(bounds -> caps.add(new TimeIndex<>(bounds, Bound::hull)));
  }

  static void find(Findings findings, Quantities quantities) {
    AmountClashes clashes = new AmountClashes(findings, quantities.capped());
    quantities.floors().forEach(clashes::find);
  }

  private void find(Quantity floored, List<Bound> floors) {
    if (findings.isSpent()) {
      return;
    }
    for (int near : capped.wholes(floored).asList()) {
      if (!findings.look()) {
        return;
      }
      ImmutableList<Meeting> ways =
          floored.partOf(capped.quantity(near), findings.theory().names());
      for (Meeting way : findings.all(ways)) {
        floors.forEach(floor -> cross(floor, caps.get(near), way));
      }
    }
  }

  private void cross(Bound floor, TimeIndex<Bound> most, Meeting way) {
    if (findings.isSpent()) {
      return;
    }
    for (Bound cap : most.during(floor.hull())) {
      if (!findings.look()) {
        return;
      }
      if (cap.isBelow(floor)) {
        findings.add(
            ImmutableSortedSet.of(floor.statement(), cap.statement()),
            way.hypotheses(),
            new Reason.Crossing(floor.statement(), cap.statement()));
      }
    }
  }
}
