package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.peaceterms.plan.Clause;
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

  /** For each clause of the later draft what its partner did not say, if that can be a part. */
  private final Gain[] gained;

  private final Postings wholes = new Postings();

  /** Features of terms and of words. */
  private record Gain(Features terms, Features words) {}

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
    this.gained = new Gain[clauses.sizeAfter()];
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
    if (!clauses.hasFreeBefore()) {
      return ImmutableList.of();
    }
    indexGains();
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (clauses.isFreeBefore(i)) {
        addBest(i, parts);
      }
    }
    return parts.build();
  }

  /** Finds what clauses gained; what is too frequent to tell clauses apart does not name them. */
  private void indexGains() {
    for (int j = 0; j < clauses.sizeAfter(); j++) {
      if (!clauses.isFreeAfter(j) && changed.test(j)) {
        int whole = j;
        gained[j] = gain(clauses.beforeOf(j).orElseThrow(), j);
        gained[j].terms().forEach(feature -> index(whole, feature));
        gained[j].words().forEach(feature -> index(whole, feature));
      }
    }
  }

  private void index(int whole, long feature) {
    if (likeness.rarity().isTelling(feature)) {
      wholes.add(whole, feature);
    }
  }

  /** What the same words or the same terms say need not be read. */
  private Gain gain(int partner, int whole) {
    Clause old = before.clauses().get(partner);
    Clause now = after.clauses().get(whole);
    boolean sameWords = old.summary().equals(now.summary()) && old.heading().equals(now.heading());
    boolean sameTerms = old.terms().equals(now.terms()) && old.choices().equals(now.choices());
    Profiles was = likeness.before();
    Profiles is = likeness.after();
    return new Gain(
        sameTerms ? Features.of() : is.own(whole).without(was.own(partner)),
        sameWords ? Features.of() : is.words(whole).without(was.words(partner)));
  }

  private void addBest(int part, ImmutableList.Builder<Part> parts) {
    BitSet candidates = new BitSet();
    LongConsumer find = feature -> wholes.forEach(feature, candidates::set);
    likeness.before().own(part).forEach(find);
    likeness.before().words(part).forEach(find);
    double best = 0;
    int found = -1;
    for (int whole = candidates.nextSetBit(0);
        whole >= 0;
        whole = candidates.nextSetBit(whole + 1)) {
      if (likeness.share(part, gained[whole].terms(), gained[whole].words()) >= GAIN) {
        double contained = likeness.contained(part, whole);
        if (contained > best && isSaid(part, whole, contained)) {
          best = contained;
          found = whole;
        }
      }
    }
    if (found >= 0) {
      parts.add(new Part(part, found));
    }
  }

  private boolean isSaid(int part, int whole, double contained) {
    return before.clauses().get(part).terms().isEmpty()
        ? contained >= HALF
        : contained >= ENOUGH && terms(part, whole, clauses.beforeOf(whole).orElseThrow()) >= HALF;
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
