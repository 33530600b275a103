package org.peaceterms.diff.align;

/** For each of some clauses the few of another list that have the highest scores with it. */
final class Best {
  static final int KEPT = 5;

  /** What is told an element and its score. */
  interface Told {
    void element(int element, double score);
  }

  private final int[] elements;
  private final double[] scores;
  private final int[] sizes;

  Best(int clauses) {
    this.elements = new int[KEPT * clauses];
    this.scores = new double[KEPT * clauses];
    this.sizes = new int[clauses];
  }

  /** Keeps an element if fewer than five are better; among equals the one in front is. */
  void offer(int clause, int element, double score) {
    int from = KEPT * clause;
    int at = from + sizes[clause];
    while (at > from && isBetter(element, score, at - 1)) {
      if (at < from + KEPT) {
        elements[at] = elements[at - 1];
        scores[at] = scores[at - 1];
      }
      at--;
    }
    if (at < from + KEPT) {
      elements[at] = element;
      scores[at] = score;
      sizes[clause] = Math.min(sizes[clause] + 1, KEPT);
    }
  }

  private boolean isBetter(int element, double score, int at) {
    return score > scores[at] || (score == scores[at] && element < elements[at]);
  }

  boolean contains(int clause, int element) {
    for (int at = KEPT * clause; at < KEPT * clause + sizes[clause]; at++) {
      if (elements[at] == element) {
        return true;
      }
    }
    return false;
  }

  void forEach(int clause, Told told) {
    for (int at = KEPT * clause; at < KEPT * clause + sizes[clause]; at++) {
      told.element(elements[at], scores[at]);
    }
  }

  /** {@return which clauses keep each of so many elements} */
  Keepers keepers(int count) {
    return new Keepers(count);
  }

  /** For each element the clauses that keep it. */
  final class Keepers {
    /** Where each element was kept last, counted from 1. */
    private final int[] last;

    /** Where the element that is kept in each place was kept before that. */
    private final int[] before = new int[elements.length];

    private Keepers(int count) {
      this.last = new int[count];
      for (int clause = 0; clause < sizes.length; clause++) {
        for (int at = KEPT * clause; at < KEPT * clause + sizes[clause]; at++) {
          before[at] = last[elements[at]];
          last[elements[at]] = at + 1;
        }
      }
    }

    void forEach(int element, Told told) {
      for (int at = last[element]; at > 0; at = before[at - 1]) {
        told.element((at - 1) / KEPT, scores[at - 1]);
      }
    }
  }
}
