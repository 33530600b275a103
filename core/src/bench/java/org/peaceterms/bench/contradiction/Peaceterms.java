package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.OneConflict;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ClauseId;

/** The engine of this library, from the typed plan or from what that is compiled to. */
final class Peaceterms {
  private static final Limits LIMITS = new Limits(Long.MAX_VALUE, 10_000_000, 100_000);

  private Peaceterms() {}

  /** {@return what a plan is compiled to} */
  static Theory theory(Plan plan) {
    return Compilation.of(ImmutableList.of(plan), ImmutableList.of());
  }

  /** {@return whether the clauses of a plan hold together} */
  static boolean isConsistent(Plan plan) {
    return isConsistent(theory(plan));
  }

  /** {@return whether the premises of a theory hold together} */
  static boolean isConsistent(Theory theory) {
    return Solver.isConsistent(theory, LIMITS).orElseThrow();
  }

  /** {@return how many clashes there are among what the clauses of a plan say} */
  static int clashes(Plan plan) {
    return Clashes.of(theory(plan), LIMITS.looks()).clashes().size();
  }

  /** {@return one minimal set of clauses that do not hold together} */
  static ImmutableSortedSet<Integer> minimalSet(Plan plan) {
    return minimalSet(theory(plan));
  }

  /** {@return one minimal set of clauses that do not hold together} */
  static ImmutableSortedSet<Integer> minimalSet(Theory theory) {
    return clauses(OneConflict.of(theory, LIMITS).orElseThrow(), theory);
  }

  /** {@return all minimal sets of clauses that do not hold together} */
  static ImmutableSet<ImmutableSortedSet<Integer>> minimalSets(Plan plan) {
    return minimalSets(theory(plan));
  }

  /** {@return all minimal sets of clauses that do not hold together} */
  static ImmutableSet<ImmutableSortedSet<Integer>> minimalSets(Theory theory) {
    Analysis analysis = Solver.analyse(theory, LIMITS);
    if (!analysis.complete()) {
      throw new IllegalStateException("the analysis is not complete");
    }
    return analysis.nogoods().stream()
        .filter(nogood -> nogood.literals().isEmpty())
        .map(nogood -> clauses(nogood.premises(), theory))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSortedSet<Integer> clauses(
      ImmutableSortedSet<Integer> premises, Theory theory) {
    return premises.stream()
        .map(premise -> theory.premises().get(premise).clause())
        .map(ClauseId::text)
        .map(id -> Integer.parseInt(id.substring(1)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  /** The vocabulary of a plan is built once, with the plan. */
  static Vocabulary warm(Plan plan) {
    return plan.vocabulary();
  }
}
