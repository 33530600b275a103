package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;

/**
 * Looks for the least by which demands that would be given up could be loosened instead. A demand
 * is loosened until it goes with all that stays; each step is one that nothing less could replace.
 */
final class Moving {
  private static final int ROUNDS = 100;

  private final Demands demands;
  private final Limits limits;
  private final List<Statement> statements;
  private final List<Move> moves = new ArrayList<>();

  /** One side of what a statement allows: both ends of an exact figure may have to give. */
  private record Edge(int statement, Enum<?> end) {
    static Edge of(int statement, Move move) {
      return new Edge(statement, move.<Enum<?>>match(Move.Figure::end, Move.Days::turn));
    }
  }

  private Moving(Demands demands, Limits limits) {
    this.demands = demands;
    this.limits = limits;
    this.statements = new ArrayList<>(demands.theory().statements());
  }

  /**
   * {@return the moves, demand by demand; a demand without one must be given up as a whole}
   *
   * @param stay the demands that stay as they are
   * @param give the demands that would be given up
   */
  static ImmutableList<Move> of(
      Demands demands, Set<DemandKey> stay, List<DemandKey> give, Limits limits) {
    Moving moving = new Moving(demands, limits);
    Set<DemandKey> held = new LinkedHashSet<>(stay);
    for (DemandKey key : give) {
      held.add(key);
      if (!moving.isLoosened(key, held)) {
        held.remove(key);
      }
    }
    return ImmutableList.copyOf(moving.moves);
  }

  private boolean isLoosened(DemandKey key, Set<DemandKey> held) {
    int premise = demands.premise(key);
    List<Statement> before = List.copyOf(statements);
    Map<Edge, Move> found = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Integer> numbers = numbers(held);
      Theory theory =
          demands
              .theory()
              .withStatements(
                  numbers.stream().map(statements::get).collect(ImmutableList.toImmutableList()));
      Analysis analysis = Solver.about(theory, premise, limits);
      Optional<Nogood> against =
          analysis.nogoods().stream().filter(nogood -> nogood.literals().isEmpty()).findFirst();
      if (against.isEmpty() && analysis.complete()) {
        moves.addAll(found.values());
        return true;
      }
      Optional<Gaps.Loosening> step =
          against.flatMap(nogood -> step(theory, premise, nogood, numbers.size()));
      if (step.isEmpty()) {
        break;
      }
      int number = numbers.get(step.orElseThrow().statement());
      statements.set(number, step.orElseThrow().looser());
      Move move = step.orElseThrow().move();
      found.merge(Edge.of(number, move), move, Moving::together);
    }
    statements.clear();
    statements.addAll(before);
    return false;
  }

  /** {@return the places of the statements of the laws, the vocabulary and some demands} */
  private List<Integer> numbers(Set<DemandKey> held) {
    return IntStream.range(0, statements.size())
        .filter(
            number -> {
              Statement statement = statements.get(number);
              return statement.isVocabulary()
                  || demands.key(statement.premise()).map(held::contains).orElse(true);
            })
        .boxed()
        .toList();
  }

  /** {@return what must be looser, if there is only one thing that can be} */
  private Optional<Gaps.Loosening> step(Theory theory, int premise, Nogood nogood, int stated) {
    Gaps gaps = new Gaps(theory, demands.vocabulary(), demands::isSaid, this::point);
    List<Gaps.Loosening> own =
        nogood.lemmas().stream()
            .flatMap(lemma -> gaps.loosenings(lemma).stream())
            .filter(way -> way.looser().premise() == premise && way.statement() < stated)
            .distinct()
            .toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private TextPoint point(Premise premise) {
    return demands.point(premise);
  }

  private static Move together(Move first, Move next) {
    return first.match(
        figure ->
            new Move.Figure(
                figure.of(),
                figure.end(),
                figure.measure(),
                figure.name(),
                figure.unit(),
                figure.from(),
                next.match(Move.Figure::to, days -> figure.to())),
        days ->
            new Move.Days(
                days.of(),
                days.turn(),
                next.match(figure -> days.by(), more -> Math.addExact(days.by(), more.by()))));
  }
}
