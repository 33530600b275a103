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
    if (last == null || last.after() != after.clauses().get(j)) {
      last = ClausePair.of(before.clauses().get(i), before, after.clauses().get(j), after);
      known.set(i, last);
    }
    return last;
  }

  /** {@return whether both say the same words, typography aside} */
  boolean haveOneWording(int i, int j) {
    ClausePair pair = of(i, j);
    return pair.hasSameWords() || Text.isSame(pair.before().summary(), pair.after().summary());
  }

  /** {@return whether both have terms that say the same} */
  boolean haveOneMeaning(int i, int j) {
    ClausePair pair = of(i, j);
    if (pair.before().allTerms().isEmpty()) {
      return false;
    }
    return (pair.hasSameTerms() && pair.hasSameChoices()) || meanTheSame(i, j);
  }

  /** {@return whether what the terms of both say is the same, if they have any} */
  boolean meanTheSame(int i, int j) {
    return isMeant(before, i) && isMeant(after, j)
        ? of(i, j).hasSameTerms()
        : before.meaning(i).equals(after.meaning(j));
  }

  /** Whether the terms themselves are what they say: they name nothing of the draft. */
  private static boolean isMeant(DraftText draft, int index) {
    return draft.meaning(index) == draft.clauses().get(index).terms();
  }
}
