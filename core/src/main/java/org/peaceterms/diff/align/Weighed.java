package org.peaceterms.diff.align;

/** Features, how much each counts in two drafts, and how much all of them together. */
final class Weighed {
  /** No features. */
  static final Weighed NOTHING = new Weighed();

  private final Features features;
  private final double[] weights;

  /** How rare each is: far smaller than how much it counts, which follows from that. */
  private final char[] levels;

  /** The highest level of those that tell clauses apart. */
  private final int telling;

  /** How many tell clauses apart. */
  private final int tellingCount;

  private final double all;
  private final double frequent;

  private Weighed(Features features, char[] levels, Rarity rarity) {
    this.features = features;
    this.weights = rarity.weights();
    this.levels = levels;
    this.telling = rarity.telling();
    double[] frequentOnly = rarity.frequentWeights();
    double sum = 0;
    double rest = 0;
    int count = 0;
    for (char level : levels) {
      sum += weights[level];
      rest += frequentOnly[level];
      count += level <= telling ? 1 : 0;
    }
    this.all = sum;
    this.frequent = rest;
    this.tellingCount = count;
  }

  private Weighed() {
    this.features = Features.NONE;
    this.weights = new double[0];
    this.levels = new char[0];
    this.telling = 0;
    this.tellingCount = 0;
    this.all = 0;
    this.frequent = 0;
  }

  static Weighed of(Features features, Rarity rarity) {
    return new Weighed(features, rarity.levels(features), rarity);
  }

  /**
   * {@return features of a clause}
   *
   * @param counted how often each occurs in the draft of the clause
   * @param other how often features occur in the other draft
   */
  static Weighed of(Features features, char[] counted, Counts other, Rarity rarity) {
    return new Weighed(features, rarity.levels(features, counted, other), rarity);
  }

  Features features() {
    return features;
  }

  /** {@return how much one of them counts} */
  double weight(int index) {
    return weights[levels[index]];
  }

  /** {@return whether one of them is rare enough to tell clauses apart} */
  boolean isTelling(int index) {
    return levels[index] <= telling;
  }

  /** {@return how many of them tell clauses apart} */
  int telling() {
    return tellingCount;
  }

  /** {@return how much all of them count together} */
  double all() {
    return all;
  }

  /** {@return how much those count together that are too frequent to tell clauses apart} */
  double frequent() {
    return frequent;
  }

  /** {@return how much those count that others have as well} */
  double in(Features others) {
    return features.sumIn(others, this);
  }
}
