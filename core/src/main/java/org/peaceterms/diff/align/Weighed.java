package org.peaceterms.diff.align;

/** Features, how much each counts in two drafts, and how much all of them together. */
final class Weighed {
  private final Features features;
  private final double[] weights;
  private final double all;

  private Weighed(Features features, double[] weights, double all) {
    this.features = features;
    this.weights = weights;
    this.all = all;
  }

  static Weighed of(Features features, Rarity rarity) {
    double[] weights = new double[features.size()];
    double all = 0;
    for (int at = 0; at < weights.length; at++) {
      weights[at] = rarity.weight(features.at(at));
      all += weights[at];
    }
    return new Weighed(features, weights, all);
  }

  Features features() {
    return features;
  }

  /** {@return how much one of them counts} */
  double weight(int index) {
    return weights[index];
  }

  /** {@return how much all of them count together} */
  double all() {
    return all;
  }

  /** {@return how much those count that others have as well} */
  double in(Features others) {
    return features.sumIn(others, weights);
  }
}
