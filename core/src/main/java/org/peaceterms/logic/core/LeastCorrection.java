package org.peaceterms.logic.core;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.sat.Budget;

/**
 * The cheapest set whose removal leaves a consistent set, found by hitting the conflicts that are
 * known as cheaply as possible until what is left is consistent (implicit hitting sets: Davies and
 * Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances", CP 2011).
 *
 * @param outcome whether there is one
 * @param members the set; if there is none, a minimal conflict of members that must stay, which is
 *     empty if nothing at all is consistent; empty if it is not known
 * @param cost what the members cost together; nought unless the set was found
 */
public record LeastCorrection(Outcome outcome, BitSet members, long cost) {

  /** The cost of a member that must stay. */
  public static final long MUST_STAY = Long.MAX_VALUE;

  /** Whether there is a correction. */
  public enum Outcome {
    /** There is. */
    FOUND,
    /** There is none: members that must stay are in conflict. */
    IMPOSSIBLE,
    /** The budget ran out before it was known. */
    UNKNOWN
  }

  /**
   * {@return the cheapest correction; of several that cost the same, the same one every time}
   *
   * @param oracle says which subsets are consistent
   * @param costs what it costs to give up each member, more than nought, or {@link #MUST_STAY}
   * @param budget pays for the search
   * @throws IllegalArgumentException if there is not one cost for each member, or one is not
   *     positive
   */
  public static LeastCorrection of(Oracle oracle, ImmutableLongArray costs, Budget budget) {
    if (costs.length() != oracle.size()) {
      throw new IllegalArgumentException(
          "costs must be as many as members, " + oracle.size() + ", but were " + costs.length());
    }
    for (int member = 0; member < costs.length(); member++) {
      if (costs.get(member) <= 0) {
        throw new IllegalArgumentException(
            "cost must be positive but was " + costs.get(member) + " for member " + member);
      }
    }
    return new Search(oracle, costs, budget).run();
  }

  private static LeastCorrection unknown() {
    return new LeastCorrection(Outcome.UNKNOWN, new BitSet(), 0);
  }

  /** The conflicts found so far. */
  private static final class Search {
    private final Oracle oracle;
    private final ImmutableLongArray costs;
    private final Budget budget;
    private final List<BitSet> conflicts = new ArrayList<>();

    Search(Oracle oracle, ImmutableLongArray costs, Budget budget) {
      this.oracle = oracle;
      this.costs = costs;
      this.budget = budget;
    }

    LeastCorrection run() {
      while (true) {
        Optional<BitSet> hit = HittingSet.cheapest(conflicts, costs, budget);
        if (hit.isEmpty()) {
          return unknown();
        }
        int before = conflicts.size();
        if (!addConflicts(hit.orElseThrow())) {
          return unknown();
        }
        for (BitSet conflict : conflicts.subList(before, conflicts.size())) {
          if (conflict.stream().allMatch(member -> costs.get(member) == MUST_STAY)) {
            return new LeastCorrection(Outcome.IMPOSSIBLE, conflict, 0);
          }
        }
        if (conflicts.size() == before) {
          BitSet members = hit.orElseThrow();
          long cost = members.stream().mapToLong(costs::get).reduce(0, Math::addExact);
          return new LeastCorrection(Outcome.FOUND, members, cost);
        }
      }
    }

    /** Finds conflicts that have nothing in common, outside of a set. */
    private boolean addConflicts(BitSet removed) {
      BitSet rest = new BitSet();
      rest.set(0, oracle.size());
      rest.andNot(removed);
      Shrinking shrinking = new Shrinking(oracle);
      while (true) {
        Oracle.Finding finding = oracle.judge(rest);
        if (finding.verdict() != Oracle.Verdict.INCONSISTENT) {
          return finding.verdict() == Oracle.Verdict.CONSISTENT;
        }
        Optional<BitSet> conflict = shrinking.minimal(finding.near());
        if (conflict.isEmpty()) {
          return false;
        }
        conflicts.add(conflict.orElseThrow());
        if (conflict.orElseThrow().isEmpty()) {
          return true;
        }
        rest.andNot(conflict.orElseThrow());
      }
    }
  }
}
