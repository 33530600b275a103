package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.term.Term;

/**
 * Finds which term of a clause is which: equal ones first, then those of one kind with the same id,
 * the same matter, or enough of their matter in common.
 */
final class TermAligner {
  private static final double ALIKE = 0.3;

  /** A value that so many terms of a clause share tells none of them apart. */
  private static final int FREQUENT = 32;

  private final ImmutableList<Term> before;
  private final ImmutableList<Term> after;
  private final Alignment alignment;

  private record Candidate(int before, int after, double score) {}

  private TermAligner(ImmutableList<Term> before, ImmutableList<Term> after) {
    this.before = before;
    this.after = after;
    this.alignment = new Alignment(before.size(), after.size());
  }

  static Alignment align(ImmutableList<Term> before, ImmutableList<Term> after) {
    return new TermAligner(before, after).align();
  }

  private Alignment align() {
    new HashJoin<>(before, after, alignment)
        .by(term -> Optional.of(term.withSources(ImmutableList.of())))
        .by(term -> Optional.of(Matter.meaning(term)))
        .by(term -> term.id().map(id -> List.of(term.kind().name(), id)))
        .by(term -> Optional.of(Matter.key(term)));
    candidates().stream()
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after))
        .forEachOrdered(this::pair);
    return alignment;
  }

  private void pair(Candidate pair) {
    if (alignment.isFreeBefore(pair.before()) && alignment.isFreeAfter(pair.after())) {
      alignment.pair(pair.before(), pair.after(), pair.score());
    }
  }

  private List<Candidate> candidates() {
    Map<String, List<Integer>> index = index();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        Term old = before.get(i);
        for (int j : alike(old, index)) {
          double score = likeness(old, after.get(j));
          if (score >= ALIKE && Matter.isShared(old, after.get(j))) {
            candidates.add(new Candidate(i, j, score));
          }
        }
      }
    }
    return candidates;
  }

  private Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        for (String feature : Matter.features(after.get(j))) {
          index.computeIfAbsent(feature, f -> new ArrayList<>()).add(j);
        }
      }
    }
    return index;
  }

  /** Terms of one kind that share a value of what they are about; the kind is a feature as well. */
  private static Set<Integer> alike(Term term, Map<String, List<Integer>> index) {
    Set<Integer> alike = new LinkedHashSet<>();
    for (String feature : Matter.features(term)) {
      List<Integer> sharers = index.getOrDefault(feature, List.of());
      if (sharers.size() <= FREQUENT) {
        alike.addAll(sharers);
      }
    }
    return alike;
  }

  /** The kind alone is no likeness, unless the terms say nothing of what they are about. */
  private static double likeness(Term old, Term now) {
    if (old.kind() != now.kind()) {
      return 0;
    }
    ImmutableSet<String> first = Matter.features(old);
    ImmutableSet<String> second = Matter.features(now);
    int shared = Sets.intersection(first, second).size() - 1;
    int all = first.size() + second.size() - 2;
    return all == 0 ? 1 : 2.0 * shared / all;
  }
}
