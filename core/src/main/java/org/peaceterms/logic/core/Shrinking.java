package org.peaceterms.logic.core;

import java.util.BitSet;
import java.util.Optional;

/** Minimal inconsistent subsets and maximal consistent supersets by trying one member at a time. */
final class Shrinking {
  private final Oracle oracle;

  Shrinking(Oracle oracle) {
    this.oracle = oracle;
  }

  /**
   * {@return an inconsistent subset of {@code core} that is consistent without any one of its
   * members; empty if the budget ran out}
   *
   * <p>Each refutation may show a smaller set, which is taken over before the next member is tried.
   */
  Optional<BitSet> minimal(BitSet core) {
    BitSet rest = (BitSet) core.clone();
    for (int member = rest.nextSetBit(0); member >= 0; member = rest.nextSetBit(member + 1)) {
      BitSet without = (BitSet) rest.clone();
      without.clear(member);
      Oracle.Finding finding = oracle.judge(without);
      if (finding.verdict() == Oracle.Verdict.UNKNOWN) {
        return Optional.empty();
      }
      if (finding.verdict() == Oracle.Verdict.INCONSISTENT) {
        rest = (BitSet) finding.near().clone();
      }
    }
    return Optional.of(rest);
  }

  /** {@return a consistent set that holds {@code seed} and to which nothing can be added} */
  Optional<BitSet> maximal(BitSet seed) {
    BitSet grown = (BitSet) seed.clone();
    BitSet others = others(grown);
    while (!others.isEmpty()) {
      Oracle.Finding finding = oracle.judgeWithAny(grown, others);
      if (finding.verdict() == Oracle.Verdict.UNKNOWN) {
        return Optional.empty();
      }
      if (finding.verdict() == Oracle.Verdict.INCONSISTENT) {
        return Optional.of(grown);
      }
      grown = (BitSet) finding.near().clone();
      others = others(grown);
    }
    return Optional.of(grown);
  }

  private BitSet others(BitSet members) {
    BitSet others = new BitSet(oracle.size());
    others.set(0, oracle.size());
    others.andNot(members);
    return others;
  }
}
