package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.peaceterms.logic.order.Difference;
import org.peaceterms.logic.order.Differences;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Looks for a course of events that keeps the propositions and the distances in time of a theory.
 * Norms, states and quantities are not looked at.
 */
final class Course {
  private final Theory theory;
  private final SatEngine engine = new LogicNgEngine();
  private final Map<Atom, Integer> atoms = new LinkedHashMap<>();
  private final Map<Moment, Integer> moments = new LinkedHashMap<>();
  private final List<Statement> lags = new ArrayList<>();

  private Course(Theory theory, IntPredicate held) {
    this.theory = theory;
    theory.facts().forEach(fact -> engine.addClause(number(fact)));
    engine.addClause(number(Moment.ORIGIN.occurs()));
    for (Statement statement : theory.statements()) {
      if (!statement.isVocabulary() && !held.test(statement.premise())) {
        continue;
      }
      if (statement.primitive() instanceof Either either) {
        clause(statement.guard(), either.literals());
      } else if (statement.primitive() instanceof Lag) {
        lags.add(statement);
      }
    }
  }

  /** {@return whether there is one in which some literals are true and nobody breaks anything} */
  static boolean exists(Theory theory, Literal... given) {
    return exists(theory, premise -> true, given);
  }

  private static boolean exists(Theory theory, IntPredicate held, Literal... given) {
    return new Course(theory, held).solve(ImmutableList.copyOf(given));
  }

  /** {@return clauses that leave none, each of which is needed for that; none if there is one} */
  static ImmutableSortedSet<String> clash(Theory theory, Literal... given) {
    if (exists(theory, given)) {
      return ImmutableSortedSet.of();
    }
    TreeSet<Integer> needed =
        new TreeSet<>(IntStream.range(0, theory.premises().size()).boxed().toList());
    for (int premise = 0; premise < theory.premises().size(); premise++) {
      TreeSet<Integer> fewer = new TreeSet<>(needed);
      fewer.remove(premise);
      if (!exists(theory, fewer::contains, given)) {
        needed = fewer;
      }
    }
    return needed.stream()
        .map(premise -> theory.premises().get(premise).clause().text())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** {@return the literal that a version of a choice of a plan is taken} */
  static Literal taken(Theory theory, String choice, String version) {
    return theory.statements().stream()
        .map(Statement::primitive)
        .filter(Either.class::isInstance)
        .flatMap(either -> ((Either) either).literals().stream())
        .filter(Literal::positive)
        .filter(
            literal ->
                literal.atom() instanceof Atom.Taken taken
                    && taken.choice().endsWith(":" + choice)
                    && taken.label().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private int number(Literal literal) {
    Integer known = atoms.get(literal.atom());
    if (known == null) {
      known = engine.newVariable(false);
      atoms.put(literal.atom(), known);
      meaning(literal.atom());
    }
    return literal.positive() ? known : -known;
  }

  private void meaning(Atom atom) {
    if (atom instanceof Atom.NotAfter order) {
      lags.add(
          new Statement(
              Statement.VOCABULARY,
              ImmutableSortedSet.of(Literal.of(order)),
              Lag.notAfter(order.earlier(), order.later()),
              theory.statements().get(0).site()));
      engine.addClause(-atoms.get(atom), number(order.earlier().of().occurs()));
      engine.addClause(-atoms.get(atom), number(order.later().of().occurs()));
    }
    if (atom instanceof Atom.Occurs occurs && occurs.moment().kind() == Moment.Kind.BREACH) {
      engine.addClause(-atoms.get(atom));
    }
  }

  private void clause(ImmutableSortedSet<Literal> guard, ImmutableSortedSet<Literal> literals) {
    List<Integer> numbers = new ArrayList<>();
    guard.forEach(literal -> numbers.add(number(literal.not())));
    literals.forEach(literal -> numbers.add(number(literal)));
    engine.addClause(array(numbers));
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean solve(List<Literal> given) {
    int[] assumed = given.stream().mapToInt(this::number).toArray();
    lags.forEach(this::conditions);
    while (engine.solve(assumed, Budget.unlimited()) == Answer.SATISFIABLE) {
      int[] circle = circle();
      if (circle.length == 0) {
        return true;
      }
      engine.addClause(circle);
    }
    return false;
  }

  /** The literals under which a distance counts. */
  private List<Integer> conditions(Statement statement) {
    List<Integer> numbers = new ArrayList<>();
    Lag lag = (Lag) statement.primitive();
    statement.guard().forEach(literal -> numbers.add(number(literal)));
    numbers.add(number(lag.from().occurs()));
    numbers.add(number(lag.to().occurs()));
    return numbers;
  }

  /** {@return what cannot all be, from a circle of distances; nothing if there is none} */
  private int[] circle() {
    lags.forEach(
        statement -> {
          Lag lag = (Lag) statement.primitive();
          moments.putIfAbsent(lag.from(), moments.size());
          moments.putIfAbsent(lag.to(), moments.size());
        });
    Differences differences = new Differences(moments.size());
    for (int i = 0; i < lags.size(); i++) {
      Lag lag = (Lag) lags.get(i).primitive();
      if (conditions(lags.get(i)).stream().allMatch(engine::isTrue)) {
        ImmutableList<Difference> circle =
            differences.add(
                new Difference(moments.get(lag.from()), moments.get(lag.to()), lag.most(), i));
        if (!circle.isEmpty()) {
          return circle.stream()
              .flatMap(step -> conditions(lags.get(step.label())).stream())
              .distinct()
              .mapToInt(number -> -number)
              .toArray();
        }
      }
    }
    return new int[0];
  }
}
