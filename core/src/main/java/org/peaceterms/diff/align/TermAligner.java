package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;

/**
 * Finds which term of a clause is which: equal ones first, then those that say the same, those of
 * one kind with the same id, the same matter, or enough of their matter in common, and at last the
 * only ones of their kind.
 *
 * <p>It finds the same pairs whichever of the two drafts is the earlier one.
 */
final class TermAligner {
  private static final double ALIKE = 0.3;

  /** A value that so many terms of a clause share tells none of them apart. */
  private static final int FREQUENT = 32;

  private final ImmutableList<ComparedTerm> before;
  private final ImmutableList<ComparedTerm> after;
  private final Alignment alignment;

  private record Candidate(int before, int after, double score) {

    /** No tie depends on which draft is read first. */
    static final Comparator<Candidate> MOST_ALIKE_FIRST =
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(pair -> pair.before() + pair.after())
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
            .thenComparingInt(Candidate::before);
  }

  private TermAligner(
      ImmutableList<ComparedTerm> before, ImmutableList<ComparedTerm> after, Alignment alignment) {
    this.before = before;
    this.after = after;
    this.alignment = alignment;
  }

  static Alignment align(
      ImmutableList<Term> before, DraftText old, ImmutableList<Term> after, DraftText now) {
    if (before.equals(after)) {
      return Alignment.identity(before.size());
    }
    Alignment alignment = new Alignment(before.size(), after.size());
    new HashJoin(alignment).by(before, after, TermAligner::wording);
    if (alignment.hasFreeBefore() && alignment.hasFreeAfter()) {
      new TermAligner(compared(before, old), compared(after, now), alignment).align();
    }
    return alignment;
  }

  /** The term, wherever it was published. */
  private static Optional<Term> wording(Term term) {
    return Optional.of(term.sources().isEmpty() ? term : term.withSources(ImmutableList.of()));
  }

  private static ImmutableList<ComparedTerm> compared(ImmutableList<Term> terms, DraftText draft) {
    ImmutableList.Builder<ComparedTerm> compared =
        ImmutableList.builderWithExpectedSize(terms.size());
    terms.forEach(term -> compared.add(new ComparedTerm(term, draft)));
    return compared.build();
  }

  private void align() {
    new HashJoin(alignment)
        .by(before, after, ComparedTerm::meaning)
        .by(before, after, ComparedTerm::name)
        .by(before, after, ComparedTerm::matter);
    if (alignment.hasFreeBefore() && alignment.hasFreeAfter()) {
      candidates().stream().sorted(Candidate.MOST_ALIKE_FIRST).forEachOrdered(this::pair);
      joinOnlyOnes();
    }
  }

  /** A term is the same one changed if no other of its kind is left in either clause. */
  private void joinOnlyOnes() {
    ListMultimap<Kind<?>, Integer> earlier = byKind(before, alignment::isFreeBefore);
    ListMultimap<Kind<?>, Integer> later = byKind(after, alignment::isFreeAfter);
    for (Kind<?> kind : earlier.keySet()) {
      if (earlier.get(kind).size() == 1 && later.get(kind).size() == 1) {
        int i = earlier.get(kind).get(0);
        int j = later.get(kind).get(0);
        if (before.get(i).canBe(after.get(j))) {
          alignment.pair(i, j, likeness(before.get(i), after.get(j)));
        }
      }
    }
  }

  private static ListMultimap<Kind<?>, Integer> byKind(
      ImmutableList<ComparedTerm> terms, IntPredicate isFree) {
    ListMultimap<Kind<?>, Integer> byKind =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    IntStream.range(0, terms.size())
        .filter(isFree)
        .forEach(at -> byKind.put(terms.get(at).kind(), at));
    return byKind;
  }

  private void pair(Candidate pair) {
    if (alignment.isFreeBefore(pair.before()) && alignment.isFreeAfter(pair.after())) {
      alignment.pair(pair.before(), pair.after(), pair.score());
    }
  }

  private List<Candidate> candidates() {
    Map<String, List<Integer>> earlier = index(before, alignment::isFreeBefore);
    Map<String, List<Integer>> later = index(after, alignment::isFreeAfter);
    Set<List<Integer>> seen = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    earlier.forEach(
        (feature, olds) -> {
          List<Integer> news = later.getOrDefault(feature, List.of());
          if (olds.size() <= FREQUENT && news.size() <= FREQUENT) {
            for (int i : olds) {
              news.stream()
                  .filter(j -> seen.add(List.of(i, j)))
                  .forEach(j -> add(i, j, candidates));
            }
          }
        });
    return candidates;
  }

  private void add(int i, int j, List<Candidate> candidates) {
    double score = likeness(before.get(i), after.get(j));
    if (score >= ALIKE && before.get(i).canBe(after.get(j))) {
      candidates.add(new Candidate(i, j, score));
    }
  }

  /** Terms by each value of what they are about; the kind is such a value as well. */
  private static Map<String, List<Integer>> index(
      ImmutableList<ComparedTerm> terms, IntPredicate isFree) {
    Map<String, List<Integer>> index = new HashMap<>();
    IntStream.range(0, terms.size())
        .filter(isFree)
        .forEach(
            at -> {
              for (String feature : terms.get(at).features()) {
                index.computeIfAbsent(feature, f -> new ArrayList<>()).add(at);
              }
            });
    return index;
  }

  /** The kind alone is no likeness, unless the terms say nothing of what they are about. */
  private static double likeness(ComparedTerm old, ComparedTerm now) {
    if (old.kind() != now.kind()) {
      return 0;
    }
    int shared = Sets.intersection(old.features(), now.features()).size() - 1;
    int all = old.features().size() + now.features().size() - 2;
    return all == 0 ? 1 : 2.0 * shared / all;
  }
}
