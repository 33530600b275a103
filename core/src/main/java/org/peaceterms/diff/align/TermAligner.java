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

  private final OnDemand<ComparedTerm> before;
  private final OnDemand<ComparedTerm> after;
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
      OnDemand<ComparedTerm> before, OnDemand<ComparedTerm> after, Alignment alignment) {
    this.before = before;
    this.after = after;
    this.alignment = alignment;
  }

  static Alignment align(
      ImmutableList<Term> before, DraftText old, ImmutableList<Term> after, DraftText now) {
    Alignment alignment = new Alignment(before.size(), after.size());
    inPlace(before, after, alignment);
    TermAligner aligner = new TermAligner(compared(before, old), compared(after, now), alignment);
    if (alignment.freeBefore() == 1 && alignment.freeAfter() == 1) {
      aligner.joinLast(alignment.firstFreeBefore(), alignment.firstFreeAfter());
    } else {
      new HashJoin(alignment).by(before, after, TermAligner::wording);
      aligner.align();
    }
    return alignment;
  }

  /** Most terms stand where they stood. */
  private static void inPlace(
      ImmutableList<Term> before, ImmutableList<Term> after, Alignment alignment) {
    for (int at = 0; at < Math.min(before.size(), after.size()); at++) {
      if (before.get(at).equals(after.get(at))) {
        alignment.pair(at, at, 1);
      }
    }
  }

  /** The term, wherever it was published. */
  static Term wording(Term term) {
    return term.sources().isEmpty() ? term : term.withSources(ImmutableList.of());
  }

  /** Only terms that are not found again as they stand are looked at closely. */
  private static OnDemand<ComparedTerm> compared(ImmutableList<Term> terms, DraftText draft) {
    return new OnDemand<>(terms.size(), at -> new ComparedTerm(terms.get(at), draft));
  }

  /** Mostly one term is another than before; it is found as it would be among many. */
  private void joinLast(int i, int j) {
    ComparedTerm old = before.at(i);
    ComparedTerm now = after.at(j);
    if (old.isSameAs(now)) {
      alignment.pair(i, j, 1);
    } else if (old.kind() == now.kind() && old.canBe(now)) {
      alignment.pair(i, j, likeness(old, now));
    }
  }

  private void align() {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return;
    }
    new HashJoin(alignment)
        .by(i -> before.at(i).meaning(), j -> after.at(j).meaning())
        .by(i -> before.at(i).name(), j -> after.at(j).name())
        .by(i -> before.at(i).matter(), j -> after.at(j).matter());
    if (alignment.hasFreeBefore() && alignment.hasFreeAfter()) {
      candidates().stream().sorted(Candidate.MOST_ALIKE_FIRST).forEachOrdered(this::pair);
      joinOnlyOnes();
    }
  }

  /** A term is the same one changed if no other of its kind is left in either clause. */
  private void joinOnlyOnes() {
    ListMultimap<Kind<?>, Integer> earlier =
        byKind(before, free(alignment.sizeBefore(), alignment::isFreeBefore));
    ListMultimap<Kind<?>, Integer> later =
        byKind(after, free(alignment.sizeAfter(), alignment::isFreeAfter));
    for (Kind<?> kind : earlier.keySet()) {
      if (earlier.get(kind).size() == 1 && later.get(kind).size() == 1) {
        int i = earlier.get(kind).get(0);
        int j = later.get(kind).get(0);
        if (before.at(i).canBe(after.at(j))) {
          alignment.pair(i, j, likeness(before.at(i), after.at(j)));
        }
      }
    }
  }

  private static ListMultimap<Kind<?>, Integer> byKind(
      OnDemand<ComparedTerm> terms, IntStream free) {
    ListMultimap<Kind<?>, Integer> byKind =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    free.forEach(at -> byKind.put(terms.at(at).kind(), at));
    return byKind;
  }

  private static IntStream free(int size, IntPredicate isFree) {
    return IntStream.range(0, size).filter(isFree);
  }

  private void pair(Candidate pair) {
    if (alignment.isFreeBefore(pair.before()) && alignment.isFreeAfter(pair.after())) {
      alignment.pair(pair.before(), pair.after(), pair.score());
    }
  }

  private List<Candidate> candidates() {
    Map<String, List<Integer>> earlier =
        index(before, free(alignment.sizeBefore(), alignment::isFreeBefore));
    Map<String, List<Integer>> later =
        index(after, free(alignment.sizeAfter(), alignment::isFreeAfter));
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
    double score = likeness(before.at(i), after.at(j));
    if (score >= ALIKE && before.at(i).canBe(after.at(j))) {
      candidates.add(new Candidate(i, j, score));
    }
  }

  /** Terms by each value of what they are about; the kind is such a value as well. */
  private static Map<String, List<Integer>> index(OnDemand<ComparedTerm> terms, IntStream free) {
    Map<String, List<Integer>> index = new HashMap<>();
    free.forEach(
        at -> {
          for (String feature : terms.at(at).features()) {
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
