package org.peaceterms.diff.align;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Pairs of clauses of two drafts, of which what was found out while aligning them is kept. */
final class ClausePairs {
  private final DraftText before;
  private final DraftText after;

  /** For each clause of the earlier draft the pair of which it was last asked. */
  private final AtomicReferenceArray<ClausePair> known;

  ClausePairs(DraftText before, DraftText after) {
    this.before = before;
    this.after = after;
    this.known = new AtomicReferenceArray<>(before.size());
  }

  ClausePair of(int i, int j) {
    ClausePair last = known.get(i);
    if (last == null || last.later() != j) {
      last = ClausePair.of(before, i, after, j);
      known.set(i, last);
    }
    return last;
  }

  /** {@return whether both have terms that say the same} */
  boolean haveOneMeaning(int i, int j) {
    ClausePair pair = of(i, j);
    if (before.meaning(i).isEmpty()) {
      return false;
    }
    return (pair.hasSameTerms() && pair.hasSameChoices()) || pair.meansTheSame();
  }
}
