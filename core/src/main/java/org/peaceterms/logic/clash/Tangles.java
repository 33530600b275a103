package org.peaceterms.logic.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.clash.Quantities.Side;
import org.peaceterms.logic.taxonomy.Names;

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

  private Tangles(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.floors = quantities.floored();
    this.caps = quantities.capped();
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
      if (caps.addsUp(whole) && mayOutgrow(whole)) {
        findings.cut();
        return;
      }
    }
    for (int whole = 0; whole < floors.quantities().size() && !findings.isSpent(); whole++) {
      if (floors.addsUp(whole) && mayFallShort(whole)) {
        findings.cut();
        return;
      }
    }
  }

  /** {@return whether floors on overlapping parts of a capped whole may come to more than it} */
  private boolean mayOutgrow(int whole) {
    Quantity capped = caps.quantity(whole);
    List<Integer> parts = near(floors, capped, part -> isPart(part, capped));
    if (parts.size() < 2) {
      return false;
    }
    BigFraction sum =
        parts.stream()
            .map(part -> highest(floors.bounds().get(part)))
            .filter(floor -> floor.signum() > 0)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return sum.compareTo(lowest(caps.bounds().get(whole))) > 0
        && near(caps, capped)
            .map(caps::quantity)
            .filter(inner -> !isPart(capped, inner))
            .anyMatch(inner -> overlapWithin(inner, parts, floors));
  }

  /** {@return whether caps on overlapping parts of a whole may come to less than its floor} */
  private boolean mayFallShort(int whole) {
    Quantity floored = floors.quantity(whole);
    List<Integer> parts = near(caps, floored, part -> !isPart(floored, part));
    return parts.size() > 1
        && isCovered(floored, parts)
        && near(floors, floored)
            .map(floors::quantity)
            .filter(inner -> !isPart(floored, inner))
            .anyMatch(inner -> overlapWithin(inner, parts, caps));
  }

  /** {@return whether two of some quantities overlap, and both do with an inner one} */
  private boolean overlapWithin(Quantity inner, List<Integer> parts, Side side) {
    List<Quantity> around = new ArrayList<>();
    for (int part : parts) {
      Quantity quantity = side.quantity(part);
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
                            part -> by.stream().anyMatch(cap -> isPart(part, caps.quantity(cap)))));
  }

  private static Stream<Integer> near(Side side, Quantity quantity) {
    return side.parts(quantity).asList().stream().filter(side::addsUp);
  }

  /** {@return those near a quantity that stand to it as they should; mostly there are none} */
  private List<Integer> near(Side side, Quantity quantity, Predicate<Quantity> asked) {
    List<Integer> found = new ArrayList<>();
    for (int near : side.parts(quantity).asList()) {
      if (side.addsUp(near) && findings.look() && asked.test(side.quantity(near))) {
        found.add(near);
      }
    }
    return found;
  }

  private static BigFraction highest(List<Bound> bounds) {
    return bounds.stream()
        .max(Comparator.comparing(Bound::figure))
        .map(Bound::exactly)
        .orElse(BigFraction.ZERO);
  }

  private static BigFraction lowest(List<Bound> bounds) {
    return bounds.stream()
        .min(Comparator.comparing(Bound::figure))
        .map(Bound::exactly)
        .orElse(BigFraction.ZERO);
  }

  private boolean isPart(Quantity part, Quantity whole) {
    return part.isSurelyPartOf(whole, names);
  }
}
