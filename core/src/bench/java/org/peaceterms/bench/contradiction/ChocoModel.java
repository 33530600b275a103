package org.peaceterms.bench.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.solver.variables.Variable;
import org.peaceterms.bench.Over;
import org.peaceterms.bench.contradiction.Constraints.Clause;
import org.peaceterms.bench.contradiction.Constraints.Duty;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.If;
import org.peaceterms.bench.contradiction.Constraints.Limit;
import org.peaceterms.bench.contradiction.Constraints.Order;
import org.peaceterms.bench.contradiction.Constraints.Rule;
import org.peaceterms.bench.contradiction.Constraints.Since;

/**
 * Constraints as a model for Choco, with the variables of {@link SmtTerms}. Truth values are tried
 * first, where most failures weigh most; then the least value of each number.
 */
final class ChocoModel {
  private final Model model = new Model();
  private final ElementaryWindows windows;
  private final IntVar[][] values;
  private final BoolVar[] occurs;
  private final IntVar[] days;
  private final BoolVar[] given;

  private ChocoModel(Constraints constraints) {
    windows = new ElementaryWindows(constraints);
    values = new IntVar[constraints.quantities()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = model.intVarArray("q" + i, windows.count(i), 0, Constraints.GREATEST, true);
    }
    occurs = model.boolVarArray("o", constraints.events());
    days = model.intVarArray("d", constraints.events(), 0, Constraints.HORIZON, true);
    given = model.boolVarArray("g", constraints.circumstances());
    constraints.clauses().forEach(this::add);
  }

  /** {@return whether the constraints hold together} */
  static boolean isConsistent(Constraints constraints) {
    ChocoModel choco = new ChocoModel(constraints);
    Solver solver = choco.model.getSolver();
    List<BoolVar> truths = new ArrayList<>();
    List<IntVar> numbers = new ArrayList<>();
    for (Variable variable : choco.model.getVars()) {
      if ((variable.getTypeAndKind() & Variable.KIND) == Variable.BOOL) {
        truths.add((BoolVar) variable);
      } else {
        numbers.add((IntVar) variable);
      }
    }
    if (!truths.isEmpty()) {
      solver.setSearch(
          Search.domOverWDegSearch(truths.toArray(BoolVar[]::new)),
          Search.inputOrderLBSearch(numbers.toArray(IntVar[]::new)));
    } else {
      solver.setSearch(Search.inputOrderLBSearch(numbers.toArray(IntVar[]::new)));
    }
    solver.limitTime(Over.SECONDS + "s");
    boolean found = solver.solve();
    if (!found && solver.isStopCriterionMet()) {
      throw new Over("Choco");
    }
    return found;
  }

  private void add(Clause clause) {
    if (!clause.isBracket()) {
      add(clause.versions().get(0), Optional.empty());
      return;
    }
    BoolVar[] versions = model.boolVarArray(clause.versions().size());
    model.sum(versions, "=", 1).post();
    for (int i = 0; i < versions.length; i++) {
      add(clause.versions().get(i), Optional.of(versions[i]));
    }
  }

  private void add(Rule rule, Optional<BoolVar> version) {
    if (rule instanceof Limit limit) {
      add(limit, version);
    } else if (rule instanceof Duty duty) {
      add(duty);
    } else {
      add((Order) rule);
    }
  }

  private void add(Limit limit, Optional<BoolVar> version) {
    windows
        .of(limit)
        .forEach(
            window -> {
              IntVar value = values[limit.quantity()][window];
              Constraint bound = model.arithm(value, limit.cap() ? "<=" : ">=", limit.figure());
              int end = windows.end(limit.quantity(), window);
              if (version.isPresent()) {
                bound.impliedBy(version.orElseThrow());
              } else {
                post(bound, guard(limit.guard(), end));
              }
            });
  }

  /** What must be true; an event must come before a day. */
  private Optional<BoolVar> guard(Guard guard, int end) {
    if (guard instanceof If condition) {
      BoolVar is = given[condition.circumstance()];
      return Optional.of(condition.given() ? is : is.not());
    }
    if (guard instanceof Since since) {
      BoolVar begun = model.arithm(days[since.event()], "<", end).reify();
      return Optional.of(model.and(occurs[since.event()], begun).reify());
    }
    return Optional.empty();
  }

  private static void post(Constraint constraint, Optional<BoolVar> guard) {
    guard.ifPresentOrElse(constraint::impliedBy, constraint::post);
  }

  private void add(Duty duty) {
    IntVar day = days[duty.event()];
    Optional<BoolVar> guard = guard(duty.guard());
    post(model.arithm(occurs[duty.event()], "=", 1), guard);
    post(model.arithm(day, ">=", duty.from()), guard);
    post(model.arithm(day, "<", duty.until()), guard);
    if (duty.guard() instanceof Since since) {
      post(model.arithm(days[since.event()], "<=", day), guard);
    }
  }

  private Optional<BoolVar> guard(Guard guard) {
    return guard instanceof Since since
        ? Optional.of(occurs[since.event()])
        : guard(guard, Constraints.HORIZON);
  }

  private void add(Order order) {
    BoolVar before = occurs[order.before()];
    BoolVar after = occurs[order.after()];
    BoolVar both = model.and(before, after).reify();
    model
        .arithm(days[order.after()], "-", days[order.before()], ">=", order.days())
        .impliedBy(both);
    if (order.requires()) {
      model.arithm(after, "<=", before).post();
    }
  }
}
