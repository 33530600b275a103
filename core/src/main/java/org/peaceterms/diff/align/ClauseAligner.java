package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.peaceterms.term.Term;

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
  private final Alignment alignment;

  /** All that a clause says. Most are found again word for word, typography included. */
  private record Said(String words, ImmutableList<Term> meaning) {}

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

  private ClauseAligner(DraftText before, DraftText after, Supplier<Likeness> likeness) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.alignment = new Alignment(before.size(), after.size());
  }

  /** {@return the clauses paired by id, content, likeness and place} */
  static Alignment align(
      DraftText before, DraftText after, boolean oneWork, Supplier<Likeness> likeness) {
    ClauseAligner trusting = new ClauseAligner(before, after, likeness);
    if (trusting.byIds(oneWork)) {
      trusting.byPlace();
      return trusting.alignment;
    }
    ClauseAligner distrusting = new ClauseAligner(before, after, likeness);
    distrusting.byContent(distrusting::isAlike);
    distrusting.byPlace();
    return distrusting.alignment;
  }

  /** {@return the clauses paired by content and by a likeness of at least {@code score}} */
  static Alignment byContent(DraftText before, DraftText after, double score) {
    Supplier<Likeness> likeness = Suppliers.memoize(() -> Likeness.of(before, after));
    ClauseAligner aligner = new ClauseAligner(before, after, likeness);
    aligner.byContent(pair -> pair.score() >= score);
    return aligner.alignment;
  }

  /** {@return whether what is alike agrees with the ids, so that they can be trusted} */
  private boolean byIds(boolean oneWork) {
    List<Candidate> shared = sharedIds();
    List<Candidate> alike = shared.stream().filter(this::isAlike).toList();
    alike.forEach(this::pair);
    byContent(this::isAlike);
    long refuted = shared.stream().filter(this::isRefuted).count();
    (oneWork ? shared : ofRelatedTexts(shared)).forEach(this::pair);
    return refuted < DISTRUST || refuted <= alike.size();
  }

  /** In two works, shared ids tell something as far as most of them do. */
  private List<Candidate> ofRelatedTexts(List<Candidate> shared) {
    List<Candidate> backed = shared.stream().filter(this::isBacked).toList();
    return 2 * backed.size() >= shared.size() ? shared : backed;
  }

  /** Whether a clause with a shared id is found again in another one. */
  private boolean isRefuted(Candidate pair) {
    OptionalInt partner = alignment.afterOf(pair.before());
    return partner.isPresent()
        ? partner.getAsInt() != pair.after()
        : !alignment.isFreeAfter(pair.after());
  }

  private void byPlace() {
    SamePlace.pairs(before, after, alignment, (i, j) -> alignment.pair(i, j, score(i, j)));
  }

  private void byContent(Predicate<Candidate> alike) {
    new HashJoin(alignment)
        .by(
            i -> Optional.of(new Said(before.clauses().get(i).summary(), before.meaning(i))),
            j -> Optional.of(new Said(after.clauses().get(j).summary(), after.meaning(j))))
        .by(
            i -> Optional.of(new Said(before.words(i), before.meaning(i))),
            j -> Optional.of(new Said(after.words(j), after.meaning(j))))
        .by(i -> Optional.of(before.words(i)), j -> Optional.of(after.words(j)))
        .by(
            i -> Optional.of(before.meaning(i)).filter(terms -> !terms.isEmpty()),
            j -> Optional.of(after.meaning(j)).filter(terms -> !terms.isEmpty()));
    joinByLikeness(alike);
  }

  private boolean isAlike(Candidate pair) {
    return pair.score() >= (hasOneHeading(pair) ? ALIKE_UNDER_ONE_HEADING : ALIKE);
  }

  private boolean hasOneHeading(Candidate pair) {
    Optional<String> heading = before.clauses().get(pair.before()).heading();
    return heading.isPresent() && heading.equals(after.clauses().get(pair.after()).heading());
  }

  /** Whether more than the id speaks for the pair. */
  private boolean isBacked(Candidate pair) {
    return isAlike(pair) || hasOneHeading(pair);
  }

  private List<Candidate> sharedIds() {
    List<Candidate> shared = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer j = after.positions().get(before.clauses().get(i).id());
      if (j != null) {
        shared.add(new Candidate(i, j, score(i, j), 0));
      }
    }
    return shared;
  }

  private double score(int i, int j) {
    boolean same = before.hasWordsOf(i, after, j) || before.hasTermsOf(i, after, j);
    return same ? 1 : likeness.get().of(i, j);
  }

  private void pair(Candidate pair) {
    if (alignment.isFreeBefore(pair.before()) && alignment.isFreeAfter(pair.after())) {
      alignment.pair(pair.before(), pair.after(), pair.score());
    }
  }

  private void joinByLikeness(Predicate<Candidate> alike) {
    int[] old = free(before.size(), alignment::isFreeBefore);
    int[] now = free(after.size(), alignment::isFreeAfter);
    if (old.length == 0 || now.length == 0) {
      return;
    }
    nearest(old, now)
        .mapToObj(pair -> candidate((int) (pair / after.size()), (int) (pair % after.size())))
        .filter(alike)
        .sorted(Candidate.MOST_ALIKE_FIRST)
        .forEachOrdered(this::pair);
  }

  /** For each clause those of the other draft that share most with it, as pairs in one number. */
  private LongStream nearest(int[] old, int[] now) {
    Likeness known = likeness.get();
    long size = after.size();
    LongStream.Builder pairs = LongStream.builder();
    Nearest later = Nearest.among(now, known.after(), known.rarity());
    for (int i : old) {
      later.to(i, known.before(), j -> pairs.add(i * size + j));
    }
    Nearest earlier = Nearest.among(old, known.before(), known.rarity());
    for (int j : now) {
      earlier.to(j, known.after(), i -> pairs.add(i * size + j));
    }
    return pairs.build().sorted().distinct();
  }

  private static int[] free(int size, IntPredicate isFree) {
    return IntStream.range(0, size).filter(isFree).toArray();
  }

  private Candidate candidate(int i, int j) {
    double distance = Math.abs((double) i / before.size() - (double) j / after.size());
    return new Candidate(i, j, likeness.get().of(i, j), distance);
  }
}
