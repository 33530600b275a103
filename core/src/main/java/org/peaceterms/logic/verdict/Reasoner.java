package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;

/**
 * Decides one part: a propositional solver proposes which distances count, the distances answer
 * with a schedule or with circles, and each circle becomes a clause.
 */
final class Reasoner {
  /** So many clauses and distances cost as much as a conflict, each time a question is asked. */
  private static final int STEP = 1_000;

  /** Blocks of more distances than that are not prepared. */
  private static final int FEW = 4_096;

  /** Nor are those of more orders than that. */
  private static final int FEW_ORDERS = 64;

  /** What a variable stands for that only the engine knows. */
  private static final int NOTHING = 0;

  private final SatEngine engine = new LogicNgEngine();
  private final Map<Integer, Integer> toEngine = new HashMap<>();
  private final List<Integer> fromEngine = new ArrayList<>();
  private final Variables variables;
  private final Turns turns;
  private final List<List<Edge>> blocks;
  private final List<Clause> learnt = new ArrayList<>();
  private final Budget budget;
  private final Counter counter;
  private final Map<Integer, Long> times = new HashMap<>();
  private final int size;

  /** Counts what is done. */
  static final class Counter {
    private long satCalls;
    private long circles;

    long satCalls() {
      return satCalls;
    }

    long circles() {
      return circles;
    }
  }

  Reasoner(
      Variables variables,
      Collection<Clause> clauses,
      List<List<Edge>> blocks,
      Budget budget,
      Counter counter) {
    this.variables = variables;
    this.blocks = blocks;
    this.budget = budget;
    this.counter = counter;
    this.turns = Turns.of(variables, clauses, blocks);
    for (Clause clause : clauses) {
      clause.causes().forEach(this::variable);
      clause.effects().forEach(this::variable);
    }
    for (List<Edge> block : blocks) {
      for (Edge edge : block) {
        edge.causes().forEach(this::variable);
        edge.exceptions().forEach(this::variable);
      }
    }
    clauses.forEach(this::add);
    this.size = clauses.size() + blocks.stream().mapToInt(List::size).sum();
    blocks.stream().filter(block -> block.size() <= FEW).forEach(this::forbidShortCircles);
    turns.circles().forEach(circle -> add(clause(circle)));
  }

  /** Forbids, before the first question, the circles that need two assumed orders at most. */
  private void forbidShortCircles(List<Edge> block) {
    List<Edge> stated = new ArrayList<>();
    List<Edge> assumed = new ArrayList<>();
    block.forEach(edge -> (edge.isAssumed() ? assumed : stated).add(edge));
    if (assumed.size() > FEW_ORDERS) {
      return;
    }
    Timed time = new Timed(block, stated);
    time.circles().forEach(circle -> add(clause(circle)));
    for (int i = 0; i < assumed.size(); i++) {
      List<Edge> circle = time.circle(assumed.get(i));
      if (circle.isEmpty()) {
        List<Edge> more = new ArrayList<>(stated);
        more.add(assumed.get(i));
        Timed then = new Timed(block, more);
        for (Edge other : assumed.subList(i + 1, assumed.size())) {
          List<Edge> both = then.circle(other);
          if (both.contains(assumed.get(i))) {
            add(clause(both));
          }
        }
      } else {
        add(clause(circle));
      }
    }
  }

  private int variable(int variable) {
    return toEngine.computeIfAbsent(
        variable,
        key -> {
          fromEngine.add(key);
          return engine.newVariable(variables.isAssumption(key) || turns.isPreferred(key));
        });
  }

  /** Adds a clause that holds from now on. */
  void add(Clause clause) {
    int[] literals = clause.literals();
    for (int i = 0; i < literals.length; i++) {
      int engineVariable = variable(Math.abs(literals[i]));
      literals[i] = literals[i] < 0 ? -engineVariable : engineVariable;
    }
    engine.addClause(literals);
  }

  /** {@return the assumptions of the part, ascending} */
  ImmutableList<Integer> assumptions() {
    return fromEngine.stream()
        .filter(variable -> variable != NOTHING)
        .filter(variable -> variables.isAssumption(variable))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether the assumptions can be held together}
   *
   * @param assumed variables, all of this part
   */
  Answer solve(Collection<Integer> assumed) {
    return search(assumed.stream().mapToInt(this::variable).toArray());
  }

  /**
   * {@return whether the assumptions can be held together with any one of some others}
   *
   * @param assumed variables, all of this part
   * @param others variables, all of this part
   */
  Answer solve(Collection<Integer> assumed, Collection<Integer> others) {
    int one = engine.newVariable(false);
    fromEngine.add(NOTHING);
    engine.addClause(
        IntStream.concat(IntStream.of(-one), others.stream().mapToInt(this::variable)).toArray());
    Answer answer =
        search(
            IntStream.concat(assumed.stream().mapToInt(this::variable), IntStream.of(one))
                .toArray());
    engine.addClause(-one);
    return answer;
  }

  private Answer search(int[] literals) {
    while (true) {
      if (!budget.spend(1 + size / STEP)) {
        return Answer.UNKNOWN;
      }
      counter.satCalls++;
      Answer answer = engine.solve(literals, budget);
      if (answer != Answer.SATISFIABLE) {
        return answer;
      }
      List<Clause> fresh = circles();
      if (fresh.isEmpty()) {
        return Answer.SATISFIABLE;
      }
      fresh.forEach(this::add);
    }
  }

  /** {@return the clauses that forbid the circles among the distances that count now} */
  private List<Clause> circles() {
    times.clear();
    List<Clause> fresh = new ArrayList<>();
    for (List<Edge> block : blocks) {
      List<Edge> counting = block.stream().filter(this::counts).toList();
      Timed time = new Timed(counting, counting);
      time.circles().forEach(circle -> fresh.add(clause(circle)));
      fresh.addAll(crowds(time.circles(), counting));
      times.putAll(time.times());
    }
    return fresh;
  }

  /**
   * {@return the clauses that forbid what circles show to be crowded in any order}
   *
   * <p>Each turn is a search along all distances, which is paid for like conflicts.
   */
  private List<Clause> crowds(List<List<Edge>> circles, List<Edge> counting) {
    if (turns.isEmpty()) {
      return List.of();
    }
    long orders = circles.stream().flatMap(List::stream).filter(Edge::isAssumed).count();
    budget.spend(orders * counting.size() / STEP);
    List<Clause> crowds =
        Crowding.of(
            variables,
            turns,
            circles,
            () -> counting.stream().filter(edge -> !edge.isAssumed()).toList(),
            this::stands);
    learnt.addAll(crowds);
    return crowds;
  }

  private boolean stands(Turns.Pair pair) {
    return pair.clause().causes().stream().allMatch(this::isTrue)
        && pair.otherWays().noneMatch(this::isTrue);
  }

  /** {@return whether a distance counts in what was found last} */
  boolean counts(Edge edge) {
    return edge.counts(this::isTrue, variable -> !isTrue(variable));
  }

  private Clause clause(List<Edge> circle) {
    counter.circles++;
    Clause clause = Clause.against(circle);
    learnt.add(clause);
    return clause;
  }

  /** {@return the clauses that forbid the circles found so far} */
  List<Clause> learnt() {
    return learnt;
  }

  /** {@return the value of a variable in what was found last} */
  boolean isTrue(int variable) {
    return toEngine.containsKey(variable) && engine.isTrue(toEngine.get(variable));
  }

  /** {@return the times of the moments that distances counted for in what was found last} */
  Map<Integer, Long> times() {
    return times;
  }

  /** {@return assumptions that cannot be held together, after a refusal} */
  List<Integer> failed() {
    List<Integer> failed = new ArrayList<>();
    for (int literal : engine.failedAssumptions()) {
      failed.add(fromEngine.get(Math.abs(literal) - 1));
    }
    return failed;
  }
}
