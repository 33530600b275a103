package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import org.peaceterms.logic.theory.Bounds;

/** Floors above caps on the same quantity, or on a whole that it is part of. */
final class AmountClashes {
  private final Findings findings;
  private final Quantities quantities;
  private final Side floored;
  private final Side capped;

  private AmountClashes(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.quantities = quantities;
    this.floored = quantities.floored();
    this.capped = quantities.capped();
  }

  static void find(Findings findings, Quantities quantities) {
    AmountClashes clashes = new AmountClashes(findings, quantities);
    for (int part = 0; part < clashes.floored.size() && !findings.isSpent(); part++) {
      clashes.find(part);
    }
  }

  private void find(int part) {
    int floor = floored.quantity(part);
    ImmutableIntArray wholes = capped.places(quantities.wholes(floor));
    for (int i = 0; i < wholes.length(); i++) {
      if (!findings.look()) {
        return;
      }
      int whole = wholes.get(i);
      Quantity cap = quantities.get(capped.quantity(whole));
      ImmutableList<Meeting> ways = quantities.get(floor).partOf(cap, findings.theory().names());
      for (Meeting way : findings.all(ways)) {
        for (int bound = floored.start(part); bound < floored.end(part); bound++) {
          cross(bound, whole, way);
        }
      }
    }
  }

  private void cross(int floor, int whole, Meeting way) {
    if (findings.isSpent()) {
      return;
    }
    Bounds floors = floored.bounds();
    Bounds caps = capped.bounds();
    ImmutableIntArray during = capped.during(whole, floors.from(floor), floors.until(floor));
    for (int i = 0; i < during.length(); i++) {
      if (!findings.look()) {
        return;
      }
      int cap = during.get(i);
      if (caps.isBelow(cap, floors, floor)) {
        clash(floor, cap, way);
      }
    }
  }

  /** Most periods have no ends but dates, and of these the hulls say all. */
  private void clash(int floor, int cap, Meeting way) {
    Bounds floors = floored.bounds();
    Bounds caps = capped.bounds();
    ImmutableSortedSet<Integer> both =
        ImmutableSortedSet.of(floors.statement(floor), caps.statement(cap));
    Reason reason = new Reason.Crossing(floors.statement(floor), caps.statement(cap));
    if (!floors.isFixed(floor) || !caps.isFixed(cap)) {
      findings.add(both, way.hypotheses(), reason);
    } else if (!floors.hull(floor).and(caps.hull(cap)).isEmpty()) {
      findings.addOfOneTick(both, way.hypotheses(), reason);
    }
  }
}
