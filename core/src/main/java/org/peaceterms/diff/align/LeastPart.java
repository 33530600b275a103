package org.peaceterms.diff.align;

/**
 * What is least of some clauses, of which each may be part of another: what is not enough to hold a
 * good share of that holds none of any of them.
 */
final class LeastPart {
  private double terms = Double.POSITIVE_INFINITY;
  private double words = Double.POSITIVE_INFINITY;

  /** Whether one of them has no terms, so that its words alone are looked for. */
  private boolean wordsAlone;

  void add(Weighed ownTerms, Weighed ownWords) {
    if (ownTerms.features().isEmpty()) {
      wordsAlone = true;
    } else {
      terms = Math.min(terms, ownTerms.all());
    }
    if (!ownWords.features().isEmpty()) {
      words = Math.min(words, ownWords.all());
    }
  }

  /** {@return what share of any of them some terms and words tell at most} */
  double share(Weighed someTerms, Weighed someWords) {
    double said = share(someWords, words);
    double both = Likeness.ofParts(share(someTerms, terms), said);
    return wordsAlone ? Math.max(both, Likeness.ofWords(said)) : both;
  }

  private static double share(Weighed some, double least) {
    return Math.min(1, Likeness.rounded(some.all() / least));
  }
}
