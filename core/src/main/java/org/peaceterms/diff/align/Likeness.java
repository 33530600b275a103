package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final double PRECISION = 1e6;

  private final List<Profile> before;
  private final List<Profile> after;
  private final List<ImmutableSet<String>> ownBefore;
  private final List<ImmutableSet<String>> ownAfter;
  private final Map<String, Integer> frequency;

  /** Features of the terms of a clause and its sub-points, and of its own heading and words. */
  private record Profile(ImmutableSet<String> terms, ImmutableSet<String> words, int length) {
    Stream<String> features() {
      return Stream.concat(terms.stream(), words.stream());
    }
  }

  private Likeness(
      List<Profile> before,
      List<Profile> after,
      List<ImmutableSet<String>> ownBefore,
      List<ImmutableSet<String>> ownAfter,
      Map<String, Integer> frequency) {
    this.before = before;
    this.after = after;
    this.ownBefore = ownBefore;
    this.ownAfter = ownAfter;
    this.frequency = frequency;
  }

  static Likeness of(DraftText before, DraftText after) {
    List<ImmutableSet<String>> ownBefore = own(before);
    List<ImmutableSet<String>> ownAfter = own(after);
    List<Profile> old = profiles(before.clauses(), ownBefore);
    List<Profile> now = profiles(after.clauses(), ownAfter);
    Map<String, Integer> frequency = new HashMap<>();
    Stream.concat(old.stream(), now.stream())
        .flatMap(Profile::features)
        .forEach(feature -> frequency.merge(feature, 1, Integer::sum));
    return new Likeness(old, now, ownBefore, ownAfter, frequency);
  }

  /** {@return the features of each clause's own terms} */
  private static List<ImmutableSet<String>> own(DraftText draft) {
    List<ImmutableSet<String>> own = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      ImmutableSet.Builder<String> features = ImmutableSet.builder();
      for (Term term : draft.meaning(i)) {
        features.addAll(Matter.features(term)).add(Matter.key(term));
      }
      own.add(features.build());
    }
    return own;
  }

  private static List<Profile> profiles(
      ImmutableList<Clause> clauses, List<ImmutableSet<String>> features) {
    Map<ClauseId, ImmutableSet.Builder<String>> terms = new HashMap<>();
    clauses.forEach(clause -> terms.put(clause.id(), ImmutableSet.builder()));
    Map<ClauseId, Clause> byId = new HashMap<>();
    clauses.forEach(clause -> byId.put(clause.id(), clause));
    for (int i = 0; i < clauses.size(); i++) {
      ImmutableSet<String> own = features.get(i);
      Optional<Clause> above = Optional.of(clauses.get(i));
      while (above.isPresent()) {
        terms.get(above.get().id()).addAll(own);
        above = above.get().parent().map(byId::get);
      }
    }
    List<Profile> profiles = new ArrayList<>();
    for (Clause clause : clauses) {
      ImmutableList<String> words = Text.stems(clause.summary());
      ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(words);
      clause
          .heading()
          .ifPresent(
              heading -> all.addAll(Text.stems(heading)).add(Matter.whole(Text.bare(heading))));
      profiles.add(new Profile(terms.get(clause.id()).build(), all.build(), words.size()));
    }
    return profiles;
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
    return rounded(prose ? MAIN * words + (1 - MAIN) * terms : MAIN * terms + (1 - MAIN) * words);
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
    return all == 0 ? 0 : rounded(shared / all);
  }

  /** Sums of the same numbers in another order differ in their last digits. */
  private static double rounded(double score) {
    return Math.rint(score * PRECISION) / PRECISION;
  }

  /** {@return the same, seen from the later draft} */
  Likeness inverse() {
    return new Likeness(after, before, ownAfter, ownBefore, frequency);
  }

  /** {@return how frequent a feature may be that tells clauses apart} */
  double frequent() {
    return Math.max(16, Math.sqrt(2.0 * (before.size() + after.size())));
  }

  /** {@return the features of a clause's own terms and words, without its sub-points} */
  Stream<String> ownBefore(int i) {
    return Stream.concat(ownBefore.get(i).stream(), before.get(i).words().stream());
  }

  /** {@return the same for a clause of the later draft} */
  Stream<String> ownAfter(int j) {
    return Stream.concat(ownAfter.get(j).stream(), after.get(j).words().stream());
  }

  /** {@return what share of clause {@code i} of the earlier draft clause {@code j} says as well} */
  double contained(int i, int j) {
    return gained(i, ownAfter(j).collect(ImmutableSet.toImmutableSet()), ImmutableSet.of());
  }

  /** {@return what share of it clause {@code j} says but its partner {@code known} did not} */
  double gained(int i, int j, int known) {
    return gained(
        i,
        ownAfter(j).collect(ImmutableSet.toImmutableSet()),
        ownBefore(known).collect(ImmutableSet.toImmutableSet()));
  }

  private double gained(int i, Set<String> whole, Set<String> known) {
    Set<String> terms = ownBefore.get(i);
    double words = share(before.get(i).words(), whole, known);
    return terms.isEmpty()
        ? WORDS_AGAINST_TERMS * words
        : MAIN * share(terms, whole, known) + (1 - MAIN) * words;
  }

  private double share(Set<String> part, Set<String> whole, Set<String> known) {
    double shared = 0;
    double all = 0;
    for (String feature : part) {
      all += weight(feature);
      shared += whole.contains(feature) && !known.contains(feature) ? weight(feature) : 0;
    }
    return all == 0 ? 0 : rounded(shared / all);
  }
}
