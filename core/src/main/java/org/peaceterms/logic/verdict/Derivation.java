package org.peaceterms.logic.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What follows step by step from what the premises say as propositions, if all are held. */
final class Derivation {
  private Derivation() {}

  /** {@return the variables that clauses with one effect make true, starting from all premises} */
  static BitSet of(Problem problem) {
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    List<Clause> clauses =
        problem.clauses().stream().filter(clause -> clause.lemma().isEmpty()).toList();
    int[] open = new int[clauses.size()];
    BitSet known = new BitSet();
    Deque<Integer> fresh = new ArrayDeque<>();
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
        follow(clause, known, fresh);
      }
    }
    while (!fresh.isEmpty()) {
      for (int number : waiting.getOrDefault(fresh.remove(), List.of())) {
        open[number]--;
        if (open[number] == 0) {
          follow(clauses.get(number), known, fresh);
        }
      }
    }
    return known;
  }

  private static void follow(Clause clause, BitSet known, Deque<Integer> fresh) {
    if (clause.effects().length() == 1 && !known.get(clause.effects().get(0))) {
      known.set(clause.effects().get(0));
      fresh.add(clause.effects().get(0));
    }
  }
}
