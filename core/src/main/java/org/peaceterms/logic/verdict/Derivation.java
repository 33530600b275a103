package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;

/** What follows step by step from what the premises say as propositions, if all are held. */
final class Derivation {
  private static final int NONE = -1;

  private final Problem problem;
  private final Row row;
  private final BitSet known = new BitSet();

  /** The clause by which each variable is true. */
  private final int[] sources;

  /** The variables that are true, in the order in which they came to be. */
  private final int[] order;

  private int settled;

  private Derivation(Problem problem) {
    this.problem = problem;
    this.row = problem.row();
    this.sources = new int[problem.variables().count() + 1];
    this.order = new int[problem.variables().count()];
    Arrays.fill(sources, NONE);
  }

  /** {@return what clauses with one effect make true, starting from all premises} */
  static Derivation of(Problem problem) {
    Derivation derivation = new Derivation(problem);
    derivation.run();
    return derivation;
  }

  private void run() {
    int variables = problem.variables().count();
    for (int variable = 1; variable <= variables; variable++) {
      if (problem.variables().isPremise(variable)) {
        settle(variable, NONE);
      }
    }
    int[] open = new int[row.size()];
    for (int clause = 0; clause < open.length; clause++) {
      open[clause] = causes(clause);
      if (open[clause] == 0) {
        follow(clause);
      }
    }
    Incidence incidence = Incidence.of(variables, row);
    for (int i = 0; i < settled; i++) {
      incidence.forEach(
          Incidence.number(-order[i], variables),
          clause -> {
            open[clause]--;
            if (open[clause] == 0) {
              follow(clause);
            }
          });
    }
  }

  private int causes(int clause) {
    int causes = 0;
    for (int place = row.start(clause); place < row.end(clause); place++) {
      causes += row.literal(place) < 0 ? 1 : 0;
    }
    return causes;
  }

  /** Causes are written first, so that the only effect is the last literal. */
  private void follow(int clause) {
    boolean isOneEffect = row.end(clause) - row.start(clause) - causes(clause) == 1;
    if (isOneEffect && problem.isProposition(clause)) {
      settle(row.literal(row.end(clause) - 1), clause);
    }
  }

  private void settle(int variable, int by) {
    if (!known.get(variable)) {
      known.set(variable);
      sources[variable] = by;
      order[settled++] = variable;
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
      if (variable < sources.length && sources[variable] != NONE) {
        row.causes(sources[variable], any -> true).forEach(open::add);
      }
    }
    return premises.build();
  }
}
