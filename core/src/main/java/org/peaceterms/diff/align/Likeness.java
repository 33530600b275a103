package org.peaceterms.diff.align;

/**
 * How alike two clauses are, from 0 to 1: the share of what they say in common, in their terms and
 * in their words, where what is rare in both drafts counts more than what is frequent. A clause
 * speaks with its sub-points.
 *
 * <p>Summaries are short, so the terms count for more; where both texts are long, the words do.
 */
final class Likeness {
  private static final double MAIN = 0.7;
  private static final double WORDS_AGAINST_TERMS = 0.6;
  private static final int LONG_TEXT = 30;
  private static final double PRECISION = 1e6;

  private final WeighedText before;
  private final WeighedText after;
  private final Rarity rarity;

  private Likeness(WeighedText before, WeighedText after, Rarity rarity) {
    this.before = before;
    this.after = after;
    this.rarity = rarity;
  }

  static Likeness of(DraftText before, DraftText after) {
    return of(before, after, Rarity.in(before, after));
  }

  /**
   * {@return how alike clauses are, of two drafts, weighed by how rare features are in longer ones}
   */
  static Likeness of(DraftText before, DraftText after, Rarity rarity) {
    return new Likeness(
        WeighedText.before(before, rarity), WeighedText.after(after, rarity), rarity);
  }

  /** {@return what the clauses of the earlier draft say} */
  WeighedText before() {
    return before;
  }

  /** {@return what the clauses of the later draft say} */
  WeighedText after() {
    return after;
  }

  /** {@return how rare features are in both drafts} */
  Rarity rarity() {
    return rarity;
  }

  /** {@return how alike clause {@code i} of the earlier and {@code j} of the later draft are} */
  double of(int i, int j) {
    Weighed old = before.terms(i);
    Weighed now = after.terms(j);
    double words = common(before.words(i), after.words(j));
    return old.features().isEmpty() || now.features().isEmpty()
        ? ofWords(old, now, words)
        : rounded(together(isProse(i, j), common(old, now), words));
  }

  /** {@return whether two clauses are so long that their words count for more} */
  boolean isProse(int i, int j) {
    return Math.min(before.draft().length(i), after.draft().length(j)) >= LONG_TEXT;
  }

  /** {@return how alike two clauses are that have so much in common} */
  static double together(boolean prose, double terms, double words) {
    return prose ? MAIN * words + (1 - MAIN) * terms : MAIN * terms + (1 - MAIN) * words;
  }

  /** {@return how alike two clauses are by their words, where one or both have no terms} */
  static double ofWords(Weighed old, Weighed now, double words) {
    return old.features().isEmpty() && now.features().isEmpty() ? words : ofWords(words);
  }

  private static double common(Weighed first, Weighed second) {
    return common(first.in(second.features()), first, second);
  }

  /** {@return what share of two clauses it is that so much of both is the same} */
  static double common(double shared, Weighed first, Weighed second) {
    return shared == 0 ? 0 : rounded(2 * shared / (first.all() + second.all()));
  }

  /** Sums of the same numbers in another order differ in their last digits. */
  static double rounded(double score) {
    return Math.rint(score * PRECISION) / PRECISION;
  }

  /** {@return the same, seen from the later draft} */
  Likeness inverse() {
    return new Likeness(after, before, rarity);
  }

  /** {@return what share of clause {@code i} of the earlier draft clause {@code j} says as well} */
  double contained(int i, int j) {
    return share(i, after.draft().matter(j), after.draft().words(j));
  }

  /** {@return what share of clause {@code i} of the earlier draft some terms and words tell} */
  double share(int i, Features terms, Features words) {
    Weighed own = before.own(i);
    double said = share(before.words(i), words);
    return own.features().isEmpty() ? ofWords(said) : ofParts(share(own, terms), said);
  }

  /** {@return what share of all it is to say so much of the words, where there are no terms} */
  static double ofWords(double words) {
    return WORDS_AGAINST_TERMS * words;
  }

  /** {@return what share of all it is to say so much of the terms and so much of the words} */
  static double ofParts(double terms, double words) {
    return MAIN * terms + (1 - MAIN) * words;
  }

  private static double share(Weighed whole, Features some) {
    double shared = whole.in(some);
    return shared == 0 ? 0 : rounded(shared / whole.all());
  }
}
