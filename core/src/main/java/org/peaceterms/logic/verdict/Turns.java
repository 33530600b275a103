package org.peaceterms.logic.verdict;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Endpoint;

/**
 * Stretches of time of which one must be over before another begins, since what is said of both
 * clashes: they take turns.
 *
 * <p>A clash that two orders of time avoid, one the other way round than the other, is one of two
 * turns. Each lasts some time at least, by distances that statements say.
 */
final class Turns {
  /** Fewer orders than that are those of two turns. */
  private static final int ORDERS = 6;

  /** A clash that more orders than that avoid is not looked at. */
  private static final int ESCAPES = 12;

  /** Where there are more clashes, times distances, the solver is left alone. */
  private static final long WORK = 20_000_000;

  /** Later than all else, of what is never due. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private static final Optional<Clash> NONE = Optional.empty();

  /** Beyond so many circles of three turns the rest is met as it comes. */
  private static final int CIRCLES = 2_000;

  private final Variables variables;
  private final Map<Escape, Edge> orders = new HashMap<>();
  private final Map<Turn, Integer> numbers = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Table<Turn, Turn, Pair> pairs = HashBasedTable.create();
  private final Map<Integer, Pair> byOrder = new HashMap<>();
  private final Set<Integer> preferred = new HashSet<>();
  private final List<List<Edge>> circles = new ArrayList<>();

  /**
   * A stretch of time that excludes others.
   *
   * @param start its first tick
   * @param end the first tick after it
   */
  record Turn(Endpoint start, Endpoint end) {}

  /**
   * Two turns that exclude each other.
   *
   * @param clause that one of the orders holds, or something else
   * @param clash why
   * @param one a turn
   * @param other another
   * @param first the order that the one is over first
   * @param second the order that the other is
   */
  record Pair(Clause clause, Clash clash, Turn one, Turn other, Edge first, Edge second) {
    /** {@return the order that a turn is over before the other begins} */
    Edge before(Turn turn) {
      return turn.equals(one) ? first : second;
    }

    /** {@return what avoids the clash besides the two orders} */
    IntStream otherWays() {
      return clause.effects().stream()
          .filter(effect -> !first.causes().contains(effect) && !second.causes().contains(effect));
    }

    int size() {
      return clause.causes().length() + clause.effects().length();
    }
  }

  private Turns(Variables variables) {
    this.variables = variables;
  }

  /**
   * {@return the turns among some distances}
   *
   * @param variables the variables
   * @param clauses what holds of them
   * @param blocks distances
   */
  static Turns of(Variables variables, Collection<Clause> clauses, List<List<Edge>> blocks) {
    Turns turns = new Turns(variables);
    for (List<Edge> block : blocks) {
      turns.read(block);
    }
    if (turns.orders.size() >= ORDERS) {
      List<Clause> choices = clauses.stream().filter(Turns::isChoice).toList();
      blocks.forEach(block -> turns.look(block, choices));
    }
    return turns;
  }

  private void read(List<Edge> block) {
    for (Edge edge : block) {
      if (edge.causes().length() == 1 && edge.exceptions().isEmpty()) {
        escape(edge).ifPresent(escape -> orders.put(escape, edge));
      }
    }
  }

  /** {@return the order that was assumed; empty if it is a distance that a statement says} */
  static Optional<Escape> escape(Edge edge) {
    return edge.step().match(stated -> Optional.empty(), order -> Optional.of(order.escape()));
  }

  /** Whether it is a clash that several orders avoid. */
  private static boolean isChoice(Clause clause) {
    return clause.effects().length() >= 2 && clash(clause).isPresent();
  }

  private static Optional<Clash> clash(Clause clause) {
    return clause
        .lemma()
        .flatMap(
            lemma ->
                lemma.match(apart -> Optional.of(apart.clash()), circle -> NONE, crowd -> NONE))
        .filter(clash -> clash.escapes().size() <= ESCAPES);
  }

  private void look(List<Edge> block, List<Clause> choices) {
    Set<Integer> here = new HashSet<>();
    List<Edge> stated = new ArrayList<>();
    for (Edge edge : block) {
      if (edge.isAssumed()) {
        edge.causes().forEach(here::add);
      } else {
        stated.add(edge);
      }
    }
    List<Clause> some =
        choices.stream()
            .filter(clause -> clause.effects().stream().anyMatch(here::contains))
            .toList();
    if (here.size() < ORDERS || (long) some.size() * block.size() > WORK) {
      return;
    }
    List<Edge> satisfied = satisfied(block, stated);
    Lengths lengths =
        new Lengths(Distances.of(satisfied, variables.moments()).orElseThrow(), variables);
    int known = turns.size();
    some.forEach(clause -> look(clause, clash(clause).orElseThrow(), lengths));
    List<Turn> fresh = turns.subList(known, turns.size());
    if (fresh.size() > 2) {
      circles(fresh, lengths);
      prefer(fresh, satisfied, lengths);
    }
  }

  /** {@return the distances without those that contradict the ones before them} */
  private static List<Edge> satisfied(List<Edge> block, List<Edge> stated) {
    List<Edge> rest = new ArrayList<>(stated);
    new Timed(block, stated).circles().forEach(circle -> rest.remove(circle.get(0)));
    return rest;
  }

  private void look(Clause clause, Clash clash, Lengths lengths) {
    List<Escape> escapes = clash.escapes();
    for (int i = 0; i < escapes.size(); i++) {
      for (int j = i + 1; j < escapes.size(); j++) {
        Escape one = escapes.get(i);
        Escape other = escapes.get(j);
        if (isOpen(one, clause) && isOpen(other, clause) && isEitherPossible(one, other, lengths)) {
          Turn first = new Turn(other.start(), one.end());
          Turn second = new Turn(one.start(), other.end());
          if (!first.equals(second) && lengths.of(first) > 0 && lengths.of(second) > 0) {
            add(new Pair(clause, clash, first, second, orders.get(one), orders.get(other)));
          }
        }
      }
    }
  }

  /** That two turns are over before they begin is no order of them. */
  private static boolean isEitherPossible(Escape one, Escape other, Lengths lengths) {
    return lengths.of(new Turn(one.start(), one.end())) == 0
        || lengths.of(new Turn(other.start(), other.end())) == 0;
  }

  private boolean isOpen(Escape escape, Clause clause) {
    Edge order = orders.get(escape);
    return order != null && clause.effects().contains(order.causes().get(0));
  }

  private void add(Pair pair) {
    Pair known = pairs.get(pair.one(), pair.other());
    if (known == null || pair.size() < known.size()) {
      pairs.put(pair.one(), pair.other(), pair);
      pairs.put(pair.other(), pair.one(), pair);
    }
    for (Turn turn : List.of(pair.one(), pair.other())) {
      if (numbers.putIfAbsent(turn, turns.size()) == null) {
        turns.add(turn);
      }
    }
    byOrder.putIfAbsent(pair.first().causes().get(0), pair);
    byOrder.putIfAbsent(pair.second().causes().get(0), pair);
  }

  /** The circles of orders alone of two turns, and of three. */
  private void circles(List<Turn> some, Lengths lengths) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (pairs.contains(some.get(i), some.get(j))) {
          circle(lengths, some.get(i), some.get(j));
          for (int k = j + 1; k < some.size(); k++) {
            if (pairs.contains(some.get(i), some.get(k))
                && pairs.contains(some.get(j), some.get(k))) {
              circle(lengths, some.get(i), some.get(j), some.get(k));
              circle(lengths, some.get(k), some.get(j), some.get(i));
            }
          }
        }
      }
    }
  }

  /** Each turn is over before the next, and the last before the first. */
  private void circle(Lengths lengths, Turn... round) {
    if (circles.size() >= CIRCLES) {
      return;
    }
    List<Edge> circle = new ArrayList<>();
    for (int i = round.length - 1; i >= 0; i--) {
      Turn before = round[(i + round.length - 1) % round.length];
      circle.addAll(lengths.path(round[i]));
      circle.add(pairs.get(before, round[i]).before(before));
    }
    if (circle.stream().mapToLong(Edge::most).sum() < 0) {
      circles.add(circle);
    }
  }

  /**
   * Whoever is due first goes first, as long as nothing speaks against it, seen from the moment
   * that most is said of.
   */
  private void prefer(List<Turn> some, List<Edge> satisfied, Lengths lengths) {
    Map<Integer, Integer> degrees = new TreeMap<>();
    for (Edge edge : satisfied) {
      degrees.merge(edge.from(), 1, Integer::sum);
      degrees.merge(edge.to(), 1, Integer::sum);
    }
    if (degrees.isEmpty()) {
      return;
    }
    int most = degrees.values().stream().max(Integer::compare).orElseThrow();
    int hub =
        degrees.keySet().stream().filter(moment -> degrees.get(moment) == most).findFirst().get();
    Distances.Paths latest = lengths.distances().from(hub);
    for (Turn one : some) {
      for (Turn other : some) {
        Pair pair = pairs.get(one, other);
        if (pair != null && isDueBefore(one, other, latest)) {
          preferred.add(pair.before(one).causes().get(0));
        }
      }
    }
  }

  private boolean isDueBefore(Turn one, Turn other, Distances.Paths latest) {
    long due = due(one, latest);
    long otherDue = due(other, latest);
    return due != otherDue ? due < otherDue : numbers.get(one) < numbers.get(other);
  }

  private long due(Turn turn, Distances.Paths latest) {
    return latest.most(variables.number(turn.end().of())).orElse(NEVER) + turn.end().plus();
  }

  /** How long turns last at least. */
  static final class Lengths {
    private final Distances distances;
    private final Variables variables;
    private final Map<Integer, Distances.Paths> known = new HashMap<>();

    Lengths(Distances distances, Variables variables) {
      this.distances = distances;
      this.variables = variables;
    }

    Distances distances() {
      return distances;
    }

    private Distances.Paths back(Turn turn) {
      return known.computeIfAbsent(variables.number(turn.end().of()), distances::from);
    }

    /** {@return how many ticks a turn lasts at least; nought if nothing says so} */
    long of(Turn turn) {
      return back(turn).most(variables.number(turn.start().of())).stream()
          .map(most -> turn.end().plus() - turn.start().plus() - most)
          .filter(least -> least > 0)
          .findFirst()
          .orElse(0);
    }

    /** {@return the distances that say so, from its end to its start} */
    List<Edge> path(Turn turn) {
      return back(turn).path(variables.number(turn.start().of()));
    }
  }

  /** {@return the two turns that an order is of} */
  Optional<Pair> ordered(Edge order) {
    return order.causes().length() == 1
        ? Optional.ofNullable(byOrder.get(order.causes().get(0)))
        : Optional.empty();
  }

  /** {@return the variable of an order, if there is one} */
  Optional<Integer> order(Endpoint end, Endpoint start) {
    return Optional.ofNullable(orders.get(new Escape(end, start)))
        .map(order -> order.causes().get(0));
  }

  /** {@return why two turns exclude each other, if they do} */
  Optional<Pair> pair(Turn one, Turn other) {
    return Optional.ofNullable(pairs.get(one, other));
  }

  /** {@return whether there are no three of them} */
  boolean isEmpty() {
    return circles.isEmpty();
  }

  /** {@return the circles of orders among two and three turns} */
  List<List<Edge>> circles() {
    return circles;
  }

  /** {@return whether to try an order first} */
  boolean isPreferred(int order) {
    return preferred.contains(order);
  }
}
