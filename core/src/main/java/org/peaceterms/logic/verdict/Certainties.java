package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
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
  private final Row row;
  private final Incidence incidence;
  private final int[] reason;

  /** One for what is true, less than nought for what is false. */
  private final byte[] truth;

  private final int[] order;
  private int settled;
  private int clash = UNKNOWN;

  private Certainties(Variables variables, Row row) {
    this.variables = variables;
    this.row = row;
    this.incidence = Incidence.of(variables.count(), row);
    this.reason = new int[variables.count() + 1];
    this.truth = new byte[variables.count() + 1];
    this.order = new int[variables.count()];
    Arrays.fill(reason, UNKNOWN);
  }

  /**
   * {@return what follows if some variables are true}
   *
   * @param variables the variables
   * @param row what holds of them
   * @param given which are true
   */
  static Certainties of(Variables variables, Row row, Collection<Integer> given) {
    Certainties certain = new Certainties(variables, row);
    given.forEach(variable -> certain.set(variable, true, GIVEN));
    return certain.closed();
  }

  /**
   * {@return what follows if some variables are false}
   *
   * @param variables the variables
   * @param row what holds of them
   * @param absent which are false
   */
  static Certainties without(Variables variables, Row row, IntPredicate absent) {
    Certainties certain = new Certainties(variables, row);
    for (int variable = 1; variable <= variables.count(); variable++) {
      if (absent.test(variable)) {
        certain.set(variable, false, GIVEN);
      }
    }
    return certain.closed();
  }

  private void set(int variable, boolean value, int by) {
    if (truth[variable] == 0) {
      reason[variable] = by;
      truth[variable] = (byte) (value ? 1 : -1);
      order[settled++] = variable;
    } else if (isTrue(variable) != value) {
      clash = by;
    }
  }

  /** A clause has more to say when a cause comes true or an effect is ruled out. */
  private Certainties closed() {
    for (int clause = 0; clause < row.size(); clause++) {
      look(clause);
    }
    for (int i = 0; i < settled && !isClash(); i++) {
      int failing = isTrue(order[i]) ? -order[i] : order[i];
      incidence.forEach(Incidence.number(failing, variables.count()), this::look);
    }
    return this;
  }

  private void look(int clause) {
    int open = 0;
    int last = 0;
    for (int place = row.start(clause); place < row.end(clause); place++) {
      int literal = row.literal(place);
      int value = truth[Math.abs(literal)];
      if (value == 0) {
        open++;
        last = literal;
      } else if (value > 0 == literal > 0) {
        return;
      }
    }
    if (open == 0) {
      clash = clause;
    } else if (open == 1) {
      set(Math.abs(last), last > 0, clause);
    }
  }

  /** {@return whether something is both so and not so} */
  boolean isClash() {
    return clash != UNKNOWN;
  }

  /** {@return whether a distance counts in every course of events} */
  boolean counts(Edge edge) {
    return edge.counts(this::isTrue, this::isFalse);
  }

  boolean isTrue(int variable) {
    return truth[variable] > 0;
  }

  boolean isFalse(int variable) {
    return truth[variable] < 0;
  }

  /** {@return whether nothing is known of a variable} */
  boolean isOpen(int variable) {
    return truth[variable] == 0;
  }

  /** {@return the premises that a distance rests on, with those that make its moments come} */
  ImmutableSortedSet<Integer> premises(Edge edge) {
    return premises(IntStream.concat(edge.causes().stream(), edge.exceptions().stream()));
  }

  /** {@return whether some literal of a clause is true} */
  boolean isSettled(Row some, int clause) {
    for (int place = some.start(clause); place < some.end(clause); place++) {
      int literal = some.literal(place);
      if (literal > 0 ? isTrue(literal) : isFalse(-literal)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the clauses by which something is both so and not so} */
  BitSet clashing() {
    BitSet clauses = reasons(variables(row, clash));
    clauses.set(clash);
    return clauses;
  }

  static IntStream variables(Row some, int clause) {
    return IntStream.range(some.start(clause), some.end(clause))
        .map(place -> Math.abs(some.literal(place)));
  }

  /** {@return the premises among some variables, and those from which the others follow} */
  private ImmutableSortedSet<Integer> premises(IntStream some) {
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    trace(some, new BitSet())
        .forEach(variable -> variables.meaning(variable).premise().ifPresent(premises::add));
    return premises.build();
  }

  /** {@return the clauses from which some variables follow} */
  BitSet reasons(IntStream some) {
    BitSet clauses = new BitSet();
    trace(some, clauses);
    return clauses;
  }

  /** {@return some variables with those from which they follow, noting the clauses on the way} */
  private IntStream trace(IntStream some, BitSet clauses) {
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
    while (!open.isEmpty()) {
      int by = reason[open.remove()];
      if (by >= 0) {
        clauses.set(by);
        variables(row, by).forEach(meet);
      }
    }
    return seen.stream();
  }
}
