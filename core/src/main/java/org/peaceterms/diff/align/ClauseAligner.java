package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which clause is which. Shared ids pair clauses, unless so many of them are found again
 * under other ids that the ids must be mere positions; then equal content, equal words and equal
 * terms do, first come first served; what is left is paired by likeness, the most alike first, and
 * at last by its place. In two texts that are no versions of one work, an id that most clauses
 * belie says nothing about the others: the fifth point of one agreement is not that of another.
 *
 * <p>It finds the same pairs whichever of the two drafts is the earlier one.
 */
final class ClauseAligner {
  /** Below this two clauses are rather a removal and an addition. */
  private static final double ALIKE = 0.25;

  /** The same for clauses under the same heading. */
  private static final double ALIKE_UNDER_ONE_HEADING = 0.15;

  /** So many refuted ids, and more than alike pairs, and ids are no longer trusted. */
  private static final int DISTRUST = 3;

  private final DraftText before;
  private final DraftText after;
  private final Supplier<Likeness> likeness;
  private final ClausePairs pairs;
  private final Alignment alignment;

  /** What may hold of a clause of the earlier and one of the later draft. */
  private interface Condition {
    boolean holds(int before, int after);
  }

  /** How alike a clause of the earlier and one of the later draft must be to be the same. */
  private interface Least {
    double of(int before, int after);
  }

  private record Candidate(int before, int after, double score, double distance) {

    /** No tie depends on which draft is read first. */
    static final Comparator<Candidate> MOST_ALIKE_FIRST =
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingDouble(Candidate::distance)
            .thenComparingInt(pair -> pair.before() + pair.after())
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
            .thenComparingInt(Candidate::before);
  }

  private ClauseAligner(
      DraftText before, DraftText after, Supplier<Likeness> likeness, ClausePairs pairs) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.pairs = pairs;
    this.alignment = new Alignment(before.size(), after.size());
  }

  /** {@return the clauses paired by id, content, likeness and place} */
  static Alignment align(
      DraftText before,
      DraftText after,
      boolean oneWork,
      Supplier<Likeness> likeness,
      ClausePairs pairs) {
    ClauseAligner trusting = new ClauseAligner(before, after, likeness, pairs);
    if (trusting.byIds(oneWork)) {
      trusting.byPlace();
      return trusting.alignment;
    }
    ClauseAligner distrusting = new ClauseAligner(before, after, likeness, pairs);
    distrusting.byContent(distrusting::least);
    distrusting.byPlace();
    return distrusting.alignment;
  }

  /** {@return the clauses paired by content and by a likeness of at least {@code score}} */
  static Alignment byContent(
      DraftText before, DraftText after, Supplier<Rarity> rarity, double score) {
    Supplier<Likeness> likeness = Suppliers.memoize(() -> Likeness.of(before, after, rarity.get()));
    ClausePairs pairs = new ClausePairs(before, after);
    ClauseAligner aligner = new ClauseAligner(before, after, likeness, pairs);
    aligner.byContent((i, j) -> score);
    return aligner.alignment;
  }

  /** {@return whether what is alike agrees with the ids, so that they can be trusted} */
  private boolean byIds(boolean oneWork) {
    Alignment shared = sharedIds();
    int alike = pairAll(shared, (i, j) -> isAlike(i, j, shared.score(i)));
    byContent(this::least);
    int refuted = count(shared, this::isRefuted);
    pairAll(shared, oneWork ? (i, j) -> true : ofRelatedTexts(shared));
    return refuted < DISTRUST || refuted <= alike;
  }

  /** In two works, shared ids tell something as far as most of them do. */
  private Condition ofRelatedTexts(Alignment shared) {
    Condition backed = (i, j) -> isAlike(i, j, shared.score(i)) || hasOneHeading(i, j);
    int backing = count(shared, backed);
    return 2 * backing >= count(shared, (i, j) -> true) ? (i, j) -> true : backed;
  }

  /** Whether a clause with a shared id is found again in another one. */
  private boolean isRefuted(int i, int j) {
    return alignment.isFreeBefore(i) ? !alignment.isFreeAfter(j) : alignment.partner(i) != j;
  }

  /** Pairs those of some pairs that fulfil a condition, and counts these. */
  private int pairAll(Alignment some, Condition condition) {
    return count(
        some,
        (i, j) -> {
          boolean holds = condition.holds(i, j);
          if (holds) {
            pair(i, j, some.score(i));
          }
          return holds;
        });
  }

  private static int count(Alignment some, Condition condition) {
    int count = 0;
    for (int i = 0; i < some.sizeBefore(); i++) {
      if (!some.isFreeBefore(i) && condition.holds(i, some.partner(i))) {
        count++;
      }
    }
    return count;
  }

  private void byPlace() {
    SamePlace.pairs(before, after, alignment, (i, j) -> alignment.pair(i, j, score(i, j)));
  }

  private void byContent(Least least) {
    new HashJoin(alignment)
        .by(i -> verbatim(before, i), j -> verbatim(after, j), this::isSaidVerbatim)
        .by(i -> said(before, i), j -> said(after, j), this::isSaid)
        .by(
            i -> HashJoin.key(before.bare(i).hashCode()),
            j -> HashJoin.key(after.bare(j).hashCode()),
            (i, j) -> before.bare(i) == after.bare(j))
        .by(i -> meant(before, i), j -> meant(after, j), this::meanTheSame);
    joinByLikeness(least);
  }

  /** Most clauses are found again word for word, typography included. */
  private static int verbatim(DraftText draft, int index) {
    int words = draft.content(index).summary().hashCode();
    return HashJoin.key(31 * words + draft.meaningHash(index));
  }

  private boolean isSaidVerbatim(int i, int j) {
    return before.content(i).summary() == after.content(j).summary() && meanTheSame(i, j);
  }

  private static int said(DraftText draft, int index) {
    return HashJoin.key(31 * draft.bare(index).hashCode() + draft.meaningHash(index));
  }

  private boolean isSaid(int i, int j) {
    return before.bare(i) == after.bare(j) && meanTheSame(i, j);
  }

  private boolean meanTheSame(int i, int j) {
    return before.meaning(i) == after.meaning(j);
  }

  private static int meant(DraftText draft, int index) {
    return draft.meaning(index).isEmpty()
        ? HashJoin.NO_KEY
        : HashJoin.key(draft.meaningHash(index));
  }

  private boolean isAlike(int i, int j, double score) {
    return score >= least(i, j);
  }

  private double least(int i, int j) {
    return hasOneHeading(i, j) ? ALIKE_UNDER_ONE_HEADING : ALIKE;
  }

  private boolean hasOneHeading(int i, int j) {
    return before.content(i).heading().isPresent()
        && before.content(i).heading() == after.content(j).heading();
  }

  /** A clause mostly follows the one that it followed before, or else the one before that. */
  private Alignment sharedIds() {
    Alignment shared = new Alignment(before.size(), after.size());
    int next = 0;
    int other = 0;
    for (int i = 0; i < before.size(); i++) {
      int j = after.position(before.id(i), next, other);
      if (j >= 0) {
        shared.pair(i, j, score(i, j));
        other = DraftText.isNear(j, next) ? other : next;
        next = j + 1;
      }
    }
    return shared;
  }

  private double score(int i, int j) {
    return pairs.areClearlyOne(i, j) ? 1 : likeness.get().of(i, j);
  }

  private void pair(int i, int j, double score) {
    if (alignment.isFreeBefore(i) && alignment.isFreeAfter(j)) {
      alignment.pair(i, j, score);
    }
  }

  /** Pairs the most alike first. */
  private void joinByLikeness(Least least) {
    int[] old = alignment.allFreeBefore();
    int[] now = alignment.allFreeAfter();
    if (old.length == 0 || now.length == 0) {
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    Comparing comparing = new Comparing(likeness.get());
    Nearest.pairs(
        likeness.get(),
        old,
        now,
        (i, j, shared) -> {
          double score = comparing.of(i, j, least.of(i, j), shared);
          if (score > 0) {
            candidates.add(new Candidate(i, j, score, distance(i, j)));
          }
        });
    candidates.sort(Candidate.MOST_ALIKE_FIRST);
    for (Candidate pair : candidates) {
      pair(pair.before(), pair.after(), pair.score());
    }
  }

  private double distance(int i, int j) {
    return Math.abs((double) i / before.size() - (double) j / after.size());
  }
}
