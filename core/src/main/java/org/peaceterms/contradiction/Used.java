package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.term.Term;

/** Which statements a nogood and its proof rest on. */
final class Used {
  private Used() {}

  /** {@return the numbers of the statements of premises that lemmas and proof use} */
  static ImmutableSortedSet<Integer> statements(
      Inquiry inquiry, Nogood nogood, Optional<Proof> proof) {
    Set<Integer> used = new TreeSet<>();
    nogood.lemmas().forEach(lemma -> used.addAll(of(lemma)));
    proof.ifPresent(found -> collect(found, used));
    used.removeIf(number -> inquiry.statement(number).isVocabulary());
    return ImmutableSortedSet.copyOf(used);
  }

  /** {@return the statements of a lemma} */
  static ImmutableSortedSet<Integer> of(Lemma lemma) {
    return lemma.match(
        apart -> apart.clash().statements(),
        circle ->
            circle.steps().stream()
                .flatMap(
                    step ->
                        step
                            .match(
                                stated -> Optional.of(stated.statement()),
                                assumed -> Optional.<Integer>empty())
                            .stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compareTo)),
        crowd ->
            Stream.concat(
                    crowd.apart().stream().flatMap(clash -> clash.statements().stream()),
                    crowd.turns().stream().flatMap(turn -> Crowded.statements(turn).stream()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compareTo)));
  }

  private static void collect(Proof proof, Set<Integer> used) {
    proof.lines().forEach(line -> add(line.by(), used));
    proof.match(
        end -> {
          add(end.broken(), used);
          return true;
        },
        split -> {
          collect(split.ifTrue(), used);
          collect(split.ifFalse(), used);
          return true;
        });
  }

  private static void add(Rule rule, Set<Integer> used) {
    rule.statement().ifPresent(used::add);
    rule.lemma().ifPresent(lemma -> used.addAll(of(lemma)));
  }

  /** {@return the terms that those statements come from, by premise} */
  static ImmutableListMultimap<Integer, Term> terms(
      Inquiry inquiry, Nogood nogood, Optional<Proof> proof) {
    SetMultimap<Integer, Term> terms = LinkedHashMultimap.create();
    for (int number : statements(inquiry, nogood, proof)) {
      Statement statement = inquiry.statement(number);
      statement.site().term().ifPresent(term -> terms.put(statement.premise(), term));
    }
    return ImmutableListMultimap.copyOf(terms);
  }
}
