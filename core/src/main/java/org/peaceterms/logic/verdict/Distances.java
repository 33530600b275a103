package org.peaceterms.logic.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.peaceterms.logic.order.Difference;
import org.peaceterms.logic.order.Differences;

/**
 * The tightest distances that follow for pairs of moments from distances which all count.
 *
 * <p>One search for each moment that is asked about, over distances made non-negative by a schedule
 * that satisfies them (Johnson, "Efficient algorithms for shortest paths in sparse networks", JACM
 * 1977). No table of all pairs is kept.
 */
final class Distances {
  private static final long FAR = Long.MAX_VALUE;

  private final List<Edge> edges;
  private final Differences schedule;
  private final int moments;
  private final int[][] leaving;
  private final int[][] arriving;

  private Distances(List<Edge> edges, Differences schedule, int moments) {
    this.edges = edges;
    this.schedule = schedule;
    this.moments = moments;
    this.leaving = incidence(edges.stream().mapToInt(Edge::from).toArray(), moments);
    this.arriving = incidence(edges.stream().mapToInt(Edge::to).toArray(), moments);
  }

  /**
   * {@return what follows from distances; empty if no schedule satisfies them}
   *
   * @param edges distances that all count
   * @param moments how many moments there are
   */
  static Optional<Distances> of(List<Edge> edges, int moments) {
    Differences schedule = new Differences(moments);
    for (Edge edge : edges) {
      if (!schedule.add(new Difference(edge.from(), edge.to(), edge.most(), 0)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Distances(edges, schedule, moments));
  }

  private static int[][] incidence(int[] ends, int moments) {
    int[] degree = new int[moments];
    for (int end : ends) {
      degree[end]++;
    }
    int[][] incidence = new int[moments][];
    for (int i = 0; i < moments; i++) {
      incidence[i] = new int[degree[i]];
    }
    Arrays.fill(degree, 0);
    for (int i = 0; i < ends.length; i++) {
      incidence[ends[i]][degree[ends[i]]++] = i;
    }
    return incidence;
  }

  /** {@return how long after a moment each other one comes at most} */
  Paths from(int moment) {
    return search(moment, leaving, true);
  }

  /** {@return how long after each moment a given one comes at most} */
  Paths to(int moment) {
    return search(moment, arriving, false);
  }

  private record Label(int moment, long cost) {}

  private Paths search(int start, int[][] next, boolean forward) {
    long[] cost = new long[moments];
    int[] by = new int[moments];
    boolean[] done = new boolean[moments];
    Arrays.fill(cost, FAR);
    Arrays.fill(by, -1);
    cost[start] = 0;
    PriorityQueue<Label> open =
        new PriorityQueue<>(Comparator.comparingLong(Label::cost).thenComparingInt(Label::moment));
    open.add(new Label(start, 0));
    while (!open.isEmpty()) {
      int here = open.remove().moment();
      if (done[here]) {
        continue;
      }
      done[here] = true;
      for (int number : next[here]) {
        Edge edge = edges.get(number);
        int there = forward ? edge.to() : edge.from();
        long reached = Math.addExact(cost[here], reduced(edge));
        if (reached < cost[there]) {
          cost[there] = reached;
          by[there] = number;
          open.add(new Label(there, reached));
        }
      }
    }
    return new Paths(start, forward, cost, by);
  }

  /** How much room the schedule leaves in a distance. */
  private long reduced(Edge edge) {
    return Math.subtractExact(
        Math.addExact(edge.most(), schedule.time(edge.from())), schedule.time(edge.to()));
  }

  /** The tightest distances between one moment and all others. */
  final class Paths {
    private final int start;
    private final boolean forward;
    private final long[] cost;
    private final int[] by;

    private Paths(int start, boolean forward, long[] cost, int[] by) {
      this.start = start;
      this.forward = forward;
      this.cost = cost;
      this.by = by;
    }

    /** {@return the greatest distance to, or from, a moment; empty if there is none} */
    OptionalLong most(int moment) {
      if (cost[moment] == FAR) {
        return OptionalLong.empty();
      }
      long ahead = Math.subtractExact(schedule.time(moment), schedule.time(start));
      return OptionalLong.of(Math.addExact(cost[moment], forward ? ahead : -ahead));
    }

    /** {@return the distances that add up to it, each from where the one before ends} */
    List<Edge> path(int moment) {
      Deque<Edge> path = new ArrayDeque<>();
      int here = moment;
      while (here != start && by[here] >= 0) {
        Edge edge = edges.get(by[here]);
        if (forward) {
          path.addFirst(edge);
          here = edge.from();
        } else {
          path.addLast(edge);
          here = edge.to();
        }
      }
      return new ArrayList<>(path);
    }
  }
}
