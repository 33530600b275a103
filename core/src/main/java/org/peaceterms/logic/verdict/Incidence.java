package org.peaceterms.logic.verdict;

import java.util.function.IntConsumer;

/** In which clauses of a row each literal is. */
final class Incidence {
  private final int[] starts;
  private final int[] clauses;

  private Incidence(int variables, Row row) {
    this.starts = new int[2 * variables + 2];
    int all = row.size() == 0 ? 0 : row.end(row.size() - 1);
    for (int place = 0; place < all; place++) {
      starts[number(row.literal(place), variables)]++;
    }
    for (int number = 1; number < starts.length; number++) {
      starts[number] += starts[number - 1];
    }
    this.clauses = new int[all];
    fill(variables, row);
  }

  /** From the last clause on, which moves each place from the end of its literal to the start. */
  private void fill(int variables, Row row) {
    for (int clause = row.size() - 1; clause >= 0; clause--) {
      for (int place = row.start(clause); place < row.end(clause); place++) {
        clauses[--starts[number(row.literal(place), variables)]] = clause;
      }
    }
  }

  /**
   * {@return in which clauses each literal is, by the number of the literal}
   *
   * @param variables how many variables there are, from 1 on
   * @param row the clauses
   */
  static Incidence of(int variables, Row row) {
    return new Incidence(variables, row);
  }

  /** {@return the number of a literal: its variable, or as many more as there are if it is less} */
  static int number(int literal, int variables) {
    return literal > 0 ? literal : variables - literal;
  }

  /** {@return how many clauses each literal is in} */
  int[] counts() {
    int[] counts = new int[starts.length - 1];
    for (int number = 0; number < counts.length; number++) {
      counts[number] = starts[number + 1] - starts[number];
    }
    return counts;
  }

  /** {@return the place of the first clause that a literal is in} */
  int start(int number) {
    return starts[number];
  }

  /** {@return the place after the last clause that it is in} */
  int end(int number) {
    return starts[number + 1];
  }

  /** {@return the clause at a place; those that a literal is in are in their order} */
  int clause(int place) {
    return clauses[place];
  }

  /** Tells of each clause that a literal is in, in their order. */
  void forEach(int number, IntConsumer each) {
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      each.accept(clauses[i]);
    }
  }
}
