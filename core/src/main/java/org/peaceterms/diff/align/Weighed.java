package org.peaceterms.diff.align;

/** Features, how much each counts in two drafts, and how much all of them together. */
final class Weighed {
  private final Features features;
  private final Rarity rarity;

  /** How rare each is: far smaller than how much it counts, which follows from that. */
  private final char[] levels;

  private final double all;

  private Weighed(Features features, Rarity rarity) {
    this.features = features;
    this.rarity = rarity;
    this.levels = new char[features.size()];
    double sum = 0;
    for (int at = 0; at < levels.length; at++) {
      levels[at] = rarity.level(features.at(at));
      sum += weight(at);
    }
    this.all = sum;
  }

  static Weighed of(Features features, Rarity rarity) {
    return new Weighed(features, rarity);
  }

  Features features() {
    return features;
  }

  /** {@return how much one of them counts} */
  double weight(int index) {
    return rarity.weight(levels[index]);
  }

  /** {@return how much all of them count together} */
  double all() {
    return all;
  }

  /** {@return how much those count that others have as well} */
  double in(Features others) {
    return features.sumIn(others, this);
  }
}
