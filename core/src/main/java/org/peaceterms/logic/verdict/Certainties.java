package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is so in every course of events, as far as one clause after the other shows it: a clause of
 * which all literals but one fail makes that one true. Each step remembers the clause it rests on.
 */
final class Certainties {
  private static final int UNKNOWN = -1;
  private static final int GIVEN = -2;

  private final Variables variables;
  private final List<Clause> clauses;
  private final List<List<Integer>> around = new ArrayList<>();
  private final int[] reason;
  private final boolean[] truth;
  private final Deque<Integer> fresh = new ArrayDeque<>();
  private boolean clash;

  private Certainties(Variables variables, List<Clause> clauses) {
    this.variables = variables;
    this.clauses = clauses;
    this.reason = new int[variables.count() + 1];
    this.truth = new boolean[variables.count() + 1];
    Arrays.fill(reason, UNKNOWN);
    for (int i = 0; i <= variables.count(); i++) {
      around.add(new ArrayList<>());
    }
    for (int i = 0; i < clauses.size(); i++) {
      int number = i;
      members(clauses.get(i)).forEach(variable -> around.get(variable).add(number));
    }
  }

  private static IntStream members(Clause clause) {
    return IntStream.concat(clause.causes().stream(), clause.effects().stream());
  }

  /**
   * {@return what follows if some variables are true}
   *
   * @param variables the variables
   * @param clauses what holds of them
   * @param given which are true
   */
  static Certainties of(Variables variables, List<Clause> clauses, Collection<Integer> given) {
    Certainties certain = new Certainties(variables, clauses);
    given.forEach(variable -> certain.set(variable, true, GIVEN));
    for (int i = 0; i < clauses.size(); i++) {
      certain.look(i);
    }
    certain.close();
    return certain;
  }

  private void set(int variable, boolean value, int by) {
    if (reason[variable] == UNKNOWN) {
      reason[variable] = by;
      truth[variable] = value;
      fresh.add(variable);
    } else if (truth[variable] != value) {
      clash = true;
    }
  }

  private void close() {
    while (!fresh.isEmpty() && !clash) {
      around.get(fresh.remove()).forEach(this::look);
    }
  }

  private void look(int number) {
    Clause clause = clauses.get(number);
    int open = 0;
    int last = 0;
    for (int cause : clause.causes().asList()) {
      if (reason[cause] == UNKNOWN) {
        open++;
        last = -cause;
      } else if (!truth[cause]) {
        return;
      }
    }
    for (int effect : clause.effects().asList()) {
      if (reason[effect] == UNKNOWN) {
        open++;
        last = effect;
      } else if (truth[effect]) {
        return;
      }
    }
    if (open == 0) {
      clash = true;
    } else if (open == 1) {
      set(Math.abs(last), last > 0, number);
    }
  }

  /** {@return whether something is both so and not so} */
  boolean isClash() {
    return clash;
  }

  /** {@return whether a distance counts in every course of events} */
  boolean counts(Edge edge) {
    return edge.causes().stream().allMatch(this::isTrue)
        && edge.exceptions().stream().allMatch(this::isFalse);
  }

  boolean isTrue(int variable) {
    return reason[variable] != UNKNOWN && truth[variable];
  }

  boolean isFalse(int variable) {
    return reason[variable] != UNKNOWN && !truth[variable];
  }

  /** {@return the premises that a distance rests on, with those that make its moments come} */
  ImmutableSortedSet<Integer> premises(Edge edge) {
    Deque<Integer> open = new ArrayDeque<>();
    edge.causes().forEach(open::add);
    edge.exceptions().forEach(open::add);
    Set<Integer> seen = new HashSet<>(open);
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    while (!open.isEmpty()) {
      int variable = open.remove();
      variables.meaning(variable).premise().ifPresent(premises::add);
      if (reason[variable] >= 0) {
        members(clauses.get(reason[variable])).filter(seen::add).forEach(open::add);
      }
    }
    return premises.build();
  }
}
