package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/**
 * The clauses of a plan that contradict others, or the law.
 *
 * @param clauses the clauses
 * @param complete whether the budget reached for all of them
 */
record Contradictory(ImmutableSet<ClauseId> clauses, boolean complete) {

  static Contradictory in(Plan plan, Yardstick yardstick) {
    Theory theory = Compilation.of(ImmutableList.of(plan), yardstick.laws());
    Analysis found = Solver.conflicts(theory, yardstick.limits());
    ImmutableSet<ClauseId> clauses =
        found.nogoods().stream()
            .filter(nogood -> nogood.literals().isEmpty())
            .flatMap(nogood -> nogood.premises().stream())
            .map(premise -> theory.premises().get(premise))
            .filter(premise -> !premise.background())
            .map(Premise::clause)
            .collect(ImmutableSet.toImmutableSet());
    return new Contradictory(clauses, found.complete());
  }

  /** {@return whether none of some clauses contradicts others} */
  boolean spares(List<Clause> some) {
    return some.stream().map(Clause::id).noneMatch(clauses::contains);
  }
}
