package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/**
 * What of a plan contradicts itself, or the law.
 *
 * @param conflicts the smallest sets of clauses that cannot be held together
 * @param complete whether the budget reached for all of them
 */
record Contradictory(ImmutableList<ImmutableSet<ClauseId>> conflicts, boolean complete) {
  /** Nothing. */
  static final Contradictory NOT = new Contradictory(ImmutableList.of(), true);

  static Contradictory in(Plan plan, Yardstick yardstick) {
    Theory theory = Compilation.of(ImmutableList.of(plan), yardstick.laws());
    Analysis found = Solver.conflicts(theory, yardstick.limits());
    return new Contradictory(
        found.nogoods().stream()
            .filter(nogood -> nogood.literals().isEmpty())
            .map(nogood -> clauses(nogood, theory))
            .filter(clauses -> !clauses.isEmpty())
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        found.complete());
  }

  private static ImmutableSet<ClauseId> clauses(Nogood nogood, Theory theory) {
    return nogood.premises().stream()
        .map(premise -> theory.premises().get(premise))
        .filter(premise -> !premise.background())
        .map(Premise::clause)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether a clause contradicts others} */
  boolean names(ClauseId clause) {
    return conflicts.stream().anyMatch(conflict -> conflict.contains(clause));
  }

  /** {@return whether none of some clauses contradicts others} */
  boolean spares(List<Clause> some) {
    return some.stream().map(Clause::id).noneMatch(this::names);
  }

  /** {@return a smallest set that some clauses hold whole, if there is one} */
  Optional<ImmutableSet<ClauseId>> within(List<Clause> some) {
    Set<ClauseId> ids = some.stream().map(Clause::id).collect(Collectors.toSet());
    return conflicts.stream().filter(ids::containsAll).findFirst();
  }
}
