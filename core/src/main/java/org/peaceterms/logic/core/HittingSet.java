package org.peaceterms.logic.core;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.peaceterms.logic.sat.Budget;

/** The cheapest set that has a member in common with each of some sets. */
final class HittingSet {
  private final ImmutableLongArray costs;
  private final Budget budget;

  /** Members chosen so far, what they cost, and the least that the rest can cost. */
  private record Choice(BitSet members, long cost, long atLeast) {}

  private HittingSet(ImmutableLongArray costs, Budget budget) {
    this.costs = costs;
    this.budget = budget;
  }

  /** {@return the cheapest hitting set; empty if the budget ran out} */
  static Optional<BitSet> cheapest(List<BitSet> sets, ImmutableLongArray costs, Budget budget) {
    HittingSet search = new HittingSet(costs, budget);
    BitSet all = new BitSet();
    for (List<BitSet> group : groups(sets)) {
      Optional<BitSet> members = search.cheapest(group);
      if (members.isEmpty()) {
        return members;
      }
      all.or(members.orElseThrow());
    }
    return Optional.of(all);
  }

  /**
   * Sets that hang together by common members; what hits one group has nothing to do with another.
   */
  private static List<List<BitSet>> groups(List<BitSet> sets) {
    List<BitSet> members = new ArrayList<>();
    List<List<BitSet>> groups = new ArrayList<>();
    for (BitSet set : sets) {
      BitSet joined = (BitSet) set.clone();
      List<BitSet> group = new ArrayList<>();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (members.get(i).intersects(set)) {
          joined.or(members.remove(i));
          group.addAll(groups.remove(i));
        }
      }
      group.add(set);
      members.add(joined);
      groups.add(group);
    }
    return groups;
  }

  /** Best first, by what is paid and the least that sets without common members still cost. */
  private Optional<BitSet> cheapest(List<BitSet> sets) {
    PriorityQueue<Choice> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Choice::atLeast)
                .thenComparing(choice -> -choice.members().cardinality())
                .thenComparing(choice -> choice.members().toString()));
    Set<BitSet> seen = new HashSet<>();
    open.add(choice(new BitSet(), 0, sets));
    while (!open.isEmpty() && budget.spend()) {
      Choice best = open.remove();
      Optional<BitSet> missed =
          sets.stream().filter(set -> !set.intersects(best.members())).findFirst();
      if (missed.isEmpty()) {
        return Optional.of(best.members());
      }
      missed.orElseThrow().stream()
          .filter(member -> costs.get(member) != LeastCorrection.MUST_STAY)
          .forEach(
              member -> {
                BitSet more = (BitSet) best.members().clone();
                more.set(member);
                if (seen.add(more)) {
                  open.add(choice(more, Math.addExact(best.cost(), costs.get(member)), sets));
                }
              });
    }
    return Optional.empty();
  }

  private Choice choice(BitSet members, long cost, List<BitSet> sets) {
    long rest = cost;
    BitSet met = (BitSet) members.clone();
    for (BitSet set : new LinkedHashSet<>(sets)) {
      if (!set.intersects(met)) {
        long least = Long.MAX_VALUE;
        for (int member = set.nextSetBit(0); member >= 0; member = set.nextSetBit(member + 1)) {
          least = Math.min(least, costs.get(member));
        }
        rest = Math.addExact(rest, least);
        met.or(set);
      }
    }
    return new Choice(members, cost, rest);
  }
}
