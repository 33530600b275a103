package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final BitSet known;
  private final Differences stated;

  private Unsaid(Problem problem, Budget budget) {
    this.problem = problem;
    this.budget = budget;
    this.known = Derivation.of(problem);
    this.stated = new Differences(problem.variables().moments());
  }

  /**
   * {@return the statements that never count, by number}
   *
   * @param clashes knows when statements count
   * @param stated how many statements are not ways to do a duty
   */
  static ImmutableList<Integer> vacuous(Clashes clashes, int stated) {
    List<Statement> statements = clashes.theory().statements();
    return IntStream.range(0, stated)
        .filter(i -> !statements.get(i).isVocabulary())
        .filter(i -> isNever(statements.get(i), clashes) || clashes.isNever(i))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isNever(Statement statement, Clashes clashes) {
    ImmutableSortedSet<Literal> guard = statement.guard();
    return guard.stream()
        .map(Literal::not)
        .anyMatch(
            opposite -> guard.contains(opposite) || clashes.theory().facts().contains(opposite));
  }

  /** {@return the orders that are needed and not stated, if all premises can be held together} */
  static ImmutableList<Analysis.Forced> forced(
      Problem problem, List<Clash> clashes, Budget budget) {
    Unsaid unsaid = new Unsaid(problem, budget);
    unsaid.addStated();
    ImmutableList.Builder<Analysis.Forced> forced = ImmutableList.builder();
    for (Clash clash : clashes) {
      if (unsaid.alwaysCounts(clash)) {
        unsaid.onlyWayOut(clash).ifPresent(order -> forced.add(new Analysis.Forced(clash, order)));
      }
    }
    return forced.build();
  }

  private void addStated() {
    for (Edge edge : Timeline.inOrder(problem.edges())) {
      if (edge.exceptions().isEmpty()
          && edge.causes().stream().allMatch(known::get)
          && !edge.isAssumed()) {
        stated.add(new Difference(edge.from(), edge.to(), edge.most(), 0));
      }
    }
  }

  private boolean alwaysCounts(Clash clash) {
    return clash.hypotheses().isEmpty()
        && !clash.escapes().isEmpty()
        && clash.statements().stream()
            .map(problem.theory().statements()::get)
            .flatMap(statement -> statement.guard().stream())
            .allMatch(this::isKnown);
  }

  private boolean isKnown(Literal literal) {
    return problem.isKnown(literal)
        || (literal.positive() && known.get(problem.variables().atom(literal.atom())));
  }

  /** The one order that is possible, unless it or another holds anyway. */
  private Optional<Escape> onlyWayOut(Clash clash) {
    Optional<Escape> only = Optional.empty();
    for (Escape escape : clash.escapes()) {
      Lag order = Lag.notAfter(escape.end(), escape.start());
      Lag opposite = Lag.before(escape.start(), escape.end());
      boolean holds =
          isKnown(escape.end().of().occurs())
              && isKnown(escape.start().of().occurs())
              && !isPossible(opposite);
      if (holds || !budget.spend()) {
        return Optional.empty();
      }
      if (isPossible(order)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(escape);
      }
    }
    return only;
  }

  private boolean isPossible(Lag lag) {
    Variables variables = problem.variables();
    return stated
        .circle(
            new Difference(variables.number(lag.from()), variables.number(lag.to()), lag.most(), 0))
        .isEmpty();
  }
}
