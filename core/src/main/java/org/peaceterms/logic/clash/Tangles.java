package org.peaceterms.logic.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.clash.Quantities.Bound;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;

/**
 * Quantities that overlap while neither is part of the other, bounded from both sides.
 *
 * <p>Sums and covers speak of parts that have nothing in common. What two overlapping parts come to
 * together depends on what they share: if that is capped, floors on both may be above a cap on the
 * whole although neither sum says so, and the same the other way round. Such figures are not
 * settled: where they are high enough to matter, the answer is left open.
 */
final class Tangles {
  private final Findings findings;
  private final Names names;
  private final Side floors;
  private final Side caps;

  /** The quantities that are bounded from one side, and where they are found. */
  private record Side(List<Quantity> quantities, List<List<Bound>> bounds, BoxIndex index) {

    static Side of(Map<Quantity, List<Bound>> all, Names names) {
      List<Quantity> quantities =
          all.keySet().stream()
              .filter(quantity -> quantity.counting() == Amount.Counting.ADDS_UP)
              .toList();
      BoxIndex index = new BoxIndex(quantities.stream().map(Quantity::whole).toList(), names);
      for (int i = 0; i < quantities.size(); i++) {
        index.add(i, quantities.get(i).whole(), Hull.ALWAYS);
      }
      return new Side(quantities, quantities.stream().map(all::get).toList(), index);
    }

    Set<Integer> near(Quantity quantity) {
      return index.near(quantity.whole(), true, Hull.ALWAYS);
    }

    BigFraction highest(int quantity) {
      return bounds.get(quantity).stream()
          .max(Comparator.comparing(Bound::figure))
          .map(Bound::exactly)
          .orElse(BigFraction.ZERO);
    }

    BigFraction lowest(int quantity) {
      return bounds.get(quantity).stream()
          .min(Comparator.comparing(Bound::figure))
          .map(Bound::exactly)
          .orElse(BigFraction.ZERO);
    }
  }

  private Tangles(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.floors = Side.of(quantities.floors(), names);
    this.caps = Side.of(quantities.caps(), names);
  }

  /** Notes where figures of overlapping quantities may contradict each other unseen. */
  static void find(Findings findings, Quantities quantities) {
    Tangles tangles = new Tangles(findings, quantities);
    if (tangles.floors.quantities().size() > 1 && tangles.caps.quantities().size() > 1) {
      tangles.find();
    }
  }

  private void find() {
    for (int whole = 0; whole < caps.quantities().size() && !findings.isSpent(); whole++) {
      if (mayOutgrow(whole)) {
        findings.cut();
        return;
      }
    }
    for (int whole = 0; whole < floors.quantities().size() && !findings.isSpent(); whole++) {
      if (mayFallShort(whole)) {
        findings.cut();
        return;
      }
    }
  }

  /** {@return whether floors on overlapping parts of a capped whole may come to more than it} */
  private boolean mayOutgrow(int whole) {
    Quantity capped = caps.quantities().get(whole);
    List<Integer> parts =
        floors.near(capped).stream()
            .filter(part -> findings.look() && isPart(floors.quantities().get(part), capped))
            .toList();
    if (parts.size() < 2) {
      return false;
    }
    BigFraction sum =
        parts.stream()
            .map(floors::highest)
            .filter(floor -> floor.signum() > 0)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return sum.compareTo(caps.lowest(whole)) > 0
        && caps.near(capped).stream()
            .map(caps.quantities()::get)
            .filter(inner -> !isPart(capped, inner))
            .anyMatch(inner -> overlapWithin(inner, parts, floors));
  }

  /** {@return whether caps on overlapping parts of a whole may come to less than its floor} */
  private boolean mayFallShort(int whole) {
    Quantity floored = floors.quantities().get(whole);
    List<Integer> parts =
        caps.near(floored).stream()
            .filter(part -> findings.look() && !isPart(floored, caps.quantities().get(part)))
            .toList();
    return parts.size() > 1
        && isCovered(floored, parts)
        && floors.near(floored).stream()
            .map(floors.quantities()::get)
            .filter(inner -> !isPart(floored, inner))
            .anyMatch(inner -> overlapWithin(inner, parts, caps));
  }

  /** {@return whether two of some quantities overlap, and both do with an inner one} */
  private boolean overlapWithin(Quantity inner, List<Integer> parts, Side side) {
    List<Quantity> around = new ArrayList<>();
    for (int part : parts) {
      Quantity quantity = side.quantities().get(part);
      if (!findings.look()) {
        return true;
      }
      if (!isPart(quantity, inner) && !quantity.isApart(inner, names)) {
        if (around.stream().anyMatch(other -> isTangled(quantity, other))) {
          return true;
        }
        around.add(quantity);
      }
    }
    return false;
  }

  private boolean isTangled(Quantity one, Quantity other) {
    return !isPart(one, other) && !isPart(other, one) && !one.isApart(other, names);
  }

  /** {@return whether the parts of a whole in some role are each part of one of some quantities} */
  private boolean isCovered(Quantity whole, List<Integer> by) {
    return whole.whole().roles().entrySet().stream()
        .anyMatch(
            role ->
                !names.parts(role.getValue().first()).isEmpty()
                    && names.parts(role.getValue().first()).stream()
                        .map(part -> whole.with(role.getKey(), part))
                        .allMatch(
                            part ->
                                by.stream()
                                    .anyMatch(cap -> isPart(part, caps.quantities().get(cap)))));
  }

  private boolean isPart(Quantity part, Quantity whole) {
    return part.partOf(whole, names).stream().anyMatch(way -> way.hypotheses().isEmpty());
  }
}
