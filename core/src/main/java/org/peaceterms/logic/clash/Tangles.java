package org.peaceterms.logic.clash;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
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
  private final Quantities quantities;
  private final Side floors;
  private final Side caps;

  private Tangles(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.quantities = quantities;
    this.floors = quantities.floored();
    this.caps = quantities.capped();
  }

  /** Notes where figures of overlapping quantities may contradict each other unseen. */
  static void find(Findings findings, Quantities quantities) {
    Tangles tangles = new Tangles(findings, quantities);
    if (tangles.floors.size() > 1 && tangles.caps.size() > 1) {
      tangles.find();
    }
  }

  private void find() {
    for (int whole = 0; whole < caps.size() && !findings.isSpent(); whole++) {
      if (quantities.addsUp(caps.quantity(whole)) && mayOutgrow(whole)) {
        findings.cut();
        return;
      }
    }
    for (int whole = 0; whole < floors.size() && !findings.isSpent(); whole++) {
      if (quantities.addsUp(floors.quantity(whole)) && mayFallShort(whole)) {
        findings.cut();
        return;
      }
    }
  }

  /** {@return whether floors on overlapping parts of a capped whole may come to more than it} */
  private boolean mayOutgrow(int whole) {
    int capped = caps.quantity(whole);
    List<Integer> parts = near(floors, capped, part -> isPart(part, quantities.get(capped)));
    if (parts.size() < 2) {
      return false;
    }
    BigFraction sum =
        parts.stream()
            .map(part -> highest(floors.boundsOf(part)))
            .filter(floor -> floor.signum() > 0)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return sum.compareTo(lowest(caps.boundsOf(whole))) > 0
        && near(caps, capped)
            .filter(inner -> !isPart(quantities.get(capped), inner))
            .anyMatch(inner -> overlapWithin(inner, parts, floors));
  }

  /** {@return whether caps on overlapping parts of a whole may come to less than its floor} */
  private boolean mayFallShort(int whole) {
    Quantity floored = quantities.get(floors.quantity(whole));
    List<Integer> parts = near(caps, floors.quantity(whole), part -> !isPart(floored, part));
    return parts.size() > 1
        && isCovered(floored, parts)
        && near(floors, floors.quantity(whole))
            .filter(inner -> !isPart(floored, inner))
            .anyMatch(inner -> overlapWithin(inner, parts, caps));
  }

  /** {@return whether two of some quantities overlap, and both do with an inner one} */
  private boolean overlapWithin(Quantity inner, List<Integer> parts, Side side) {
    List<Quantity> around = new ArrayList<>();
    for (int part : parts) {
      Quantity quantity = at(part, side);
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
                            part -> by.stream().anyMatch(cap -> isPart(part, at(cap, caps)))));
  }

  private Quantity at(int place, Side side) {
    return quantities.get(side.quantity(place));
  }

  private Stream<Quantity> near(Side side, int quantity) {
    return side.places(quantities.parts(quantity)).stream()
        .mapToObj(near -> at(near, side))
        .filter(near -> near.counting() == Amount.Counting.ADDS_UP);
  }

  /** {@return the places of those near a quantity that stand to it as they should; mostly none} */
  private List<Integer> near(Side side, int quantity, Predicate<Quantity> asked) {
    List<Integer> found = new ArrayList<>();
    ImmutableIntArray places = side.places(quantities.parts(quantity));
    for (int i = 0; i < places.length(); i++) {
      int near = places.get(i);
      if (quantities.addsUp(side.quantity(near)) && findings.look() && asked.test(at(near, side))) {
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
