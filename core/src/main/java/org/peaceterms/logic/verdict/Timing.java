package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Finds out between which bounds the moments of a theory lie, if all its premises are held and
 * nobody breaks a term.
 *
 * <p>What follows from distances that always count bounds the moments from outside. Courses of
 * events that a solver finds bound them from inside, each by all schedules that fit it. Where both
 * meet the bound is exact; where they do not, the solver is asked for a course that goes further,
 * for all such bounds at once, until there is none or the limits are reached.
 */
public final class Timing {
  private static final int ROUNDS = 400;

  private final Problem problem;
  private final Variables variables;
  private final Row row;
  private final List<Edge> edges;
  private final List<Integer> held;
  private final Reasoner reasoner;
  private final boolean complete;
  private final Map<String, Integer> goals = new HashMap<>();
  private final int moments;

  private Timing(Theory theory, Limits limits, boolean timeAlone) {
    Clashes clashes = Clashes.of(timeAlone ? timeOf(theory) : theory, limits.looks());
    this.problem = Problem.of(clashes);
    this.variables = problem.variables();
    Hypotheses hypotheses = Hypotheses.of(problem);
    Silence silence = Silence.of(theory);
    List<Clause> clauses = new ArrayList<>(problem.clauses());
    clauses.addAll(hypotheses.denials());
    this.row = Row.of(clauses);
    this.edges = new ArrayList<>(problem.edges());
    this.complete = clashes.complete();
    this.moments = variables.moments();
    this.reasoner =
        new Reasoner(
            variables,
            clauses,
            List.of(edges),
            Budget.conflicts(limits.conflicts()),
            new Reasoner.Counter());
    this.held = reasoner.assumptions().stream().filter(held(silence)).toList();
  }

  private Predicate<Integer> held(Silence silence) {
    return variable -> variables.meaning(variable).assumed().map(silence::covers).orElse(true);
  }

  /** Only what is said of time, and of what comes at all. */
  private static Theory timeOf(Theory theory) {
    return theory.withStatements(
        theory.statements().stream()
            .filter(Timing::isOfTime)
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isOfTime(Statement statement) {
    return statement
        .primitive()
        .match(status -> false, amount -> false, norm -> false, lag -> true, either -> true);
  }

  /**
   * {@return the times of a theory in courses of events that keep all it says}
   *
   * @param theory the theory
   * @param limits how much work may be done
   */
  public static Timing of(Theory theory, Limits limits) {
    return new Timing(theory, limits, false);
  }

  /**
   * {@return the times of a theory in courses of events that keep what it says of time and of what
   * comes, whatever else of it clashes}
   *
   * @param theory the theory
   * @param limits how much work may be done
   */
  public static Timing ofTimeAlone(Theory theory, Limits limits) {
    return new Timing(theory, limits, true);
  }

  /**
   * {@return the bounds of some stretches, if some literals hold}
   *
   * @param given literals that are held beside the premises
   * @param stretches which times are asked for
   */
  public Timetable under(Collection<Literal> given, Collection<Stretch> stretches) {
    List<Integer> assumed = new ArrayList<>(held);
    given.forEach(literal -> assumed.add(variables.atom(literal.atom())));
    return new Bounding(this, assumed, ImmutableSortedSet.copyOf(stretches)).timetable();
  }

  Certainties certain(List<Integer> assumed) {
    return Certainties.of(variables, row, assumed);
  }

  /** {@return the distances of the theory, without what was added to ask for more} */
  List<Edge> stated() {
    return problem.edges();
  }

  Reasoner reasoner() {
    return reasoner;
  }

  Variables variables() {
    return variables;
  }

  int moments() {
    return moments;
  }

  int rounds() {
    return ROUNDS;
  }

  /** {@return whether all clashes were looked at} */
  boolean complete() {
    return complete;
  }

  /** {@return the variable that a moment comes; empty if it always does or nothing speaks of it} */
  Optional<Integer> comes(Moment moment) {
    return isKnown(moment) ? Optional.empty() : variables.known(new Atom.Occurs(moment));
  }

  /** {@return whether a moment comes in every course of events by what is judged at all} */
  boolean isKnown(Moment moment) {
    return moment.equals(Moment.ORIGIN) || problem.theory().facts().contains(moment.occurs());
  }

  Optional<Integer> number(Moment moment) {
    return variables.ifNumbered(moment);
  }

  /**
   * {@return a variable that can be true only if both moments come, and the second at most so long
   * after the first}
   */
  int goal(Moment from, Moment to, long most) {
    return goals.computeIfAbsent(
        from.kind() + " " + from + " " + to.kind() + " " + to + " " + most,
        key -> {
          int goal = both(from, to, key);
          edges.add(
              new Edge(
                  variables.number(from),
                  variables.number(to),
                  most,
                  ImmutableIntArray.of(goal),
                  ImmutableIntArray.of(),
                  new Lemma.Stated(Statement.VOCABULARY)));
          return goal;
        });
  }

  /** {@return a variable that can be true only if both moments come} */
  int goal(Moment from, Moment to) {
    return goals.computeIfAbsent(
        from.kind() + " " + from + " " + to.kind() + " " + to, key -> both(from, to, key));
  }

  private int both(Moment from, Moment to, String key) {
    int goal = variables.atom(new Atom.Defined("goal " + key));
    for (Moment moment : List.of(from, to)) {
      comes(moment)
          .ifPresent(variable -> reasoner.add(Clause.of(List.of(goal), List.of(variable))));
    }
    return goal;
  }

  /** {@return a variable that can be true only if a moment does not come} */
  Optional<Integer> absence(Moment moment) {
    return comes(moment)
        .map(
            variable ->
                goals.computeIfAbsent(
                    "not " + moment.kind() + " " + moment,
                    key -> {
                      int goal = variables.atom(new Atom.Defined("goal " + key));
                      reasoner.add(Clause.of(List.of(goal, variable), List.of()));
                      return goal;
                    }));
  }
}
