package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.term.value.ClauseId;

/**
 * Finds which clause is which. Shared ids pair clauses, unless so many of them are found again
 * under other ids that the ids must be mere positions; then equal content, equal words and equal
 * terms do, first come first served; what is left is paired by likeness, the most alike first, and
 * at last by its place.
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

  private static final int CANDIDATES = 5;

  private final DraftText before;
  private final DraftText after;
  private final Supplier<Likeness> likeness;
  private final Alignment alignment;

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

  private static Supplier<Likeness> likeness(DraftText before, DraftText after) {
    return Suppliers.memoize(() -> Likeness.of(before, after));
  }

  /** {@return the clauses paired by id, content, likeness and place} */
  static Alignment align(DraftText before, DraftText after) {
    Supplier<Likeness> likeness = likeness(before, after);
    ClauseAligner trusting = new ClauseAligner(before, after, likeness);
    if (trusting.byIds()) {
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
    ClauseAligner aligner = new ClauseAligner(before, after, likeness(before, after));
    aligner.byContent(pair -> pair.score() >= score);
    return aligner.alignment;
  }

  /** {@return whether what is alike agrees with the ids, so that they can be trusted} */
  private boolean byIds() {
    List<Candidate> shared = sharedIds();
    List<Candidate> alike = shared.stream().filter(this::isAlike).toList();
    alike.forEach(this::pair);
    byContent(this::isAlike);
    long refuted = shared.stream().filter(this::isRefuted).count();
    shared.forEach(this::pair);
    return refuted < DISTRUST || refuted <= alike.size();
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
            i -> Optional.of(List.of(before.words(i), before.meaning(i))),
            j -> Optional.of(List.of(after.words(j), after.meaning(j))))
        .by(i -> Optional.of(before.words(i)), j -> Optional.of(after.words(j)))
        .by(
            i -> Optional.of(before.meaning(i)).filter(terms -> !terms.isEmpty()),
            j -> Optional.of(after.meaning(j)).filter(terms -> !terms.isEmpty()));
    joinByLikeness(alike);
  }

  private boolean isAlike(Candidate pair) {
    Optional<String> heading = before.clauses().get(pair.before()).heading();
    boolean shared =
        heading.isPresent() && heading.equals(after.clauses().get(pair.after()).heading());
    return pair.score() >= (shared ? ALIKE_UNDER_ONE_HEADING : ALIKE);
  }

  private List<Candidate> sharedIds() {
    Map<ClauseId, Integer> byId = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      byId.put(after.clauses().get(j).id(), j);
    }
    List<Candidate> shared = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer j = byId.get(before.clauses().get(i).id());
      if (j != null) {
        shared.add(new Candidate(i, j, score(i, j), 0));
      }
    }
    return shared;
  }

  private double score(int i, int j) {
    boolean same =
        before.clauses().get(i).equals(after.clauses().get(j))
            || before.words(i).equals(after.words(j))
            || (!before.meaning(i).isEmpty() && before.meaning(i).equals(after.meaning(j)));
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
    Likeness known = likeness.get();
    ImmutableSet.Builder<Candidate> candidates = ImmutableSet.builder();
    Map<String, List<Integer>> later = index(now, known::featuresAfter);
    for (int i : old) {
      nearest(known.featuresBefore(i), later).forEach(j -> candidates.add(candidate(i, j)));
    }
    Map<String, List<Integer>> earlier = index(old, known::featuresBefore);
    for (int j : now) {
      nearest(known.featuresAfter(j), earlier).forEach(i -> candidates.add(candidate(i, j)));
    }
    candidates.build().stream()
        .filter(alike)
        .sorted(Candidate.MOST_ALIKE_FIRST)
        .forEachOrdered(this::pair);
  }

  private static int[] free(int size, IntPredicate isFree) {
    return IntStream.range(0, size).filter(isFree).toArray();
  }

  /** Features that are too frequent to tell clauses apart are left out, which bounds the work. */
  private Map<String, List<Integer>> index(int[] clauses, IntFunction<Stream<String>> features) {
    double frequent = likeness.get().frequent();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int clause : clauses) {
      features
          .apply(clause)
          .filter(feature -> likeness.get().frequency(feature) <= frequent)
          .forEach(feature -> index.computeIfAbsent(feature, f -> new ArrayList<>()).add(clause));
    }
    return index;
  }

  private List<Integer> nearest(Stream<String> features, Map<String, List<Integer>> index) {
    Map<Integer, Double> shared = new HashMap<>();
    features.forEach(
        feature ->
            index
                .getOrDefault(feature, List.of())
                .forEach(j -> shared.merge(j, likeness.get().weight(feature), Double::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Candidate candidate(int i, int j) {
    double distance = Math.abs((double) i / before.size() - (double) j / after.size());
    return new Candidate(i, j, likeness.get().of(i, j), distance);
  }
}
