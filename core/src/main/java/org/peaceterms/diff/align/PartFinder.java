package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.peaceterms.term.Term;

/**
 * Finds clauses of the earlier draft that have no partner but are said again by a clause of the
 * later one, which gained thereby: what it says of them its own partner did not say.
 */
final class PartFinder {
  /** So much of its terms, or of its words if it has no terms, must be said again. */
  private static final double HALF = 0.5;

  /** So much of all that it says must be said again if its terms are. */
  private static final double ENOUGH = 0.35;

  /** So much of it must be new where it is said again. */
  private static final double GAIN = 0.25;

  private final DraftText before;
  private final DraftText after;
  private final Likeness likeness;
  private final Alignment clauses;
  private final IntPredicate changed;

  private PartFinder(
      DraftText before,
      DraftText after,
      Likeness likeness,
      Alignment clauses,
      IntPredicate changed) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.clauses = clauses;
    this.changed = changed;
  }

  /**
   * {@return the clauses of the earlier draft that went into one of the later, of which {@code
   * changed} says whether it does not say what its partner said}
   */
  static ImmutableList<Part> merged(
      DraftText before,
      DraftText after,
      Likeness likeness,
      Alignment clauses,
      IntPredicate changed) {
    return new PartFinder(before, after, likeness, clauses, changed).parts();
  }

  private ImmutableList<Part> parts() {
    Map<Long, List<Integer>> wholes = wholes();
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (clauses.isFreeBefore(i)) {
        addBest(i, wholes, parts);
      }
    }
    return parts.build();
  }

  /** The clauses that can have gained anything, by what they say. */
  private Map<Long, List<Integer>> wholes() {
    Map<Long, List<Integer>> wholes = new HashMap<>();
    for (int j = 0; j < clauses.sizeAfter(); j++) {
      if (!clauses.isFreeAfter(j) && changed.test(j)) {
        int whole = j;
        likeness
            .after(j)
            .alone()
            .forEach(
                feature -> {
                  if (likeness.rarity().isTelling(feature)) {
                    wholes.computeIfAbsent(feature, f -> new ArrayList<>()).add(whole);
                  }
                });
      }
    }
    return wholes;
  }

  private void addBest(
      int part, Map<Long, List<Integer>> wholes, ImmutableList.Builder<Part> parts) {
    BitSet candidates = new BitSet();
    likeness
        .before(part)
        .alone()
        .forEach(feature -> wholes.getOrDefault(feature, List.of()).forEach(candidates::set));
    double best = 0;
    int found = -1;
    for (int whole = candidates.nextSetBit(0);
        whole >= 0;
        whole = candidates.nextSetBit(whole + 1)) {
      double contained = likeness.contained(part, whole);
      if (contained > best && isPart(part, whole, contained)) {
        best = contained;
        found = whole;
      }
    }
    if (found >= 0) {
      parts.add(new Part(part, found));
    }
  }

  private boolean isPart(int part, int whole, double contained) {
    int partner = clauses.beforeOf(whole).orElseThrow();
    boolean said =
        before.clauses().get(part).terms().isEmpty()
            ? contained >= HALF
            : contained >= ENOUGH && terms(part, whole, partner) >= HALF;
    return said && likeness.gained(part, whole, partner) >= GAIN;
  }

  /** The share of its terms that are terms of the whole and not those of its partner. */
  private double terms(int part, int whole, int partner) {
    ImmutableList<Term> known = before.clauses().get(partner).terms();
    ImmutableList<Term> own = before.clauses().get(part).terms();
    ImmutableList<Term> both = ImmutableList.<Term>builder().addAll(known).addAll(own).build();
    Alignment terms = TermAligner.align(both, before, after.clauses().get(whole).terms(), after);
    long again =
        IntStream.range(known.size(), both.size()).filter(i -> !terms.isFreeBefore(i)).count();
    return (double) again / own.size();
  }
}
