package org.peaceterms.diff.align;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Pairs of clauses of two drafts, of which what was found out while aligning them is kept. */
final class ClausePairs {
  private final DraftText before;
  private final DraftText after;

  /** For each clause of the earlier draft the pair of which it was last asked, if they differ. */
  private final AtomicReferenceArray<ClausePair> known;

  ClausePairs(DraftText before, DraftText after) {
    this.before = before;
    this.after = after;
    this.known = new AtomicReferenceArray<>(before.size());
  }

  /** Where both say the same there is nothing to find out. */
  ClausePair of(int i, int j) {
    if (before.saysTheSame(i, after, j)) {
      return ClausePair.of(before, i, after, j);
    }
    ClausePair last = known.get(i);
    if (last == null || last.later() != j) {
      last = ClausePair.of(before, i, after, j);
      known.set(i, last);
    }
    return last;
  }

  /** {@return whether both say the same, or at least have the same words or the same terms} */
  boolean areClearlyOne(int i, int j) {
    return before.saysTheSame(i, after, j) || of(i, j).hasOneWording() || haveOneMeaning(i, j);
  }

  /** {@return whether both say the same, typography and own names aside} */
  boolean sayTheSame(int i, int j) {
    if (before.saysTheSame(i, after, j)) {
      return true;
    }
    ClausePair pair = of(i, j);
    return pair.hasOneWording() && pair.meansTheSame();
  }

  /** Whether both have terms that say the same. */
  private boolean haveOneMeaning(int i, int j) {
    ClausePair pair = of(i, j);
    if (before.meaning(i).isEmpty()) {
      return false;
    }
    return (pair.hasSameTerms() && pair.hasSameChoices()) || pair.meansTheSame();
  }
}
