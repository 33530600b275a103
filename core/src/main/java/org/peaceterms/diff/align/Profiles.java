package org.peaceterms.diff.align;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/** What the clauses of a draft say, as features. Each is read when it is first asked for. */
final class Profiles {
  private final DraftText draft;

  /** For each clause the sub-points below it, down to the last. */
  private final ListMultimap<Integer, Integer> below;

  private final Map<Integer, Profile> known = new HashMap<>();

  /**
   * What a clause says.
   *
   * @param own features of its own terms
   * @param terms those of the terms of its sub-points as well
   * @param words features of its own heading and words
   * @param length how many words its summary has
   * @param alone its own terms and words together
   */
  record Profile(Features own, Features terms, Features words, int length, Features alone) {

    /** {@return the features by which the clause can be found} */
    Features all() {
      return terms == own ? alone : terms.and(words);
    }
  }

  Profiles(DraftText draft) {
    this.draft = draft;
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

  Profile of(int at) {
    Profile profile = known.get(at);
    if (profile == null) {
      profile = read(at);
      known.put(at, profile);
    }
    return profile;
  }

  private Profile read(int at) {
    Clause clause = draft.clauses().get(at);
    long[] stems = Text.stems(draft.words(at));
    int length = stems.length;
    Features words = Features.of(stems);
    if (clause.heading().isPresent()) {
      words = words.and(heading(Text.bare(clause.heading().orElseThrow())));
    }
    Features own = Matter.numbers(draft.meaning(at));
    Features terms = below.containsKey(at) ? Matter.numbers(withSubPoints(at)) : own;
    return new Profile(own, terms, words, length, own.and(words));
  }

  private List<Term> withSubPoints(int at) {
    List<Term> terms = new ArrayList<>(draft.meaning(at));
    below.get(at).forEach(part -> terms.addAll(draft.meaning(part)));
    return terms;
  }

  /** The words of a heading and, as an equal heading is a whole matter, all of it. */
  private static Features heading(String bare) {
    long whole = Features.whole(Features.feature(0, bare.hashCode()));
    return Features.of(Text.stems(bare)).and(Features.of(whole));
  }
}
