package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.term.value.Id;

/**
 * Caps on parts that make up a whole and no more, which together are below a floor on the whole.
 *
 * <p>The parts are those of one name in one role; a part without a cap may be made up of parts in
 * turn.
 */
final class CoverClashes {
  /** More covers of one whole than that are not told apart. */
  private static final int MOST = 4_096;

  private final Findings findings;
  private final Names names;
  private final List<Capped> capped = new ArrayList<>();
  private final BoxIndex index;

  /** A quantity with its caps. */
  private record Capped(Quantity quantity, List<Bound> caps, TimeIndex inTime) {
    static Capped of(Quantity quantity, List<Bound> caps) {
      return new Capped(quantity, caps, new TimeIndex(0, caps.size(), cap -> caps.get(cap).hull()));
    }
  }

  /** A cap of one statement on one quantity, by its place among those that have caps. */
  private record Cap(int statement, int quantity) {}

  /** Caps that together bound a quantity. */
  private record Cover(ImmutableSet<Cap> caps, BigFraction most) {

    Cover and(Cover other, Amount.Counting counting, CoverClashes in) {
      Set<Cap> all = new LinkedHashSet<>(caps);
      BigFraction sum = most;
      for (Cap cap : other.caps) {
        if (all.add(cap)) {
          BigFraction more = in.most(cap.statement());
          sum =
              counting == Amount.Counting.ADDS_UP
                  ? sum.add(more)
                  : sum.compareTo(more) < 0 ? more : sum;
        }
      }
      return new Cover(ImmutableSet.copyOf(all), sum);
    }

    ImmutableList<Integer> statements() {
      return caps.stream().map(Cap::statement).sorted().collect(ImmutableList.toImmutableList());
    }
  }

  private CoverClashes(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.names = findings.theory().names();
    Side side = quantities.capped();
    for (int place = 0; place < side.size(); place++) {
      Quantity quantity = quantities.get(side.quantity(place));
      if (quantity.counting() != Amount.Counting.APART) {
        capped.add(Capped.of(quantity, side.boundsOf(place)));
      }
    }
    this.index = new BoxIndex(Lists.transform(capped, cap -> cap.quantity().whole()), names);
    for (int i = 0; i < capped.size(); i++) {
      index.add(i, capped.get(i).quantity().whole(), Hull.ALWAYS);
    }
  }

  static void find(Findings findings, Quantities quantities) {
    Names names = findings.theory().names();
    if (!names.hasParts() || quantities.capped().size() == 0) {
      return;
    }
    Side floored = quantities.floored();
    ImmutableIntArray divided = divided(floored, quantities, names);
    if (!divided.isEmpty()) {
      CoverClashes clashes = new CoverClashes(findings, quantities);
      divided.forEach(
          place -> clashes.find(quantities.get(floored.quantity(place)), floored.boundsOf(place)));
    }
  }

  /** The places of the quantities that are made up of parts. */
  private static ImmutableIntArray divided(Side floored, Quantities quantities, Names names) {
    ImmutableIntArray.Builder divided = ImmutableIntArray.builder();
    for (int place = 0; place < floored.size(); place++) {
      if (isDivided(quantities.get(floored.quantity(place)), names)) {
        divided.add(place);
      }
    }
    return divided.build();
  }

  private BigFraction most(int statement) {
    Amount amount = (Amount) findings.theory().statements().get(statement).primitive();
    return Bound.exactly(amount.range().most().orElseThrow());
  }

  private void find(Quantity whole, List<Bound> floors) {
    for (Bound floor : floors) {
      if (findings.isSpent()) {
        return;
      }
      Demand demand = new Demand(floor.exactly(), floor.hull());
      coversByParts(whole, demand).forEach(cover -> clash(floor.statement(), cover));
    }
  }

  /** What a cover must stay below, and when it must count. */
  private record Demand(BigFraction least, Hull hull) {}

  private static boolean isDivided(Quantity whole, Names names) {
    return whole.counting() != Amount.Counting.APART
        && whole.whole().roles().values().stream()
            .anyMatch(role -> !names.parts(role.first()).isEmpty());
  }

  /** {@return the covers below a figure that go part by part} */
  private List<Cover> coversByParts(Quantity whole, Demand demand) {
    List<Cover> covers = new ArrayList<>();
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : whole.whole().roles().entrySet()) {
      List<Id> parts = names.parts(role.getValue().first()).stream().sorted().toList();
      if (!parts.isEmpty()) {
        covers.addAll(product(whole, role.getKey(), parts, demand));
      }
    }
    return covers;
  }

  private List<Cover> product(Quantity whole, String role, List<Id> parts, Demand demand) {
    List<Cover> covers = List.of(new Cover(ImmutableSet.of(), BigFraction.ZERO));
    for (Id part : parts) {
      if (!covers.isEmpty()) {
        covers = product(covers, covers(whole.with(role, part), demand), whole.counting(), demand);
      }
    }
    return covers;
  }

  private List<Cover> product(
      List<Cover> some, List<Cover> others, Amount.Counting counting, Demand demand) {
    Set<Cover> longer = new LinkedHashSet<>();
    for (Cover one : some) {
      for (Cover other : others) {
        if (!findings.look() || longer.size() == MOST) {
          findings.cut();
          return ImmutableList.copyOf(longer);
        }
        Cover sum = one.and(other, counting, this);
        if (sum.most().compareTo(demand.least()) < 0) {
          longer.add(sum);
        }
      }
    }
    return ImmutableList.copyOf(longer);
  }

  private List<Cover> covers(Quantity part, Demand demand) {
    List<Cover> covers = new ArrayList<>(coversByParts(part, demand));
    for (int near : index.near(part.whole(), false, Hull.ALWAYS).asList()) {
      Capped cap = capped.get(near);
      if (part.isSurelyPartOf(cap.quantity(), names)) {
        for (int place : cap.inTime().during(demand.hull()).asList()) {
          Bound bound = cap.caps().get(place);
          if (bound.exactly().compareTo(demand.least()) < 0) {
            covers.add(
                new Cover(ImmutableSet.of(new Cap(bound.statement(), near)), bound.exactly()));
          }
        }
      }
    }
    return covers;
  }

  private void clash(int floor, Cover cover) {
    findings.add(
        ImmutableSortedSet.<Integer>naturalOrder().addAll(cover.statements()).add(floor).build(),
        ImmutableSortedSet.of(),
        new Reason.Shortfall(cover.statements(), floor, cover.most()));
  }
}
