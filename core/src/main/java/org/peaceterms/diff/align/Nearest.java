package org.peaceterms.diff.align;

/**
 * Finds for each of some clauses of two drafts the few of the other draft that share most with it,
 * by an index of what they say. Features that are too frequent to tell clauses apart are left out,
 * which bounds the work.
 */
final class Nearest {
  private final Likeness likeness;
  private final int[] old;
  private final int[] now;
  private final Postings index;

  /** For each clause of the earlier draft those of the later one, and the other way round. */
  private final Best later;

  private final Best earlier;

  /** How much each clause of the later draft shares with the one that is looked at. */
  private final double[] shared;

  /** Those that share anything with it, in no order. */
  private final int[] sharing;

  private int touched;

  /**
   * What is told a pair of positions in two drafts, and how much those features count that both
   * have and that tell clauses apart.
   */
  interface Told {
    void pair(int before, int after, double shared);
  }

  private Nearest(Likeness likeness, int[] old, int[] now) {
    this.likeness = likeness;
    this.old = old;
    this.now = now;
    this.index = new Postings(postings());
    this.later = new Best(old.length);
    this.earlier = new Best(now.length);
    this.shared = new double[now.length];
    this.sharing = new int[now.length];
  }

  /** {@return how many postings there are} */
  private int postings() {
    int postings = 0;
    for (int clause : now) {
      postings += likeness.after().terms(clause).telling();
      postings += likeness.after().words(clause).telling();
    }
    return postings;
  }

  /** Tells the pairs of some clauses of the earlier and some of the later draft, each once. */
  static void pairs(Likeness likeness, int[] old, int[] now, Told told) {
    if (likeness.rarity().allTell() && Math.min(old.length, now.length) <= Best.KEPT) {
      all(old, now, told);
      return;
    }
    Nearest nearest = new Nearest(likeness, old, now);
    nearest.find();
    nearest.tell(told);
  }

  /** Among so few none is crowded out, and that two share nothing is seen from their likeness. */
  private static void all(int[] old, int[] now, Told told) {
    for (int clause : old) {
      for (int element : now) {
        told.pair(clause, element, Double.POSITIVE_INFINITY);
      }
    }
  }

  private void find() {
    for (int at = 0; at < now.length; at++) {
      index(at, likeness.after().terms(now[at]));
      index(at, likeness.after().words(now[at]));
    }
    for (int at = 0; at < old.length; at++) {
      share(likeness.before().terms(old[at]));
      share(likeness.before().words(old[at]));
      offer(at);
    }
  }

  private void index(int element, Weighed said) {
    for (int at = 0; at < said.features().size(); at++) {
      if (said.isTelling(at)) {
        index.add(element, said.features().at(at));
      }
    }
  }

  private void share(Weighed said) {
    for (int at = 0; at < said.features().size(); at++) {
      if (said.isTelling(at)) {
        double weight = said.weight(at);
        int posting = index.last(said.features().at(at));
        for (; posting > 0; posting = index.before(posting)) {
          share(index.element(posting), weight);
        }
      }
    }
  }

  private void share(int element, double weight) {
    if (shared[element] == 0) {
      sharing[touched++] = element;
    }
    shared[element] += weight;
  }

  private void offer(int clause) {
    while (touched > 0) {
      int element = sharing[--touched];
      double score = Likeness.rounded(shared[element]);
      later.offer(clause, element, score);
      earlier.offer(element, clause, score);
      shared[element] = 0;
    }
  }

  /** All pairs of a clause of the earlier draft are told one after another. */
  private void tell(Told told) {
    Best.Keepers keepers = earlier.keepers(old.length);
    for (int at = 0; at < old.length; at++) {
      int clause = at;
      later.forEach(at, (element, score) -> told.pair(old[clause], now[element], score));
      keepers.forEach(
          at,
          (element, score) -> {
            if (!later.contains(clause, element)) {
              told.pair(old[clause], now[element], score);
            }
          });
    }
  }
}
