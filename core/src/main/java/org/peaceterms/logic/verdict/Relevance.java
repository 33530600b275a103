package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what cannot take part in a clash: a variable that nothing needs false can be made
 * true, and one that nothing needs true can be made false, and with it goes every clause or
 * distance that is kept then.
 */
final class Relevance {
  private final Variables variables;

  /** The clauses, and then the distances as the clauses that none of their conditions holds. */
  private final Row row = new Row();

  private final boolean[] gone;
  private final Incidence incidence;

  /** How many clauses a literal is in, by its number. */
  private final int[] counts;

  /** Variables that nothing needs false, or true, in the order in which that was found. */
  private final int[] loose;

  private int loosened;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<List<Edge>> blocks = new ArrayList<>();

  Relevance(Variables variables, List<Clause> all, List<List<Edge>> allBlocks) {
    this.variables = variables;
    for (Clause clause : all) {
      row.add(clause.causes(), clause.effects(), row.size());
    }
    for (List<Edge> block : allBlocks) {
      for (Edge edge : block) {
        row.add(edge.causes(), edge.exceptions(), row.size());
      }
    }
    this.gone = new boolean[row.size()];
    this.incidence = Incidence.of(variables.count(), row);
    this.counts = incidence.counts();
    this.loose = new int[2 * variables.count()];
    prune();
    keep(all, allBlocks);
  }

  private int number(int literal) {
    return Incidence.number(literal, variables.count());
  }

  private void prune() {
    for (int variable = 1; variable <= variables.count(); variable++) {
      if (!variables.isAssumption(variable)
          && (counts[variable] == 0) != (counts[number(-variable)] == 0)) {
        loose[loosened++] = variable;
      }
    }
    for (int i = 0; i < loosened; i++) {
      int variable = loose[i];
      if (counts[number(-variable)] == 0) {
        incidence.forEach(variable, this::drop);
      } else if (counts[variable] == 0) {
        incidence.forEach(number(-variable), this::drop);
      }
    }
  }

  private void drop(int item) {
    if (!gone[item]) {
      gone[item] = true;
      for (int place = row.start(item); place < row.end(item); place++) {
        loosen(row.literal(place));
      }
    }
  }

  /** Nothing makes an assumption true, so that it is never loose. */
  private void loosen(int literal) {
    counts[number(literal)]--;
    if (counts[number(literal)] == 0 && !variables.isAssumption(Math.abs(literal))) {
      loose[loosened++] = Math.abs(literal);
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
