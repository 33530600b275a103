package org.peaceterms.diff.align;

/** Features, how much each counts in two drafts, and how much all of them together. */
final class Weighed {
  /** No features. */
  static final Weighed NOTHING = new Weighed();

  private final Features features;
  private final double[] weights;

  /** How rare each is: far smaller than how much it counts, which follows from that. */
  private final char[] levels;

  private final double all;
  private final double frequent;

  private Weighed(Features features, Rarity rarity) {
    this.features = features;
    this.weights = rarity.weights();
    this.levels = new char[features.size()];
    double sum = 0;
    double rest = 0;
    for (int at = 0; at < levels.length; at++) {
      levels[at] = rarity.level(features.at(at));
      sum += weight(at);
      rest += rarity.isTelling(features.at(at), weight(at)) ? 0 : weight(at);
    }
    this.all = sum;
    this.frequent = rest;
  }

  private Weighed() {
    this.features = Features.NONE;
    this.weights = new double[0];
    this.levels = new char[0];
    this.all = 0;
    this.frequent = 0;
  }

  static Weighed of(Features features, Rarity rarity) {
    return new Weighed(features, rarity);
  }

  Features features() {
    return features;
  }

  /** {@return how much one of them counts} */
  double weight(int index) {
    return weights[levels[index]];
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
