package org.peaceterms.bench.contradiction;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.bench.contradiction.Constraints.Clause;
import org.peaceterms.bench.contradiction.Constraints.Duty;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.If;
import org.peaceterms.bench.contradiction.Constraints.Limit;
import org.peaceterms.bench.contradiction.Constraints.Order;
import org.peaceterms.bench.contradiction.Constraints.Rule;
import org.peaceterms.bench.contradiction.Constraints.Since;

/**
 * The terms of a script: one integer for each quantity and elementary window and for the day of
 * each event, one truth value for each event, circumstance and version.
 */
final class SmtTerms {
  private final Script script;
  private final ElementaryWindows windows;
  private final Term[][] values;
  private final Term[] occurs;
  private final Term[] days;
  private final Term[] given;
  private final List<Term> background = new ArrayList<>();

  SmtTerms(Script script, Constraints constraints) {
    this.script = script;
    this.windows = new ElementaryWindows(constraints);
    values = new Term[constraints.quantities()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new Term[windows.count(i)];
      for (int j = 0; j < values[i].length; j++) {
        values[i][j] = constant("q" + i + "_" + j, "Int");
      }
    }
    occurs = constants("o", "Bool", constraints.events());
    days = constants("d", "Int", constraints.events());
    given = constants("g", "Bool", constraints.circumstances());
    for (int i = 0; i < constraints.clauses().size(); i++) {
      exclude(i, constraints.clauses().get(i));
    }
  }

  private Term[] constants(String name, String sort, int count) {
    Term[] constants = new Term[count];
    for (int i = 0; i < count; i++) {
      constants[i] = constant(name + i, sort);
    }
    return constants;
  }

  private Term constant(String name, String sort) {
    Sort of = script.sort(sort);
    script.declareFun(name, new Sort[0], of);
    return script.term(name);
  }

  /** Of the versions of a bracket no more than one is taken. */
  private void exclude(int number, Clause clause) {
    List<Term> versions = new ArrayList<>();
    for (int i = 0; clause.isBracket() && i < clause.versions().size(); i++) {
      Term version = constant("v" + number + "_" + i, "Bool");
      versions.forEach(other -> background.add(not(and(List.of(other, version)))));
      versions.add(version);
    }
  }

  List<Term> background() {
    return background;
  }

  Term clause(int number, Clause clause) {
    if (!clause.isBracket()) {
      return rule(clause.versions().get(0));
    }
    List<Term> parts = new ArrayList<>();
    List<Term> versions = new ArrayList<>();
    for (int i = 0; i < clause.versions().size(); i++) {
      Term version = script.term("v" + number + "_" + i);
      versions.add(version);
      parts.add(implies(version, rule(clause.versions().get(i))));
    }
    parts.add(script.term("or", versions.toArray(Term[]::new)));
    return and(parts);
  }

  private Term rule(Rule rule) {
    if (rule instanceof Limit limit) {
      return limit(limit);
    }
    return rule instanceof Duty duty ? duty(duty) : order((Order) rule);
  }

  private Term limit(Limit limit) {
    List<Term> parts = new ArrayList<>();
    windows
        .of(limit)
        .forEach(
            window -> {
              Term value = values[limit.quantity()][window];
              Term bound = script.term(limit.cap() ? "<=" : ">=", value, number(limit.figure()));
              int end = windows.end(limit.quantity(), window);
              parts.add(limit.guard() instanceof Since since ? since(since, end, bound) : bound);
            });
    return limit.guard() instanceof If condition
        ? implies(given(condition), and(parts))
        : and(parts);
  }

  /** Counts if the event comes before the window ends. */
  private Term since(Since since, int end, Term bound) {
    Term begun = script.term("<", days[since.event()], number(end));
    return implies(and(List.of(occurs[since.event()], begun)), bound);
  }

  private Term duty(Duty duty) {
    List<Term> parts = new ArrayList<>();
    parts.add(occurs[duty.event()]);
    parts.add(script.term(">=", days[duty.event()], number(duty.from())));
    parts.add(script.term("<", days[duty.event()], number(duty.until())));
    Guard guard = duty.guard();
    if (guard instanceof Since since) {
      parts.add(script.term("<=", days[since.event()], days[duty.event()]));
      return implies(occurs[since.event()], and(parts));
    }
    return guard instanceof If condition ? implies(given(condition), and(parts)) : and(parts);
  }

  private Term order(Order order) {
    Term before = occurs[order.before()];
    Term after = occurs[order.after()];
    Term lag =
        script.term(
            "<=",
            script.term("+", days[order.before()], number(order.days())),
            days[order.after()]);
    Term ordered = implies(and(List.of(before, after)), lag);
    return order.requires() ? and(List.of(ordered, implies(after, before))) : ordered;
  }

  private Term given(If condition) {
    Term term = given[condition.circumstance()];
    return condition.given() ? term : not(term);
  }

  private Term number(int number) {
    return script.numeral(Integer.toString(number));
  }

  private Term not(Term term) {
    return script.term("not", term);
  }

  private Term implies(Term condition, Term then) {
    return script.term("=>", condition, then);
  }

  private Term and(List<Term> parts) {
    return parts.size() == 1 ? parts.get(0) : script.term("and", parts.toArray(Term[]::new));
  }
}
