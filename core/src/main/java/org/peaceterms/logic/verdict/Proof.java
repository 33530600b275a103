package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;

/** Finds out which lemmas a nogood needs. */
final class Proof {
  private final Variables variables;
  private final Hypotheses hypotheses;
  private final SetIndex<Said> byPremises = new SetIndex<>();

  /** A clause, with the premises that say it and its place among all. */
  private record Said(Clause clause, ImmutableIntArray premises, int place) {

    /** {@return the premise that it is listed under; what only words mean comes last} */
    int first() {
      return premises.isEmpty() ? Integer.MAX_VALUE : premises.get(0);
    }
  }

  /**
   * Proofs from some clauses.
   *
   * @param variables the variables
   * @param clauses all clauses that are known to hold, with their lemmas
   * @param hypotheses what may be assumed
   */
  Proof(Variables variables, List<Clause> clauses, Hypotheses hypotheses) {
    this.variables = variables;
    this.hypotheses = hypotheses;
    int place = 0;
    for (Clause clause : clauses) {
      ImmutableIntArray premises = premises(clause);
      byPremises.add(premises, new Said(clause, premises, place++));
    }
  }

  private ImmutableIntArray premises(Clause clause) {
    return ImmutableIntArray.copyOf(
        clause.causes().stream().filter(cause -> variables.meaning(cause).premise().isPresent()));
  }

  /**
   * {@return lemmas that refute assumptions together with what their premises say as propositions,
   * and of which none can be left out}
   *
   * @param refuted the assumptions
   */
  ImmutableList<Lemma> of(Support refuted) {
    Set<Integer> assumed = new TreeSet<>(refuted.assumptions().asList());
    List<Clause> usable = usable(refuted);
    if (usable.stream().anyMatch(this::isProposition)) {
      return shrunk(usable, assumed);
    }
    return usable.stream()
        .filter(clause -> isRefutation(clause, assumed))
        .findFirst()
        .map(clause -> clause.lemma().stream().collect(toImmutableList()))
        .orElseGet(() -> shrunk(usable, assumed));
  }

  /** Whether a premise says it, so that it may refute without any lemma. */
  private boolean isProposition(Clause clause) {
    return clause.lemma().isEmpty() && !premises(clause).isEmpty();
  }

  private List<Clause> usable(Support refuted) {
    return byPremises.within(refuted.assumptions()).stream()
        .sorted(Comparator.comparingInt(Said::first).thenComparingInt(Said::place))
        .map(Said::clause)
        .toList();
  }

  private boolean isRefutation(Clause clause, Set<Integer> assumed) {
    return clause.effects().isEmpty()
        && clause.causes().stream().allMatch(cause -> hypotheses.isAmong(cause, assumed));
  }

  /** Drops one lemma at a time and keeps those without which nothing is refuted. */
  private ImmutableList<Lemma> shrunk(List<Clause> usable, Set<Integer> assumed) {
    SatEngine engine = new LogicNgEngine();
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Lemma> lemmas = new ArrayList<>();
    List<Integer> switches = new ArrayList<>();
    for (Clause clause : usable) {
      int[] literals =
          IntStream.of(clause.literals())
              .map(literal -> Integer.signum(literal) * number(numbers, engine, literal))
              .toArray();
      if (clause.lemma().isPresent()) {
        int on = engine.newVariable(false);
        switches.add(on);
        lemmas.add(clause.lemma().orElseThrow());
        literals = IntStream.concat(IntStream.of(literals), IntStream.of(-on)).toArray();
      }
      engine.addClause(literals);
    }
    List<Integer> given = new ArrayList<>();
    for (int assumption : assumed) {
      given.add(number(numbers, engine, assumption));
    }
    List<Integer> kept = new ArrayList<>(switches);
    for (int on : switches) {
      if (kept.contains(on)) {
        List<Integer> fewer = new ArrayList<>(kept);
        fewer.remove((Integer) on);
        int[] literals =
            IntStream.concat(
                    given.stream().mapToInt(Integer::intValue),
                    fewer.stream().mapToInt(Integer::intValue))
                .toArray();
        if (engine.solve(literals, Budget.unlimited()) == Answer.UNSATISFIABLE) {
          Set<Integer> failed = new TreeSet<>();
          IntStream.of(engine.failedAssumptions()).forEach(failed::add);
          fewer.removeIf(rest -> !failed.contains(rest));
          kept = fewer;
        }
      }
    }
    List<Integer> needed = kept;
    return IntStream.range(0, switches.size())
        .filter(i -> needed.contains(switches.get(i)))
        .mapToObj(lemmas::get)
        .collect(toImmutableList());
  }

  private static int number(Map<Integer, Integer> numbers, SatEngine engine, int literal) {
    return numbers.computeIfAbsent(Math.abs(literal), key -> engine.newVariable(false));
  }
}
