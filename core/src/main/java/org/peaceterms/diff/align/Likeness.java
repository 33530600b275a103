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

  private final Weighed before;
  private final Weighed after;
  private final Rarity rarity;

  private Likeness(Weighed before, Weighed after, Rarity rarity) {
    this.before = before;
    this.after = after;
    this.rarity = rarity;
  }

  static Likeness of(DraftText before, DraftText after) {
    Profiles old = new Profiles(before);
    Profiles now = new Profiles(after);
    Rarity rarity = Rarity.in(old, now);
    return new Likeness(new Weighed(old, rarity), new Weighed(now, rarity), rarity);
  }

  /** {@return what the clauses of the earlier draft say} */
  Profiles before() {
    return before.profiles();
  }

  /** {@return what the clauses of the later draft say} */
  Profiles after() {
    return after.profiles();
  }

  /** {@return how rare features are in both drafts} */
  Rarity rarity() {
    return rarity;
  }

  /** {@return how alike clause {@code i} of the earlier and {@code j} of the later draft are} */
  double of(int i, int j) {
    double words = words(i, j);
    Features old = before().terms(i);
    Features now = after().terms(j);
    if (old.isEmpty() && now.isEmpty()) {
      return words;
    }
    if (old.isEmpty() || now.isEmpty()) {
      return WORDS_AGAINST_TERMS * words;
    }
    double terms = common(old.weightIn(now, rarity::weight), before.terms(i) + after.terms(j));
    boolean prose = Math.min(before().length(i), after().length(j)) >= LONG_TEXT;
    return rounded(prose ? MAIN * words + (1 - MAIN) * terms : MAIN * terms + (1 - MAIN) * words);
  }

  private double words(int i, int j) {
    double shared = before().words(i).weightIn(after().words(j), rarity::weight);
    return common(shared, before.words(i) + after.words(j));
  }

  private static double common(double shared, double all) {
    return shared == 0 ? 0 : rounded(2 * shared / all);
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
    return share(i, after().own(j), after().words(j));
  }

  /** {@return what share of clause {@code i} of the earlier draft some terms and words tell} */
  double share(int i, Features terms, Features words) {
    Features own = before().own(i);
    double said = share(before().words(i).weightIn(words, rarity::weight), before.words(i));
    return own.isEmpty()
        ? WORDS_AGAINST_TERMS * said
        : MAIN * share(own.weightIn(terms, rarity::weight), before.own(i)) + (1 - MAIN) * said;
  }

  private static double share(double shared, double all) {
    return shared == 0 ? 0 : rounded(shared / all);
  }
}
