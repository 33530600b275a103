package org.peaceterms.diff.align;

import java.util.Arrays;

/**
 * How rare features are in two drafts. Where the drafts are long, one clause in so many stands for
 * those around it, so that drafts of which little differs need not be read whole.
 */
final class Rarity {
  /** So many clauses of both drafts together are read whole. */
  private static final int READ = 128;

  /** What is more frequent than that does not tell clauses apart, even in the shortest drafts. */
  private static final int FREQUENT = 16;

  private static final double WHOLE_MATTER = 3;

  private final int step;
  private final double frequent;
  private final Counts before;
  private final Counts after;

  /** How much a feature counts, by its level. */
  private final double[] weights;

  /** The same of those that are too frequent to tell clauses apart; the others count nothing. */
  private final double[] frequentWeights;

  /** The highest level of features that tell clauses apart. */
  private final int telling;

  private Rarity(DraftText before, DraftText after) {
    int clauses = before.size() + after.size();
    this.step = 1 + (clauses - 1) / READ;
    this.frequent = Math.max(FREQUENT, Math.sqrt(2.0 * clauses));
    this.before = before.counts(step);
    this.after = after.counts(step);
    this.weights = new double[2 * (clauses / step + 3)];
    for (int count = 0; 2 * count < weights.length; count++) {
      double rarity = Math.log(1 + (double) clauses / frequency(count));
      weights[2 * count] = rarity;
      weights[2 * count + 1] = WHOLE_MATTER * rarity;
    }
    this.telling = leastTelling();
    this.frequentWeights = weights.clone();
    Arrays.fill(frequentWeights, 0, telling + 1, 0);
  }

  static Rarity in(DraftText before, DraftText after) {
    return new Rarity(before, after);
  }

  /** {@return the level of a feature that is just rare enough to tell clauses apart} */
  private int leastTelling() {
    int count = 0;
    while (2 * count + 2 < weights.length && frequency(count + 1) <= frequent) {
      count++;
    }
    return 2 * count + 1;
  }

  /** {@return how often features occur in the earlier draft} */
  Counts before() {
    return before;
  }

  /** {@return how often features occur in the later draft} */
  Counts after() {
    return after;
  }

  /** In how many clauses of both drafts a feature occurs that was read so often. */
  private int frequency(int count) {
    return Math.max(1, step * count);
  }

  /** {@return how rare each of some features is, as {@link #weights} asks for it} */
  char[] levels(Features features) {
    return levels(features, before.each(features), after);
  }

  /**
   * {@return the same}
   *
   * @param counted how often each occurs in one draft
   * @param other how often features occur in the other
   */
  char[] levels(Features features, char[] counted, Counts other) {
    char[] levels = new char[counted.length];
    for (int at = 0; at < levels.length; at++) {
      long feature = features.at(at);
      int count = counted[at] + other.of(feature);
      levels[at] = (char) (count << 1 | (Features.isWhole(feature) ? 1 : 0));
    }
    return levels;
  }

  /** {@return how much features count, by how rare they are} */
  double[] weights() {
    return weights;
  }

  /** {@return the same of features that are too frequent to tell clauses apart, and 0 of others} */
  double[] frequentWeights() {
    return frequentWeights;
  }

  /** {@return whether all features tell clauses apart, as there are so few clauses} */
  boolean allTell() {
    return step == 1 && before.read() + after.read() <= frequent;
  }

  /** {@return the highest level of features that tell clauses apart} */
  int telling() {
    return telling;
  }
}
