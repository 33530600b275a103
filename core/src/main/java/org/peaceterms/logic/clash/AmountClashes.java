package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.Rational;

/** Floors above caps on the same quantity, or on a whole that it is part of. */
final class AmountClashes {
  private final Findings findings;
  private final Map<Quantity, TreeMap<Rational, List<Integer>>> caps;
  private final List<Quantity> capped;
  private final BoxIndex index;

  private AmountClashes(Findings findings) {
    this.findings = findings;
    this.caps = Quantities.caps(findings.theory().statements());
    this.capped = new ArrayList<>(caps.keySet());
    List<Box> boxes = capped.stream().map(Quantity::whole).toList();
    this.index = new BoxIndex(boxes, findings.theory().names());
    for (int i = 0; i < capped.size(); i++) {
      index.add(i, capped.get(i).whole());
    }
  }

  static void find(Findings findings) {
    AmountClashes clashes = new AmountClashes(findings);
    Quantities.floors(findings.theory().statements()).forEach(clashes::find);
  }

  private void find(Quantity floored, TreeMap<Rational, List<Integer>> floors) {
    if (findings.isSpent()) {
      return;
    }
    for (int near : index.near(floored.whole(), false)) {
      if (!findings.look()) {
        return;
      }
      Quantity whole = capped.get(near);
      ImmutableList<Meeting> ways = floored.partOf(whole, findings.theory().names());
      for (Meeting way : ways) {
        cross(floors, caps.get(whole), way);
      }
    }
  }

  private void cross(
      TreeMap<Rational, List<Integer>> floors,
      NavigableMap<Rational, List<Integer>> most,
      Meeting way) {
    for (Map.Entry<Rational, List<Integer>> floor : floors.entrySet()) {
      for (List<Integer> below : most.headMap(floor.getKey(), false).values()) {
        if (findings.isSpent()) {
          return;
        }
        cross(floor.getValue(), below, way);
      }
    }
  }

  private void cross(List<Integer> floors, List<Integer> below, Meeting way) {
    for (int floor : floors) {
      for (int cap : below) {
        if (!findings.look()) {
          return;
        }
        findings.add(
            ImmutableSortedSet.of(floor, cap), way.hypotheses(), new Reason.Crossing(floor, cap));
      }
    }
  }
}
