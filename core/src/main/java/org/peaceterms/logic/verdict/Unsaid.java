package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.order.Difference;
import org.peaceterms.logic.order.Differences;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Statement;

/**
 * What premises do not say although it holds: that a statement never counts, that an order is
 * needed.
 */
final class Unsaid {
  private final Problem problem;
  private final Budget budget;
  private final Derivation derivation;
  private final Differences stated;
  private final List<Edge> edges = new ArrayList<>();

  private Unsaid(Problem problem, Budget budget) {
    this.problem = problem;
    this.budget = budget;
    this.derivation = Derivation.of(problem);
    this.stated = new Differences(problem.variables().moments());
  }

  /**
   * {@return the statements that never count, by number}
   *
   * @param problem knows what holds anyhow
   * @param clashes knows when statements count
   * @param stated how many statements are not ways to do a duty
   */
  static ImmutableList<Integer> vacuous(Problem problem, Clashes clashes, int stated) {
    List<Statement> statements = clashes.theory().statements();
    ImmutableList.Builder<Integer> vacuous = ImmutableList.builder();
    for (int i = 0; i < stated; i++) {
      Statement statement = statements.get(i);
      if (!statement.isVocabulary()
          && (isNever(statement.guard(), problem) || clashes.isNever(i))) {
        vacuous.add(i);
      }
    }
    return vacuous.build();
  }

  private static boolean isNever(ImmutableSortedSet<Literal> guard, Problem problem) {
    ImmutableList<Literal> all = guard.asList();
    for (int i = 0; i < all.size(); i++) {
      if (all.size() > 1 && guard.contains(all.get(i).not()) || problem.isNever(all.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return the orders that are needed and not stated, if all premises can be held together} */
  static ImmutableList<Analysis.Forced> forced(
      Problem problem, List<Clash> clashes, Budget budget) {
    Unsaid unsaid = new Unsaid(problem, budget);
    unsaid.addStated();
    ImmutableList.Builder<Analysis.Forced> forced = ImmutableList.builder();
    for (Clash clash : clashes) {
      if (unsaid.alwaysCounts(clash)) {
        unsaid.onlyWayOut(clash).ifPresent(forced::add);
      }
    }
    return forced.build();
  }

  private void addStated() {
    for (Edge edge : Timeline.inOrder(problem.edges())) {
      if (edge.exceptions().isEmpty()
          && edge.causes().stream().allMatch(derivation.known()::get)
          && !edge.isAssumed()) {
        stated.add(new Difference(edge.from(), edge.to(), edge.most(), edges.size()));
        edges.add(edge);
      }
    }
  }

  private boolean alwaysCounts(Clash clash) {
    return clash.hypotheses().isEmpty()
        && !clash.escapes().isEmpty()
        && guards(clash).allMatch(this::isKnown);
  }

  private Stream<Literal> guards(Clash clash) {
    return statements(clash).flatMap(statement -> statement.guard().stream());
  }

  private Stream<Statement> statements(Clash clash) {
    return clash.statements().stream().map(problem.theory().statements()::get);
  }

  private boolean isKnown(Literal literal) {
    return problem.isKnown(literal)
        || (literal.positive() && derivation.known().get(problem.variables().atom(literal.atom())));
  }

  /** The one order that is possible, unless it or another holds anyway. */
  private Optional<Analysis.Forced> onlyWayOut(Clash clash) {
    Optional<Escape> only = Optional.empty();
    Set<Integer> causes = causes(clash);
    for (Escape escape : clash.escapes()) {
      Lag order = Lag.notAfter(escape.end(), escape.start());
      Lag opposite = Lag.before(escape.start(), escape.end());
      boolean holds =
          isKnown(escape.end().of().occurs())
              && isKnown(escape.start().of().occurs())
              && against(opposite).isPresent();
      if (holds || !budget.spend()) {
        return Optional.empty();
      }
      Optional<List<Edge>> against = against(order);
      if (against.isEmpty()) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(escape);
      }
      against.ifPresent(circle -> circle.forEach(edge -> causes.addAll(edge.causes().asList())));
    }
    return only.map(order -> new Analysis.Forced(clash, order, derivation.premises(causes)));
  }

  /** The variables that make the statements of a clash count. */
  private Set<Integer> causes(Clash clash) {
    Set<Integer> causes = new TreeSet<>();
    guards(clash)
        .filter(literal -> !problem.isKnown(literal))
        .forEach(literal -> causes.add(problem.variables().atom(literal.atom())));
    statements(clash)
        .filter(statement -> !statement.isVocabulary())
        .forEach(statement -> causes.add(problem.variables().premise(statement.premise())));
    return causes;
  }

  /** {@return the distances that rule out another one, unless it is possible} */
  private Optional<List<Edge>> against(Lag lag) {
    Variables variables = problem.variables();
    Difference asked =
        new Difference(
            variables.number(lag.from()), variables.number(lag.to()), lag.most(), edges.size());
    List<Difference> circle = stated.circle(asked);
    return circle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            circle.stream()
                .filter(step -> !step.equals(asked))
                .map(step -> edges.get(step.label()))
                .toList());
  }
}
