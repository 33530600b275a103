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

  /** A clause says so many things, or fewer that are not said before. */
  private static final int SAID = 16;

  /** Below the count of a feature stands which clause was the last that has it. */
  private static final int COUNT = 16;

  private static final int LAST = (1 << COUNT) - 1;

  private final int clauses;
  private final int step;
  private final double frequent;
  private final FeatureNumbers counts;

  /** How many clauses have been read. */
  private int read;

  /** How much a feature counts, by how often it was read. */
  private final double[] weights;

  private Rarity(Profiles before, Profiles after) {
    this.clauses = before.size() + after.size();
    this.step = 1 + (clauses - 1) / READ;
    this.frequent = Math.max(FREQUENT, Math.sqrt(2.0 * clauses));
    this.counts = new FeatureNumbers(SAID * (clauses / step + 1));
    count(before);
    count(after);
    this.weights = new double[clauses / step + 3];
    for (int count = 0; count < weights.length; count++) {
      weights[count] = Math.log(1 + (double) clauses / frequency(count));
    }
  }

  static Rarity in(Profiles before, Profiles after) {
    return new Rarity(before, after);
  }

  private void count(Profiles draft) {
    for (int at = 0; at < draft.size(); at += step) {
      read++;
      draft.forEach(at, this::count);
    }
  }

  /** A clause counts once, however often it has a feature. */
  private void count(long feature) {
    int known = counts.of(feature);
    if ((known & LAST) != read) {
      counts.put(feature, ((known >>> COUNT) + 1 << COUNT) + read);
    }
  }

  private int counted(long feature) {
    return counts.of(feature) >>> COUNT;
  }

  /** In how many clauses of both drafts a feature occurs that was read so often. */
  private int frequency(int count) {
    return Math.max(1, step * count);
  }

  /** {@return how much a feature counts} */
  double weight(long feature) {
    double rarity = weights[counted(feature)];
    return Features.isWhole(feature) ? WHOLE_MATTER * rarity : rarity;
  }

  /** {@return whether a feature tells clauses apart} */
  boolean isTelling(long feature) {
    return frequency(counted(feature)) <= frequent;
  }
}
