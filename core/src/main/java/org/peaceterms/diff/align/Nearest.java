package org.peaceterms.diff.align;

import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Finds among some clauses of a draft the few that share most with a clause of another, by an index
 * of what they say. Features that are too frequent to tell clauses apart are left out, which bounds
 * the work.
 */
final class Nearest {
  private static final int CANDIDATES = 5;

  private final Rarity rarity;
  private final int[] clauses;
  private final Postings index = new Postings();

  /** How much each of the clauses shares with the one that is asked about. */
  private final double[] shared;

  /** Those that share anything with it, in no order. */
  private final int[] sharing;

  private int touched;

  private Nearest(Rarity rarity, int... clauses) {
    this.rarity = rarity;
    this.clauses = clauses;
    this.shared = new double[clauses.length];
    this.sharing = new int[clauses.length];
  }

  /** {@return an index of clauses, of which {@code profiles} tells what they say} */
  static Nearest among(int[] clauses, Profiles profiles, Rarity rarity) {
    Nearest nearest = new Nearest(rarity, clauses);
    for (int at = 0; at < clauses.length; at++) {
      int element = at;
      LongConsumer add = feature -> nearest.add(element, feature);
      profiles.terms(clauses[at]).forEach(add);
      profiles.words(clauses[at]).forEach(add);
    }
    return nearest;
  }

  private void add(int element, long feature) {
    if (rarity.isTelling(feature)) {
      index.add(element, feature);
    }
  }

  /** Tells the clauses that share most with one of another draft, those in front first. */
  void to(int clause, Profiles profiles, IntConsumer told) {
    profiles.terms(clause).forEach(this::share);
    profiles.words(clause).forEach(this::share);
    int[] best = new int[CANDIDATES];
    int size = 0;
    for (int at = 0; at < touched; at++) {
      shared[sharing[at]] = Likeness.rounded(shared[sharing[at]]);
      size = insert(sharing[at], best, size);
    }
    for (int at = 0; at < size; at++) {
      told.accept(clauses[best[at]]);
    }
    while (touched > 0) {
      shared[sharing[--touched]] = 0;
    }
  }

  private void share(long feature) {
    double weight = rarity.weight(feature);
    index.forEach(
        feature,
        element -> {
          if (shared[element] == 0) {
            sharing[touched++] = element;
          }
          shared[element] += weight;
        });
  }

  /** {@return how many of the best are known after an element is put in its place among them} */
  private int insert(int element, int[] best, int size) {
    int at = size;
    while (at > 0 && isBetter(element, best[at - 1])) {
      if (at < CANDIDATES) {
        best[at] = best[at - 1];
      }
      at--;
    }
    if (at < CANDIDATES) {
      best[at] = element;
    }
    return Math.min(size + 1, CANDIDATES);
  }

  private boolean isBetter(int element, int other) {
    return shared[element] > shared[other] || (shared[element] == shared[other] && element < other);
  }
}
