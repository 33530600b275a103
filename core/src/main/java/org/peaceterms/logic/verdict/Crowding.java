package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peaceterms.logic.clash.Clash;

/**
 * Sees in a circle more than the one order of turns that it refutes: turns that exclude each other
 * need as much time together as all of them, whatever their order, and between the earliest start
 * of any that may be first and the latest end of any that may be last there is less (the energetic
 * argument of Baptiste, Le Pape and Nuijten, "Constraint-Based Scheduling", 2001; reasons in the
 * manner of Vilím, "Computing Explanations for the Unary Resource Constraint", CPAIOR 2005).
 *
 * <p>A turn that may start earlier, or end later, than the circle needs is let be if it is known to
 * come after the first turn of the circle, or before the last. So the clause names few orders, or
 * none, where circles would name each order in turn.
 */
final class Crowding {
  private static final Optional<Lemma.Circle> NONE = Optional.empty();

  private final Variables variables;
  private final Turns turns;
  private final Predicate<Turns.Pair> stands;
  private final Turns.Lengths lengths;

  private Crowding(
      Variables variables, Turns turns, Turns.Lengths lengths, Predicate<Turns.Pair> stands) {
    this.variables = variables;
    this.turns = turns;
    this.lengths = lengths;
    this.stands = stands;
  }

  /** Some turns in the order in which a circle has them, and the distances that close it. */
  private record Chain(List<Turns.Turn> turns, List<Edge> around) {
    Turns.Turn first() {
      return turns.get(0);
    }

    Turns.Turn last() {
      return turns.get(turns.size() - 1);
    }
  }

  /** From where to where, seen from one moment, there is too little time. */
  private record Room(
      int around,
      Distances.Paths to,
      Distances.Paths from,
      long earliest,
      long latest,
      int named) {}

  /**
   * {@return the clauses that say of all orders of turns what circles say of one}
   *
   * @param variables the variables
   * @param turns the turns
   * @param circles circles of distances that count
   * @param stated the distances that statements say and that count
   * @param stands whether two turns exclude each other as things stand
   */
  static List<Clause> of(
      Variables variables,
      Turns turns,
      List<List<Edge>> circles,
      Supplier<List<Edge>> stated,
      Predicate<Turns.Pair> stands) {
    Set<Set<Turns.Turn>> seen = new HashSet<>();
    List<Chain> chains =
        circles.stream()
            .map(circle -> chain(turns, circle))
            .flatMap(Optional::stream)
            .filter(chain -> chain.turns().size() > 2)
            .filter(chain -> seen.add(Set.copyOf(chain.turns())))
            .toList();
    if (chains.isEmpty()) {
      return List.of();
    }
    return Distances.of(stated.get(), variables.moments()).stream()
        .map(found -> new Turns.Lengths(found, variables))
        .map(lengths -> new Crowding(variables, turns, lengths, stands))
        .flatMap(crowding -> chains.stream().map(crowding::clause))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * {@return the same for all circles of some blocks, whatever counts}
   *
   * @param variables the variables
   * @param turns the turns
   * @param circles clauses against circles
   * @param blocks the distances
   */
  static List<Clause> of(
      Variables variables, Turns turns, List<Clause> circles, List<List<Edge>> blocks) {
    if (turns.isEmpty()) {
      return List.of();
    }
    Map<Lemma.Step, Edge> edges = new HashMap<>();
    List<Edge> stated = new ArrayList<>();
    for (List<Edge> block : blocks) {
      for (Edge edge : block) {
        edges.put(edge.step(), edge);
        if (!edge.isAssumed()) {
          stated.add(edge);
        }
      }
    }
    List<List<Edge>> found = new ArrayList<>();
    for (Clause clause : circles) {
      clause
          .lemma()
          .flatMap(lemma -> lemma.match(apart -> NONE, Optional::of, crowd -> NONE))
          .ifPresent(circle -> found.add(circle.steps().stream().map(edges::get).toList()));
    }
    return of(variables, turns, found, () -> stated, pair -> true);
  }

  /** The turns of a circle from the first to the last, if it runs through them but once. */
  private static Optional<Chain> chain(Turns turns, List<Edge> circle) {
    List<Integer> orders = new ArrayList<>();
    List<Turns.Turn> before = new ArrayList<>();
    List<Turns.Turn> after = new ArrayList<>();
    for (int i = 0; i < circle.size(); i++) {
      if (circle.get(i).isAssumed()) {
        Edge order = circle.get(i);
        Optional<Turns.Pair> pair = turns.ordered(order);
        if (pair.isEmpty()) {
          return Optional.empty();
        }
        boolean first = pair.orElseThrow().first().equals(order);
        orders.add(i);
        before.add(first ? pair.orElseThrow().one() : pair.orElseThrow().other());
        after.add(first ? pair.orElseThrow().other() : pair.orElseThrow().one());
      }
    }
    int gap = -1;
    for (int i = 0; i < orders.size(); i++) {
      if (!after.get((i + 1) % orders.size()).equals(before.get(i))) {
        if (gap >= 0) {
          return Optional.empty();
        }
        gap = i;
      }
    }
    return gap < 0 ? Optional.empty() : Optional.of(chain(circle, orders, before, after, gap));
  }

  private static Chain chain(
      List<Edge> circle,
      List<Integer> orders,
      List<Turns.Turn> before,
      List<Turns.Turn> after,
      int gap) {
    int count = orders.size();
    Set<Turns.Turn> chain = new LinkedHashSet<>();
    chain.add(before.get(gap));
    for (int i = 0; i < count; i++) {
      chain.add(after.get(Math.floorMod(gap - i, count)));
    }
    List<Edge> around = new ArrayList<>();
    for (int i = orders.get(gap) + 1; !circle.get(i % circle.size()).isAssumed(); i++) {
      around.add(circle.get(i % circle.size()));
    }
    return new Chain(List.copyOf(chain), around);
  }

  private Optional<Clause> clause(Chain chain) {
    return isCrowd(chain.turns())
        ? room(chain).flatMap(room -> new Draft(chain, room).clause())
        : Optional.empty();
  }

  /** Whether any two exclude each other as things stand, unless in one of two orders. */
  private boolean isCrowd(List<Turns.Turn> some) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (turns.pair(some.get(i), some.get(j)).filter(stands).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The moment from which the room is too little with the fewest orders named. */
  private Optional<Room> room(Chain chain) {
    long needed = 0;
    for (Turns.Turn turn : chain.turns()) {
      needed = Math.addExact(needed, lengths.of(turn));
    }
    Optional<Room> best = Optional.empty();
    Set<Integer> moments = new TreeSet<>();
    chain.around().forEach(edge -> moments.add(edge.from()));
    for (int moment : moments) {
      Optional<Room> found = room(chain, moment, needed);
      if (found.isPresent() && (best.isEmpty() || found.get().named() < best.get().named())) {
        best = found;
      }
      if (best.isPresent() && best.orElseThrow().named() == 0) {
        break;
      }
    }
    return best;
  }

  private Optional<Room> room(Chain chain, int around, long needed) {
    Distances.Paths to = lengths.distances().to(around);
    Distances.Paths from = lengths.distances().from(around);
    OptionalLong first = earliest(chain.first(), to);
    OptionalLong last = latest(chain.last(), from);
    if (first.isEmpty() || last.isEmpty() || last.getAsLong() - first.getAsLong() >= needed) {
      return Optional.empty();
    }
    long least = last.getAsLong() - needed + 1;
    Set<Long> starts = new TreeSet<>(List.of(first.getAsLong()));
    for (Turns.Turn turn : chain.turns()) {
      earliest(turn, to).stream()
          .filter(start -> start >= least && start <= first.getAsLong())
          .forEach(starts::add);
    }
    Optional<Room> best = Optional.empty();
    for (long start : starts) {
      long end = start + needed - 1;
      int named = 0;
      for (Turns.Turn turn : chain.turns()) {
        named += isLate(earliest(turn, to), start) ? 0 : 1;
        named += isSoon(latest(turn, from), end) ? 0 : 1;
      }
      if (best.isEmpty() || named < best.orElseThrow().named()) {
        best = Optional.of(new Room(around, to, from, start, end, named));
      }
    }
    return best;
  }

  private static boolean isLate(OptionalLong earliest, long start) {
    return earliest.isPresent() && earliest.getAsLong() >= start;
  }

  private static boolean isSoon(OptionalLong latest, long end) {
    return latest.isPresent() && latest.getAsLong() <= end;
  }

  private OptionalLong earliest(Turns.Turn turn, Distances.Paths to) {
    OptionalLong most = to.most(variables.number(turn.start().of()));
    return most.isEmpty() ? most : OptionalLong.of(turn.start().plus() - most.getAsLong());
  }

  private OptionalLong latest(Turns.Turn turn, Distances.Paths from) {
    OptionalLong most = from.most(variables.number(turn.end().of()));
    return most.isEmpty() ? most : OptionalLong.of(turn.end().plus() + most.getAsLong());
  }

  /** A clause under way: all that the argument rests on. */
  private final class Draft {
    private final Chain chain;
    private final Room room;
    private final Set<Integer> causes = new TreeSet<>();
    private final Set<Integer> effects = new TreeSet<>();

    Draft(Chain chain, Room room) {
      this.chain = chain;
      this.room = room;
    }

    Optional<Clause> clause() {
      ImmutableList.Builder<Clash> apart = ImmutableList.builder();
      List<Turns.Turn> some =
          chain.turns().stream()
              .sorted(Comparator.comparing(Turns.Turn::start).thenComparing(Turns.Turn::end))
              .toList();
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Turns.Pair pair = turns.pair(some.get(i), some.get(j)).orElseThrow();
          apart.add(pair.clash());
          pair.clause().causes().forEach(causes::add);
          pair.otherWays().filter(effect -> !isNeverOver(effect)).forEach(effects::add);
        }
      }
      ImmutableList<Lemma.Turn> told =
          some.stream().map(this::turn).collect(ImmutableList.toImmutableList());
      boolean isVoid = causes.stream().anyMatch(effects::contains);
      return isVoid
          ? Optional.empty()
          : Optional.of(
              new Clause(
                  ImmutableIntArray.copyOf(causes),
                  ImmutableIntArray.copyOf(effects),
                  Optional.of(
                      new Lemma.Crowd(told, apart.build(), variables.moment(room.around())))));
    }

    /** Whether it is that a turn is over before it begins, which its length rules out. */
    private boolean isNeverOver(int effect) {
      return chain.turns().stream()
          .anyMatch(
              turn -> turns.order(turn.end(), turn.start()).filter(is -> is == effect).isPresent());
    }

    private Lemma.Turn turn(Turns.Turn turn) {
      boolean late = isLate(earliest(turn, room.to()), room.earliest());
      boolean soon = isSoon(latest(turn, room.from()), room.latest());
      return new Lemma.Turn(
          turn.start(),
          turn.end(),
          steps(lengths.path(turn)),
          steps(
              late
                  ? room.to().path(variables.number(turn.start().of()))
                  : List.of(order(chain.first(), turn))),
          steps(
              soon
                  ? room.from().path(variables.number(turn.end().of()))
                  : List.of(order(turn, chain.last()))));
    }

    private Edge order(Turns.Turn before, Turns.Turn after) {
      return turns.pair(before, after).orElseThrow().before(before);
    }

    private ImmutableList<Lemma.Step> steps(List<Edge> path) {
      for (Edge edge : path) {
        edge.causes().forEach(causes::add);
        edge.exceptions().forEach(effects::add);
      }
      return path.stream().map(Edge::step).collect(ImmutableList.toImmutableList());
    }
  }
}
