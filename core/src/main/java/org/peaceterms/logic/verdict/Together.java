package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Whether all premises of a theory can be held together if nobody breaks a term.
 *
 * <p>One clash that comes whatever happens is enough to say no. Else what follows clause by clause
 * is settled first, and the solver gets only what is open then, part by part.
 *
 * @param answer whether they can
 * @param clashing if not, some premises that cannot; else none
 */
record Together(Answer answer, ImmutableSortedSet<Integer> clashing) {

  /**
   * {@return what is found about a theory}
   *
   * @param theory the theory
   * @param silence what is assumed without mention
   * @param limits how much work that may take
   */
  static Together of(Theory theory, Silence silence, Limits limits) {
    Clashes clashes = Clashes.untilCertain(theory, limits.looks());
    return clashes
        .certain()
        .map(clash -> clash(premises(clash, clashes.theory())))
        .orElseGet(() -> of(clashes, silence, Budget.conflicts(limits.conflicts())));
  }

  private static Together clash(ImmutableSortedSet<Integer> premises) {
    return new Together(Answer.UNSATISFIABLE, premises);
  }

  private static ImmutableSortedSet<Integer> premises(Clash clash, Theory theory) {
    return clash.statements().stream()
        .map(theory.statements()::get)
        .filter(statement -> !statement.isVocabulary())
        .map(Statement::premise)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  private static Together of(Clashes clashes, Silence silence, Budget budget) {
    Problem problem = Problem.ofHeld(clashes);
    Variables variables = problem.variables();
    Certainties certain =
        Certainties.without(
            variables, problem.row(), variable -> isAbsent(variables.meaning(variable), silence));
    if (certain.isClash()) {
      return clash(problem.premises(certain.clashing()));
    }
    Remainder rest = new Remainder(problem, certain);
    Answer all = clashes.complete() ? Answer.SATISFIABLE : Answer.UNKNOWN;
    for (Kernel.Part part : unsettled(rest.parts(), variables, budget)) {
      Answer answer = solve(part, variables, budget);
      if (answer == Answer.UNSATISFIABLE) {
        return clash(rest.premises(part));
      }
      all = answer == Answer.UNKNOWN ? answer : all;
    }
    return new Together(all, ImmutableSortedSet.of());
  }

  /**
   * {@return the parts that have to be solved each by itself}
   *
   * <p>Parts without distances are mostly small, and a solver for each costs more than to solve it:
   * all of them are tried at once first.
   */
  private static List<Kernel.Part> unsettled(
      List<Kernel.Part> parts, Variables variables, Budget budget) {
    Kernel.Part timeless = new Kernel.Part(new ArrayList<>(), List.of());
    List<Kernel.Part> timed = new ArrayList<>();
    for (Kernel.Part part : parts) {
      if (part.blocks().isEmpty()) {
        timeless.clauses().addAll(part.clauses());
      } else {
        timed.add(part);
      }
    }
    boolean isTimelessSettled =
        timeless.clauses().isEmpty() || solve(timeless, variables, budget) == Answer.SATISFIABLE;
    return isTimelessSettled ? timed : parts;
  }

  private static Answer solve(Kernel.Part part, Variables variables, Budget budget) {
    return new Reasoner(variables, part.clauses(), part.blocks(), budget, new Reasoner.Counter())
        .solve(List.of());
  }

  private static boolean isAbsent(Meaning meaning, Silence silence) {
    return meaning.atom().isPresent() && silence.covers(meaning.atom().orElseThrow());
  }
}
