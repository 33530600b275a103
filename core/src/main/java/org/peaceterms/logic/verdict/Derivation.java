package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What follows step by step from what the premises say as propositions, if all are held. */
final class Derivation {
  private final Problem problem;
  private final BitSet known = new BitSet();
  private final Map<Integer, Clause> sources = new HashMap<>();
  private final Deque<Integer> fresh = new ArrayDeque<>();

  private Derivation(Problem problem) {
    this.problem = problem;
  }

  /** {@return what clauses with one effect make true, starting from all premises} */
  static Derivation of(Problem problem) {
    Derivation derivation = new Derivation(problem);
    derivation.run();
    return derivation;
  }

  private void run() {
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    List<Clause> clauses =
        problem.clauses().stream().filter(clause -> clause.lemma().isEmpty()).toList();
    int[] open = new int[clauses.size()];
    for (int variable = 1; variable <= problem.variables().count(); variable++) {
      if (problem.variables().meaning(variable).premise().isPresent()) {
        known.set(variable);
        fresh.add(variable);
      }
    }
    for (int i = 0; i < open.length; i++) {
      int number = i;
      Clause clause = clauses.get(i);
      open[i] = clause.causes().length();
      clause
          .causes()
          .forEach(cause -> waiting.computeIfAbsent(cause, key -> new ArrayList<>()).add(number));
      if (open[i] == 0) {
        follow(clause);
      }
    }
    while (!fresh.isEmpty()) {
      for (int number : waiting.getOrDefault(fresh.remove(), List.of())) {
        open[number]--;
        if (open[number] == 0) {
          follow(clauses.get(number));
        }
      }
    }
  }

  private void follow(Clause clause) {
    if (clause.effects().length() == 1 && !known.get(clause.effects().get(0))) {
      known.set(clause.effects().get(0));
      sources.put(clause.effects().get(0), clause);
      fresh.add(clause.effects().get(0));
    }
  }

  /** {@return the variables that are true} */
  BitSet known() {
    return known;
  }

  /** {@return premises from which some variables that are true follow} */
  ImmutableSortedSet<Integer> premises(Collection<Integer> variables) {
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(variables);
    while (!open.isEmpty()) {
      int variable = open.remove();
      if (seen.get(variable)) {
        continue;
      }
      seen.set(variable);
      problem.variables().meaning(variable).premise().ifPresent(premises::add);
      if (sources.containsKey(variable)) {
        ImmutableIntArray causes = sources.get(variable).causes();
        open.addAll(causes.asList());
      }
    }
    return premises.build();
  }
}
