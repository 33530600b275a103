package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/**
 * How alike two clauses are, from 0 to 1: the share of what they say in common, in their terms and
 * in their words, where what is rare in both drafts counts more than what is frequent. A clause
 * speaks with its sub-points.
 *
 * <p>Summaries are short, so the terms count for more; where both texts are long, the words do.
 */
final class Likeness {
  private static final double MAIN = 0.7;
  private static final double WORDS_AGAINST_TERMS = 0.6;
  private static final int LONG_TEXT = 30;
  private static final double WHOLE_MATTER = 3;

  private final List<Profile> before;
  private final List<Profile> after;
  private final Map<String, Integer> frequency = new HashMap<>();

  /** Features of the terms of a clause and its sub-points, and of its own heading and words. */
  private record Profile(ImmutableSet<String> terms, ImmutableSet<String> words, int length) {
    Stream<String> features() {
      return Stream.concat(terms.stream(), words.stream());
    }
  }

  Likeness(ImmutableList<Clause> before, ImmutableList<Clause> after) {
    this.before = profiles(before);
    this.after = profiles(after);
    Stream.concat(this.before.stream(), this.after.stream())
        .flatMap(Profile::features)
        .forEach(feature -> frequency.merge(feature, 1, Integer::sum));
  }

  private static List<Profile> profiles(ImmutableList<Clause> clauses) {
    Map<ClauseId, ImmutableSet.Builder<String>> terms = new HashMap<>();
    clauses.forEach(clause -> terms.put(clause.id(), ImmutableSet.builder()));
    Map<ClauseId, Clause> byId = new HashMap<>();
    clauses.forEach(clause -> byId.put(clause.id(), clause));
    for (Clause clause : clauses) {
      ImmutableSet<String> own = features(clause);
      Clause speaker = clause;
      terms.get(speaker.id()).addAll(own);
      while (speaker.parent().isPresent()) {
        speaker = byId.get(speaker.parent().get());
        terms.get(speaker.id()).addAll(own);
      }
    }
    List<Profile> profiles = new ArrayList<>();
    for (Clause clause : clauses) {
      ImmutableList<String> words = Text.stems(clause.summary());
      ImmutableSet.Builder<String> features = ImmutableSet.<String>builder().addAll(words);
      clause
          .heading()
          .ifPresent(
              heading ->
                  features.addAll(Text.stems(heading)).add(Matter.whole(Text.bare(heading))));
      profiles.add(new Profile(terms.get(clause.id()).build(), features.build(), words.size()));
    }
    return profiles;
  }

  private static ImmutableSet<String> features(Clause clause) {
    ImmutableSet.Builder<String> features = ImmutableSet.builder();
    for (Term term : clause.allTerms()) {
      features.addAll(Matter.features(term)).add(Matter.key(term));
    }
    return features.build();
  }

  /** {@return the features by which clauses of the later draft like this one can be found} */
  Stream<String> featuresBefore(int i) {
    return before.get(i).features();
  }

  /** {@return the features by which a clause of the later draft can be found} */
  Stream<String> featuresAfter(int j) {
    return after.get(j).features();
  }

  /** {@return in how many clauses of both drafts a feature occurs} */
  int frequency(String feature) {
    return frequency.getOrDefault(feature, 0);
  }

  /** {@return how much a feature counts} */
  double weight(String feature) {
    double rarity = Math.log(1 + (double) (before.size() + after.size()) / frequency(feature));
    return Matter.isWhole(feature) ? WHOLE_MATTER * rarity : rarity;
  }

  /** {@return how alike clause {@code i} of the earlier and {@code j} of the later draft are} */
  double of(int i, int j) {
    Profile old = before.get(i);
    Profile now = after.get(j);
    double words = common(old.words(), now.words());
    if (old.terms().isEmpty() && now.terms().isEmpty()) {
      return words;
    }
    if (old.terms().isEmpty() || now.terms().isEmpty()) {
      return WORDS_AGAINST_TERMS * words;
    }
    double terms = common(old.terms(), now.terms());
    boolean prose = Math.min(old.length(), now.length()) >= LONG_TEXT;
    return prose ? MAIN * words + (1 - MAIN) * terms : MAIN * terms + (1 - MAIN) * words;
  }

  private double common(Set<String> old, Set<String> now) {
    double shared = 0;
    double all = 0;
    for (String feature : old) {
      double weight = weight(feature);
      all += weight;
      shared += now.contains(feature) ? 2 * weight : 0;
    }
    for (String feature : now) {
      all += weight(feature);
    }
    return all == 0 ? 0 : shared / all;
  }
}
