package org.peaceterms.diff.align;

import org.peaceterms.diff.align.Profiles.Profile;

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

  private final Profiles before;
  private final Profiles after;
  private final Rarity rarity;

  private Likeness(Profiles before, Profiles after, Rarity rarity) {
    this.before = before;
    this.after = after;
    this.rarity = rarity;
  }

  static Likeness of(DraftText before, DraftText after) {
    Profiles old = new Profiles(before);
    Profiles now = new Profiles(after);
    return new Likeness(old, now, Rarity.in(old, now));
  }

  /** {@return what clause {@code i} of the earlier draft says} */
  Profile before(int i) {
    return before.of(i);
  }

  /** {@return what clause {@code j} of the later draft says} */
  Profile after(int j) {
    return after.of(j);
  }

  /** {@return how rare features are in both drafts} */
  Rarity rarity() {
    return rarity;
  }

  /** {@return how alike clause {@code i} of the earlier and {@code j} of the later draft are} */
  double of(int i, int j) {
    Profile old = before.of(i);
    Profile now = after.of(j);
    double words = common(old.words(), now.words());
    if (old.terms().isEmpty() && now.terms().isEmpty()) {
      return words;
    }
    if (old.terms().isEmpty() || now.terms().isEmpty()) {
      return WORDS_AGAINST_TERMS * words;
    }
    double terms = common(old.terms(), now.terms());
    boolean prose = Math.min(old.length(), now.length()) >= LONG_TEXT;
    return rounded(prose ? MAIN * words + (1 - MAIN) * terms : MAIN * terms + (1 - MAIN) * words);
  }

  private double common(Features old, Features now) {
    double shared = old.weightIn(now, rarity::weight);
    double all = old.weight(rarity::weight) + now.weight(rarity::weight);
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
    return share(before.of(i), after.of(j).alone());
  }

  /** {@return what share of it clause {@code j} says but its partner {@code known} did not} */
  double gained(int i, int j, int known) {
    return share(before.of(i), after.of(j).alone().without(before.of(known).alone()));
  }

  private double share(Profile part, Features whole) {
    double words = share(part.words(), whole);
    return part.own().isEmpty()
        ? WORDS_AGAINST_TERMS * words
        : MAIN * share(part.own(), whole) + (1 - MAIN) * words;
  }

  private double share(Features part, Features whole) {
    double shared = part.weightIn(whole, rarity::weight);
    return shared == 0 ? 0 : rounded(shared / part.weight(rarity::weight));
  }
}
