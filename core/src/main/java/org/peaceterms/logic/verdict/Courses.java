package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;

/** Looks for a course of events that keeps what is held. */
final class Courses {
  private Courses() {}

  /**
   * {@return a course of events in which all held premises are kept; empty if there is none or the
   * budget ran out}
   *
   * @param problem the theory
   * @param hypotheses what may be assumed of it
   * @param budget pays for conflicts
   * @param counter counts what is done
   * @param held which assumptions are held
   */
  static Optional<Course> of(
      Problem problem,
      Hypotheses hypotheses,
      Budget budget,
      Reasoner.Counter counter,
      IntPredicate held) {
    Variables variables = problem.variables();
    List<Clause> clauses = new ArrayList<>(problem.clauses());
    clauses.addAll(hypotheses.denials());
    Reasoner reasoner =
        new Reasoner(
            variables, clauses, List.of(Timeline.inOrder(problem.edges())), budget, counter);
    List<Integer> assumed = reasoner.assumptions().stream().filter(held::test).toList();
    return reasoner.solve(assumed) == Answer.SATISFIABLE
        ? Optional.of(course(problem, reasoner))
        : Optional.empty();
  }

  private static Course course(Problem problem, Reasoner reasoner) {
    Variables variables = problem.variables();
    Map<Moment, Long> ticks = new TreeMap<>();
    ImmutableSortedSet.Builder<Atom> truths = ImmutableSortedSet.naturalOrder();
    long origin = reasoner.times().getOrDefault(variables.number(Moment.ORIGIN), 0L);
    problem.theory().facts().stream()
        .filter(Literal::positive)
        .forEach(fact -> place(fact.atom(), variables, reasoner, origin, ticks, truths));
    for (int variable : variables.atoms()) {
      if (reasoner.isTrue(variable)) {
        place(
            variables.meaning(variable).atom().orElseThrow(),
            variables,
            reasoner,
            origin,
            ticks,
            truths);
      }
    }
    return new Course(ImmutableSortedMap.copyOf(ticks), truths.build());
  }

  private static void place(
      Atom atom,
      Variables variables,
      Reasoner reasoner,
      long origin,
      Map<Moment, Long> ticks,
      ImmutableSortedSet.Builder<Atom> truths) {
    if (atom instanceof Atom.Occurs occurs) {
      long time = reasoner.times().getOrDefault(variables.number(occurs.moment()), origin);
      ticks.put(occurs.moment(), time - origin);
    } else {
      truths.add(atom);
    }
  }
}
