package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.function.IntFunction;
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

  /** For a clause of the later draft with a partner the pair of both. */
  private final IntFunction<ClausePair> pairs;

  /** For each clause of the later draft what its partner did not say, if that may hold a part. */
  private final Gain[] gained;

  private final Postings wholes;

  /** Features of terms and of words, and how much they count. */
  private record Gain(Weighed terms, Weighed words) {
    static final Gain NONE = new Gain(Weighed.NOTHING, Weighed.NOTHING);

    int size() {
      return terms.features().size() + words.features().size();
    }
  }

  private PartFinder(
      DraftText before,
      DraftText after,
      Likeness likeness,
      Alignment clauses,
      IntFunction<ClausePair> pairs) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.clauses = clauses;
    this.pairs = pairs;
    this.gained = new Gain[clauses.sizeAfter()];
    this.wholes = new Postings(findGains());
    for (int j = 0; j < gained.length; j++) {
      index(j, gained[j].terms());
      index(j, gained[j].words());
    }
  }

  /**
   * {@return the clauses of the earlier draft that went into one of the later, of which {@code
   * pairs} tells what became of its partner}
   */
  static ImmutableList<Part> merged(
      DraftText before,
      DraftText after,
      Likeness likeness,
      Alignment clauses,
      IntFunction<ClausePair> pairs) {
    return clauses.hasFreeBefore()
        ? new PartFinder(before, after, likeness, clauses, pairs).parts()
        : ImmutableList.of();
  }

  private ImmutableList<Part> parts() {
    if (wholes.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    BitSet candidates = new BitSet(clauses.sizeAfter());
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (clauses.isFreeBefore(i)) {
        candidates.clear();
        find(before.matter(i), candidates);
        find(before.words(i), candidates);
        addBest(i, candidates, parts);
      }
    }
    return parts.build();
  }

  /** {@return how many features all clauses gained together, where it is enough for some part} */
  private int findGains() {
    LeastPart least = leastPart();
    int features = 0;
    for (int j = 0; j < gained.length; j++) {
      gained[j] = Gain.NONE;
      if (hasGained(j)) {
        Gain gain = gain(clauses.origin(j), j);
        if (least.share(gain.terms(), gain.words()) >= GAIN) {
          gained[j] = gain;
          features += gain.size();
        }
      }
    }
    return features;
  }

  private LeastPart leastPart() {
    LeastPart least = new LeastPart();
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (clauses.isFreeBefore(i)) {
        least.add(likeness.before().own(i), likeness.before().words(i));
      }
    }
    return least;
  }

  private boolean hasGained(int whole) {
    return !clauses.isFreeAfter(whole) && !before.saysTheSame(clauses.origin(whole), after, whole);
  }

  /** What is too frequent to tell clauses apart does not name them. */
  private void index(int whole, Weighed gain) {
    for (int at = 0; at < gain.features().size(); at++) {
      if (gain.isTelling(at)) {
        wholes.add(whole, gain.features().at(at));
      }
    }
  }

  /** What the same words or the same terms say need not be read. */
  private Gain gain(int partner, int whole) {
    ClausePair pair = pairs.apply(whole);
    return new Gain(
        weighed(
            pair.hasSameTerms() && pair.hasSameChoices()
                ? Features.NONE
                : after.matter(whole).without(before.matter(partner))),
        weighed(
            pair.hasSameWords() && pair.hasSameHeading()
                ? Features.NONE
                : after.words(whole).without(before.words(partner))));
  }

  private Weighed weighed(Features features) {
    return features.isEmpty() ? Weighed.NOTHING : Weighed.of(features, likeness.rarity());
  }

  private void addBest(int part, BitSet candidates, ImmutableList.Builder<Part> parts) {
    double best = 0;
    int found = -1;
    for (int whole = candidates.nextSetBit(0);
        whole >= 0;
        whole = candidates.nextSetBit(whole + 1)) {
      Gain gain = gained[whole];
      if (likeness.share(part, gain.terms().features(), gain.words().features()) >= GAIN) {
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

  /** Adds those that gained one of some features. */
  private void find(Features features, BitSet candidates) {
    for (int at = 0; at < features.size(); at++) {
      int posting = wholes.last(features.at(at));
      for (; posting > 0; posting = wholes.before(posting)) {
        candidates.set(wholes.element(posting));
      }
    }
  }

  private boolean isSaid(int part, int whole, double contained) {
    return before.clauses().get(part).terms().isEmpty()
        ? contained >= HALF
        : contained >= ENOUGH && terms(part, whole, clauses.origin(whole)) >= HALF;
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
