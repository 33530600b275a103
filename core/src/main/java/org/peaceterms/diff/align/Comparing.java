package org.peaceterms.diff.align;

/**
 * Compares clauses of two drafts pair by pair. It is fastest if all pairs of one clause of the
 * earlier draft come one after another.
 */
final class Comparing {
  /** No rounding makes as much of a difference. */
  private static final double MARGIN = 1e-5;

  private final Likeness likeness;
  private final Lookup terms = new Lookup();
  private final Lookup words = new Lookup();

  Comparing(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * {@return how alike clause {@code i} of the earlier and {@code j} of the later draft are, or 0
   * if it is less than {@code least}}
   *
   * @param shared how much those features at most count that both have and that tell clauses apart:
   *     mostly it is seen from them that two clauses are not alike
   */
  double of(int i, int j, double least, double shared) {
    Weighed old = likeness.before().terms(i);
    Weighed now = likeness.after().terms(j);
    Weighed oldWords = likeness.before().words(i);
    Weighed nowWords = likeness.after().words(j);
    if (old.features().isEmpty() || now.features().isEmpty()) {
      return orNothing(Likeness.ofWords(old, now, common(words, oldWords, nowWords)), least);
    }
    boolean prose = likeness.isProse(i, j);
    double most = mostCommon(oldWords, nowWords, shared);
    if (Likeness.together(prose, mostCommon(old, now, shared), most) < least - MARGIN) {
      return 0;
    }
    double said = common(terms, old, now);
    if (Likeness.together(prose, said, most) < least - MARGIN) {
      return 0;
    }
    double worded = common(words, oldWords, nowWords);
    return orNothing(Likeness.rounded(Likeness.together(prose, said, worded)), least);
  }

  private static double common(Lookup lookup, Weighed first, Weighed second) {
    lookup.hold(first.features());
    return Likeness.common(lookup.sum(second), first, second);
  }

  /** What two clauses at most have in common, where so much of what tells them apart is shared. */
  private static double mostCommon(Weighed first, Weighed second, double shared) {
    double most = shared + Math.min(first.frequent(), second.frequent());
    return Math.min(1, 2 * most / (first.all() + second.all()));
  }

  private static double orNothing(double score, double least) {
    return score < least ? 0 : score;
  }
}
