package org.peaceterms.diff.align;

/**
 * What the clauses of a draft say, and how much all that each says counts. It is added up when it
 * is first asked for.
 */
final class Weighed {
  private final Profiles profiles;
  private final Rarity rarity;
  private final double[] words;
  private final double[] own;
  private final double[] terms;

  Weighed(Profiles profiles, Rarity rarity) {
    this.profiles = profiles;
    this.rarity = rarity;
    this.words = new double[profiles.size()];
    this.own = new double[profiles.size()];
    this.terms = new double[profiles.size()];
  }

  Profiles profiles() {
    return profiles;
  }

  /** {@return how much the words of a clause count} */
  double words(int at) {
    if (words[at] == 0) {
      words[at] = profiles.words(at).weight(rarity::weight);
    }
    return words[at];
  }

  /** {@return how much its own terms count} */
  double own(int at) {
    if (own[at] == 0) {
      own[at] = profiles.own(at).weight(rarity::weight);
    }
    return own[at];
  }

  /** {@return how much its terms and those of its sub-points count} */
  double terms(int at) {
    if (terms[at] == 0) {
      terms[at] = profiles.terms(at).weight(rarity::weight);
    }
    return terms[at];
  }
}
