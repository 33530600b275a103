package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
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
  private final Incidence causing;
  private final Incidence effecting;
  private final int[] reason;
  private final boolean[] truth;
  private final int[] order;
  private int settled;
  private int clash = UNKNOWN;

  private Certainties(Variables variables, List<Clause> clauses) {
    this.variables = variables;
    this.clauses = clauses;
    this.causing = new Incidence(variables.count(), Lists.transform(clauses, Clause::causes));
    this.effecting = new Incidence(variables.count(), Lists.transform(clauses, Clause::effects));
    this.reason = new int[variables.count() + 1];
    this.truth = new boolean[variables.count() + 1];
    this.order = new int[variables.count()];
    Arrays.fill(reason, UNKNOWN);
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
    return certain.closed();
  }

  /**
   * {@return what follows if some variables are true and some others are false}
   *
   * @param variables the variables
   * @param clauses what holds of them
   * @param given which are true
   * @param absent which are false
   */
  static Certainties of(
      Variables variables, List<Clause> clauses, IntPredicate given, IntPredicate absent) {
    Certainties certain = new Certainties(variables, clauses);
    for (int variable = 1; variable <= variables.count(); variable++) {
      if (given.test(variable)) {
        certain.set(variable, true, GIVEN);
      } else if (absent.test(variable)) {
        certain.set(variable, false, GIVEN);
      }
    }
    return certain.closed();
  }

  private void set(int variable, boolean value, int by) {
    if (reason[variable] == UNKNOWN) {
      reason[variable] = by;
      truth[variable] = value;
      order[settled++] = variable;
    } else if (truth[variable] != value) {
      clash = by;
    }
  }

  /** A clause has more to say when a cause comes true or an effect is ruled out. */
  private Certainties closed() {
    for (int i = 0; i < clauses.size(); i++) {
      look(i);
    }
    for (int i = 0; i < settled && !isClash(); i++) {
      (truth[order[i]] ? causing : effecting).forEach(order[i], this::look);
    }
    return this;
  }

  private void look(int number) {
    Clause clause = clauses.get(number);
    ImmutableIntArray causes = clause.causes();
    int open = 0;
    int last = 0;
    for (int i = 0; i < causes.length(); i++) {
      if (reason[causes.get(i)] == UNKNOWN) {
        open++;
        last = -causes.get(i);
      } else if (!truth[causes.get(i)]) {
        return;
      }
    }
    ImmutableIntArray effects = clause.effects();
    for (int i = 0; i < effects.length(); i++) {
      if (reason[effects.get(i)] == UNKNOWN) {
        open++;
        last = effects.get(i);
      } else if (truth[effects.get(i)]) {
        return;
      }
    }
    if (open == 0) {
      clash = number;
    } else if (open == 1) {
      set(Math.abs(last), last > 0, number);
    }
  }

  /** {@return whether something is both so and not so} */
  boolean isClash() {
    return clash != UNKNOWN;
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

  /** {@return whether nothing is known of a variable} */
  boolean isOpen(int variable) {
    return reason[variable] == UNKNOWN;
  }

  /** {@return the premises that a distance rests on, with those that make its moments come} */
  ImmutableSortedSet<Integer> premises(Edge edge) {
    return premises(IntStream.concat(edge.causes().stream(), edge.exceptions().stream()));
  }

  /** {@return the premises that something rests on which is both so and not so} */
  ImmutableSortedSet<Integer> clashing() {
    return premises(members(clauses.get(clash)));
  }

  private static IntStream members(Clause clause) {
    return IntStream.concat(clause.causes().stream(), clause.effects().stream());
  }

  /** {@return the premises among some variables, and those from which the others follow} */
  ImmutableSortedSet<Integer> premises(IntStream some) {
    Deque<Integer> open = new ArrayDeque<>();
    BitSet seen = new BitSet();
    IntConsumer meet =
        variable -> {
          if (!seen.get(variable)) {
            seen.set(variable);
            open.add(variable);
          }
        };
    some.forEach(meet);
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    while (!open.isEmpty()) {
      int variable = open.remove();
      variables.meaning(variable).premise().ifPresent(premises::add);
      if (reason[variable] >= 0) {
        members(clauses.get(reason[variable])).forEach(meet);
      }
    }
    return premises.build();
  }
}
