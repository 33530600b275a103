package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Longs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongConsumer;
import org.peaceterms.plan.Clause;

/** What the clauses of a draft say, as features. Each is read when it is first asked for. */
final class Profiles {
  private final DraftText draft;

  /** For each clause the sub-points below it, down to the last. */
  private final ImmutableListMultimap<Integer, Integer> below;

  private final AtomicReferenceArray<Features> own;
  private final AtomicReferenceArray<Features> words;
  private final AtomicReferenceArray<Stemmed> stems;

  /**
   * The words of a clause.
   *
   * @param length how many words its summary has
   * @param stems features of its heading and its summary, in no order
   */
  private record Stemmed(int length, long... stems) {}

  Profiles(DraftText draft) {
    this.draft = draft;
    this.own = new AtomicReferenceArray<>(draft.size());
    this.words = new AtomicReferenceArray<>(draft.size());
    this.stems = new AtomicReferenceArray<>(draft.size());
    ImmutableListMultimap.Builder<Integer, Integer> parts = ImmutableListMultimap.builder();
    for (int at = 0; at < draft.size(); at++) {
      for (Optional<Integer> above = above(at);
          above.isPresent();
          above = above.flatMap(this::above)) {
        parts.put(above.orElseThrow(), at);
      }
    }
    this.below = parts.build();
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
      known = Features.of(draft.matter(at));
      own.set(at, known);
    }
    return known;
  }

  /** {@return features of its terms and those of its sub-points} */
  Features terms(int at) {
    Features terms = own(at);
    if (below.isEmpty()) {
      return terms;
    }
    for (int part : below.get(at)) {
      terms = terms.and(own(part));
    }
    return terms;
  }

  /** {@return features of its heading and words} */
  Features words(int at) {
    Features known = words.get(at);
    if (known == null) {
      known = Features.of(stems(at).stems().clone());
      words.set(at, known);
    }
    return known;
  }

  /** {@return how many words its summary has} */
  int length(int at) {
    return stems(at).length();
  }

  private Stemmed stems(int at) {
    Stemmed known = stems.get(at);
    if (known == null) {
      known = stemmed(draft.clauses().get(at));
      stems.set(at, known);
    }
    return known;
  }

  private static Stemmed stemmed(Clause clause) {
    long[] words = Text.stems(clause.summary());
    return new Stemmed(
        words.length,
        clause.heading().map(given -> Longs.concat(words, heading(given))).orElse(words));
  }

  /** The words of a heading and, as an equal heading is a whole matter, all of it. */
  private static long[] heading(String heading) {
    long whole = Features.whole(Features.feature(0, Text.bare(heading).hashCode()));
    return Longs.concat(Text.stems(heading), new long[] {whole});
  }

  /** Tells all that a clause says, some of it more than once. */
  void forEach(int at, LongConsumer told) {
    own(at).forEach(told);
    if (!below.isEmpty()) {
      below.get(at).forEach(part -> own(part).forEach(told));
    }
    for (long stem : stems(at).stems()) {
      told.accept(stem);
    }
  }
}
