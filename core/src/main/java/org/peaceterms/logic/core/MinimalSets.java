package org.peaceterms.logic.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;

/**
 * All minimal inconsistent subsets and all minimal corrections of a set, found by exploring a map
 * of the subsets that are not known yet (MARCO: Liffiton, Previti, Malik and Marques-Silva, "Fast,
 * flexible MUS enumeration", Constraints 21, 2016).
 *
 * @param conflicts the minimal inconsistent subsets, smaller ones first
 * @param corrections the sets whose removal leaves a maximal consistent set, smaller ones first
 * @param complete whether these are all; if not, each set listed is still what it is called
 */
public record MinimalSets(
    ImmutableList<BitSet> conflicts, ImmutableList<BitSet> corrections, boolean complete) {

  private static final Comparator<BitSet> ORDER =
      Comparator.comparingInt(BitSet::cardinality).thenComparing(MinimalSets::byMembers);

  private static int byMembers(BitSet one, BitSet other) {
    BitSet different = (BitSet) one.clone();
    different.xor(other);
    int first = different.nextSetBit(0);
    return first < 0 ? 0 : one.get(first) ? -1 : 1;
  }

  /**
   * {@return all minimal sets of an oracle, as far as the budget and the limit reach}
   *
   * @param oracle says which subsets are consistent
   * @param known inconsistent sets that are known already; no set that holds one is looked at
   * @param budget pays for the exploration of the map
   * @param limit after how many minimal inconsistent subsets to stop
   */
  public static MinimalSets of(Oracle oracle, Collection<BitSet> known, Budget budget, int limit) {
    Search search = new Search(oracle, budget, limit);
    known.forEach(search::forbid);
    return search.run();
  }

  /**
   * {@return one minimal inconsistent subset; empty if all members are consistent together, or the
   * oracle cannot say}
   *
   * <p>It asks about each member of the first inconsistent set that the oracle shows, not about
   * all.
   *
   * @param oracle says which subsets are consistent
   */
  public static Optional<BitSet> one(Oracle oracle) {
    BitSet all = new BitSet();
    all.set(0, oracle.size());
    Oracle.Finding finding = oracle.judge(all);
    return finding.verdict() == Oracle.Verdict.INCONSISTENT
        ? new Shrinking(oracle).minimal(finding.near())
        : Optional.empty();
  }

  /** The map: one variable for each member, true where the next seed shall have it. */
  private static final class Search {
    private final Oracle oracle;
    private final Budget budget;
    private final int limit;
    private final SatEngine map = new LogicNgEngine();
    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> corrections = new ArrayList<>();

    Search(Oracle oracle, Budget budget, int limit) {
      this.oracle = oracle;
      this.budget = budget;
      this.limit = limit;
      for (int member = 0; member < oracle.size(); member++) {
        map.newVariable(true);
      }
    }

    MinimalSets run() {
      Answer more = map.solve(new int[0], budget);
      while (more == Answer.SATISFIABLE && conflicts.size() < limit) {
        if (!budget.spend() || !explore(seed())) {
          return found(false);
        }
        more = map.solve(new int[0], budget);
      }
      return found(more == Answer.UNSATISFIABLE);
    }

    private BitSet seed() {
      BitSet seed = new BitSet(oracle.size());
      for (int member = 0; member < oracle.size(); member++) {
        seed.set(member, map.isTrue(member + 1));
      }
      return seed;
    }

    /** {@return whether the seed could be judged} */
    private boolean explore(BitSet seed) {
      Shrinking shrinking = new Shrinking(oracle);
      Oracle.Finding finding = oracle.judge(seed);
      Optional<BitSet> found =
          switch (finding.verdict()) {
            case CONSISTENT -> shrinking.maximal(finding.near());
            case INCONSISTENT -> shrinking.minimal(finding.near());
            case UNKNOWN -> Optional.empty();
          };
      found.ifPresent(set -> block(set, finding.verdict() == Oracle.Verdict.CONSISTENT));
      return found.isPresent();
    }

    /** No subset of a maximal consistent set and no superset of a conflict is looked at again. */
    private void block(BitSet set, boolean consistent) {
      if (consistent) {
        BitSet correction = new BitSet(oracle.size());
        correction.set(0, oracle.size());
        correction.andNot(set);
        corrections.add(correction);
        map.addClause(correction.stream().map(member -> member + 1).toArray());
      } else {
        conflicts.add(set);
        forbid(set);
      }
    }

    private void forbid(BitSet set) {
      map.addClause(set.stream().map(member -> -(member + 1)).toArray());
    }

    private MinimalSets found(boolean complete) {
      return new MinimalSets(
          ImmutableList.sortedCopyOf(ORDER, conflicts),
          ImmutableList.sortedCopyOf(ORDER, corrections),
          complete);
    }
  }
}
