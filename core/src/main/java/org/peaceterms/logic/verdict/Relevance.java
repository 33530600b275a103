package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Leaves out what cannot take part in a clash: a variable that nothing needs false can be made
 * true, and one that nothing needs true can be made false, and with it goes every clause or
 * distance that is kept then.
 */
final class Relevance {
  private final Variables variables;
  private final List<ImmutableIntArray> causes = new ArrayList<>();
  private final List<ImmutableIntArray> effects = new ArrayList<>();
  private final boolean[] gone;
  private final int[] users;
  private final int[] makers;
  private final Incidence using;
  private final Incidence making;
  private final Deque<Integer> loose = new ArrayDeque<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<List<Edge>> blocks = new ArrayList<>();

  Relevance(Variables variables, List<Clause> all, List<List<Edge>> allBlocks) {
    this.variables = variables;
    for (Clause clause : all) {
      causes.add(clause.causes());
      effects.add(clause.effects());
    }
    for (List<Edge> block : allBlocks) {
      for (Edge edge : block) {
        causes.add(edge.causes());
        effects.add(edge.exceptions());
      }
    }
    this.gone = new boolean[causes.size()];
    this.using = new Incidence(variables.count(), causes);
    this.making = new Incidence(variables.count(), effects);
    this.users = counts(using, variables.count());
    this.makers = counts(making, variables.count());
    prune();
    keep(all, allBlocks);
  }

  private static int[] counts(Incidence side, int variables) {
    int[] counts = new int[variables + 1];
    for (int variable = 1; variable <= variables; variable++) {
      counts[variable] = side.count(variable);
    }
    return counts;
  }

  private void prune() {
    variables.atoms().forEach(loose::add);
    while (!loose.isEmpty()) {
      int variable = loose.remove();
      if (users[variable] == 0) {
        making.forEach(variable, this::drop);
      } else if (makers[variable] == 0) {
        using.forEach(variable, this::drop);
      }
    }
  }

  private void drop(int item) {
    if (!gone[item]) {
      gone[item] = true;
      causes.get(item).forEach(cause -> loosen(cause, users));
      effects.get(item).forEach(effect -> loosen(effect, makers));
    }
  }

  /** Nothing makes an assumption true, so that it is never loose. */
  private void loosen(int variable, int[] counts) {
    counts[variable]--;
    if (counts[variable] == 0 && !variables.isAssumption(variable)) {
      loose.add(variable);
    }
  }

  private void keep(List<Clause> all, List<List<Edge>> allBlocks) {
    int item = 0;
    for (Clause clause : all) {
      if (!gone[item++]) {
        clauses.add(clause);
      }
    }
    for (List<Edge> whole : allBlocks) {
      List<Edge> block = new ArrayList<>();
      for (Edge edge : whole) {
        if (!gone[item++]) {
          block.add(edge);
        }
      }
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<List<Edge>> blocks() {
    return blocks;
  }
}
