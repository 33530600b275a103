package org.peaceterms.diff.align;

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

  /** How much the least rare feature counts that tells clauses apart. */
  private final double telling;

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
  }

  static Rarity in(DraftText before, DraftText after) {
    return new Rarity(before, after);
  }

  /** {@return how much a feature counts that is just rare enough to tell clauses apart} */
  private double leastTelling() {
    int count = 0;
    while (2 * count + 2 < weights.length && frequency(count + 1) <= frequent) {
      count++;
    }
    return weights[2 * count];
  }

  private int counted(long feature) {
    return before.of(feature) + after.of(feature);
  }

  /** In how many clauses of both drafts a feature occurs that was read so often. */
  private int frequency(int count) {
    return Math.max(1, step * count);
  }

  /** {@return how rare a feature is, as {@link #weights} asks for it} */
  char level(long feature) {
    return (char) (counted(feature) << 1 | (Features.isWhole(feature) ? 1 : 0));
  }

  /** {@return how much features count, by how rare they are} */
  double[] weights() {
    return weights;
  }

  /** {@return whether all features tell clauses apart, as there are so few clauses} */
  boolean allTell() {
    return step == 1 && before.read() + after.read() <= frequent;
  }

  /** {@return whether a feature tells clauses apart that counts so much} */
  boolean isTelling(long feature, double weight) {
    return weight >= (Features.isWhole(feature) ? WHOLE_MATTER * telling : telling);
  }
}
