package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peaceterms.logic.clash.Quantities.Bound;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.theory.Box;

/** Floors above caps on the same quantity, or on a whole that it is part of. */
final class AmountClashes {
  private final Findings findings;
  private final List<Quantity> capped;
  private final List<TimeIndex<Bound>> caps = new ArrayList<>();
  private final BoxIndex index;

  private AmountClashes(Findings findings, Map<Quantity, List<Bound>> bounds) {
    this.findings = findings;
    this.capped = new ArrayList<>(bounds.keySet());
    List<Box> boxes = capped.stream().map(Quantity::whole).toList();
    this.index = new BoxIndex(boxes, findings.theory().names());
    for (int i = 0; i < capped.size(); i++) {
      index.add(i, capped.get(i).whole(), Hull.ALWAYS);
      caps.add(new TimeIndex<>(bounds.get(capped.get(i)), Bound::hull));
    }
  }

  static void find(Findings findings, Quantities quantities) {
    AmountClashes clashes = new AmountClashes(findings, quantities.caps());
    quantities.floors().forEach(clashes::find);
  }

  private void find(Quantity floored, List<Bound> floors) {
    if (findings.isSpent()) {
      return;
    }
    for (int near : index.near(floored.whole(), false, Hull.ALWAYS)) {
      if (!findings.look()) {
        return;
      }
      ImmutableList<Meeting> ways = floored.partOf(capped.get(near), findings.theory().names());
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
      if (cap.figure().compareTo(floor.figure()) < 0) {
        findings.add(
            ImmutableSortedSet.of(floor.statement(), cap.statement()),
            way.hypotheses(),
            new Reason.Crossing(floor.statement(), cap.statement()));
      }
    }
  }
}
