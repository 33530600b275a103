package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/**
 * Finds which clause is which. Shared ids pair clauses, unless the pairs are so unlike that the ids
 * must be mere positions; then equal content, equal words and equal terms do, first come first
 * served; what is left is paired by likeness, the most alike first.
 */
final class ClauseAligner {
  /** Below this two clauses are rather a removal and an addition. */
  private static final double ALIKE = 0.25;

  /** The same for clauses under the same heading. */
  private static final double ALIKE_UNDER_ONE_HEADING = 0.15;

  /** So many unlike pairs, and more than alike ones, and ids are no longer trusted. */
  private static final int DISTRUST = 3;

  private static final int CANDIDATES = 5;

  private final ImmutableList<Clause> before;
  private final ImmutableList<Clause> after;
  private final Likeness likeness;
  private final Alignment alignment;

  private record Candidate(int before, int after, double score, double distance) {}

  private ClauseAligner(ImmutableList<Clause> before, ImmutableList<Clause> after) {
    this.before = before;
    this.after = after;
    this.likeness = new Likeness(before, after);
    this.alignment = new Alignment(before.size(), after.size());
  }

  static Alignment align(ImmutableList<Clause> before, ImmutableList<Clause> after) {
    return new ClauseAligner(before, after).align();
  }

  private Alignment align() {
    List<Candidate> sharedIds = sharedIds();
    long alike = sharedIds.stream().filter(this::isAlike).count();
    long unlike = sharedIds.size() - alike;
    boolean trusted = unlike < DISTRUST || unlike <= alike;
    if (trusted) {
      sharedIds.stream().filter(this::isAlike).forEach(this::pair);
    }
    new HashJoin<>(before, after, alignment)
        .by(clause -> Optional.of(List.of(Text.bare(clause.summary()), meaning(clause))))
        .by(clause -> Optional.of(Text.bare(clause.summary())))
        .by(clause -> Optional.of(meaning(clause)).filter(terms -> !terms.isEmpty()));
    joinByLikeness();
    if (trusted) {
      sharedIds.forEach(this::pair);
    }
    return alignment;
  }

  private boolean isAlike(Candidate pair) {
    Optional<String> heading = before.get(pair.before()).heading();
    boolean shared = heading.isPresent() && heading.equals(after.get(pair.after()).heading());
    return pair.score() >= (shared ? ALIKE_UNDER_ONE_HEADING : ALIKE);
  }

  private static ImmutableList<Term> meaning(Clause clause) {
    return clause.allTerms().stream().map(Matter::meaning).collect(ImmutableList.toImmutableList());
  }

  private List<Candidate> sharedIds() {
    Map<ClauseId, Integer> byId = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      byId.put(after.get(j).id(), j);
    }
    List<Candidate> shared = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer j = byId.get(before.get(i).id());
      if (j != null) {
        shared.add(new Candidate(i, j, score(i, j), 0));
      }
    }
    return shared;
  }

  private double score(int i, int j) {
    Clause old = before.get(i);
    Clause now = after.get(j);
    boolean sameText = Text.bare(old.summary()).equals(Text.bare(now.summary()));
    boolean sameTerms = !old.allTerms().isEmpty() && meaning(old).equals(meaning(now));
    return sameText || sameTerms ? 1 : likeness.of(i, j);
  }

  private void pair(Candidate pair) {
    if (alignment.isFreeBefore(pair.before()) && alignment.isFreeAfter(pair.after())) {
      alignment.pair(pair.before(), pair.after(), pair.score());
    }
  }

  private void joinByLikeness() {
    Map<String, List<Integer>> index = index();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        candidates.addAll(candidates(i, index));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingDouble(Candidate::distance)
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after));
    candidates.forEach(this::pair);
  }

  /** Features that are too frequent to tell clauses apart are left out, which bounds the work. */
  private Map<String, List<Integer>> index() {
    double frequent = Math.max(16, 2 * Math.sqrt(after.size()));
    Map<String, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        int position = j;
        likeness
            .featuresAfter(j)
            .filter(feature -> likeness.frequency(feature) <= frequent)
            .forEach(
                feature -> index.computeIfAbsent(feature, f -> new ArrayList<>()).add(position));
      }
    }
    return index;
  }

  private List<Candidate> candidates(int i, Map<String, List<Integer>> index) {
    Map<Integer, Double> shared = new HashMap<>();
    likeness
        .featuresBefore(i)
        .forEach(
            feature ->
                index
                    .getOrDefault(feature, List.of())
                    .forEach(j -> shared.merge(j, likeness.weight(feature), Double::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(entry -> candidate(i, entry.getKey()))
        .filter(this::isAlike)
        .toList();
  }

  private Candidate candidate(int i, int j) {
    double distance = Math.abs((double) i / before.size() - (double) j / after.size());
    return new Candidate(i, j, likeness.of(i, j), distance);
  }
}
