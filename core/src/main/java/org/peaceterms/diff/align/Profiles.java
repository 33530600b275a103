package org.peaceterms.diff.align;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/** What the clauses of a draft say, as features. Each is read when it is first asked for. */
final class Profiles {
  private final DraftText draft;

  /** For each clause the sub-points below it, down to the last. */
  private final ListMultimap<Integer, Integer> below;

  private final AtomicReferenceArray<Features> own;
  private final AtomicReferenceArray<Words> words;

  /**
   * The words of a clause.
   *
   * @param features features of its heading and its summary
   * @param length how many words its summary has
   */
  private record Words(Features features, int length) {}

  Profiles(DraftText draft) {
    this.draft = draft;
    this.own = new AtomicReferenceArray<>(draft.size());
    this.words = new AtomicReferenceArray<>(draft.size());
    this.below = MultimapBuilder.hashKeys().arrayListValues().build();
    for (int at = 0; at < draft.size(); at++) {
      for (Optional<Integer> above = above(at);
          above.isPresent();
          above = above.flatMap(this::above)) {
        below.put(above.orElseThrow(), at);
      }
    }
  }

  private Optional<Integer> above(int at) {
    return draft.clauses().get(at).parent().map(draft.positions()::get);
  }

  int size() {
    return draft.size();
  }

  /** {@return features of the terms of a clause} */
  Features own(int at) {
    Features known = own.get(at);
    if (known == null) {
      known = Matter.numbers(draft.meaning(at));
      own.set(at, known);
    }
    return known;
  }

  /** {@return features of its terms and those of its sub-points} */
  Features terms(int at) {
    return below.containsKey(at) ? Matter.numbers(withSubPoints(at)) : own(at);
  }

  private List<Term> withSubPoints(int at) {
    List<Term> terms = new ArrayList<>(draft.meaning(at));
    below.get(at).forEach(part -> terms.addAll(draft.meaning(part)));
    return terms;
  }

  /** {@return features of its heading and words} */
  Features words(int at) {
    return read(at).features();
  }

  /** {@return how many words its summary has} */
  int length(int at) {
    return read(at).length();
  }

  private Words read(int at) {
    Words known = words.get(at);
    if (known == null) {
      known = read(draft.clauses().get(at));
      words.set(at, known);
    }
    return known;
  }

  private static Words read(Clause clause) {
    long[] stems = Text.stems(clause.summary());
    int length = stems.length;
    Features words = Features.of(stems);
    return new Words(
        clause.heading().map(given -> words.and(heading(given))).orElse(words), length);
  }

  /** The words of a heading and, as an equal heading is a whole matter, all of it. */
  private static Features heading(String heading) {
    long whole = Features.whole(Features.feature(0, Text.bare(heading).hashCode()));
    return Features.of(Text.stems(heading)).and(Features.of(whole));
  }

  /** {@return its own terms and words together} */
  Features alone(int at) {
    return own(at).and(words(at));
  }

  /** {@return the features by which the clause can be found} */
  Features all(int at) {
    return terms(at).and(words(at));
  }
}
