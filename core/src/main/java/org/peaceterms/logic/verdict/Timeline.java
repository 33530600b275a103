package org.peaceterms.logic.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The distances that can take part in a circle which adds up to less than nothing.
 *
 * <p>A circle that visits no moment twice stays within one block of the graph of moments: a set of
 * distances of which any two lie on a common circle (directions aside). A block whose distances are
 * all satisfied by one schedule has no such circle.
 */
final class Timeline {
  private final List<Edge> edges;
  private final int[][] around;
  private final int[] depth;
  private final int[] low;
  private final int[] reachedBy;
  private final boolean[] used;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Edge>> blocks = new ArrayList<>();

  private Timeline(List<Edge> edges, int moments) {
    this.edges = edges;
    this.around = around(edges, moments);
    this.depth = new int[moments];
    this.low = new int[moments];
    this.reachedBy = new int[moments];
    this.used = new boolean[edges.size()];
  }

  /**
   * {@return the blocks that no one schedule satisfies}
   *
   * @param edges all distances
   * @param moments the number of moments
   */
  static List<List<Edge>> blocks(List<Edge> edges, int moments) {
    Timeline timeline = new Timeline(edges, moments);
    for (int moment = 0; moment < moments; moment++) {
      if (timeline.depth[moment] == 0) {
        timeline.walk(moment);
      }
    }
    Schedule.Search schedules = new Schedule.Search(moments);
    return timeline.blocks.stream()
        .filter(block -> !isSatisfiedAtOnce(block))
        .filter(block -> !schedules.isThere(block))
        .map(Timeline::inOrder)
        .toList();
  }

  /**
   * {@return the distances in such an order that each comes after those that lead to where it
   * starts, but for those that close a circle}
   *
   * <p>Added in this order, a distance moves few moments that have their time already.
   */
  static List<Edge> inOrder(List<Edge> edges) {
    Map<Integer, List<Edge>> outgoing = new LinkedHashMap<>();
    edges.forEach(
        edge -> outgoing.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge));
    Deque<Integer> left = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    Map<Integer, Iterator<Edge>> rest = new HashMap<>();
    Deque<Integer> path = new ArrayDeque<>();
    for (int root : outgoing.keySet()) {
      if (seen.add(root)) {
        path.push(root);
      }
      while (!path.isEmpty()) {
        int moment = path.peek();
        Iterator<Edge> next =
            rest.computeIfAbsent(moment, key -> outgoing.getOrDefault(key, List.of()).iterator());
        if (!next.hasNext()) {
          left.push(path.pop());
        } else {
          int to = next.next().to();
          if (seen.add(to)) {
            path.push(to);
          }
        }
      }
    }
    List<Edge> ordered = new ArrayList<>();
    left.forEach(moment -> ordered.addAll(outgoing.getOrDefault(moment, List.of())));
    return ordered;
  }

  private static int[][] around(List<Edge> edges, int moments) {
    int[] degree = new int[moments];
    for (Edge edge : edges) {
      degree[edge.from()]++;
      degree[edge.to()]++;
    }
    int[][] around = new int[moments][];
    for (int i = 0; i < moments; i++) {
      around[i] = new int[degree[i]];
    }
    Arrays.fill(degree, 0);
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      around[edge.from()][degree[edge.from()]++] = i;
      around[edge.to()][degree[edge.to()]++] = i;
    }
    return around;
  }

  /** Depth first, with a stack of its own (Hopcroft and Tarjan, "Algorithm 447", CACM 1973). */
  private void walk(int root) {
    Deque<int[]> path = new ArrayDeque<>();
    depth[root] = 1;
    low[root] = 1;
    path.push(new int[] {root, 0});
    while (!path.isEmpty()) {
      int[] here = path.peek();
      int moment = here[0];
      if (here[1] < around[moment].length) {
        step(path, moment, around[moment][here[1]++]);
      } else {
        path.pop();
        if (!path.isEmpty()) {
          leave(path.peek()[0], moment);
        }
      }
    }
  }

  private void step(Deque<int[]> path, int moment, int number) {
    if (used[number]) {
      return;
    }
    used[number] = true;
    Edge edge = edges.get(number);
    int other = edge.from() == moment ? edge.to() : edge.from();
    stack.push(number);
    if (other == moment) {
      blocks.add(new ArrayList<>(List.of(edges.get(stack.pop()))));
    } else if (depth[other] == 0) {
      depth[other] = depth[moment] + 1;
      low[other] = depth[other];
      reachedBy[other] = number;
      path.push(new int[] {other, 0});
    } else {
      low[moment] = Math.min(low[moment], depth[other]);
    }
  }

  private void leave(int parent, int child) {
    low[parent] = Math.min(low[parent], low[child]);
    if (low[child] >= depth[parent]) {
      List<Edge> block = new ArrayList<>();
      int number;
      do {
        number = stack.pop();
        block.add(edges.get(number));
      } while (number != reachedBy[child]);
      blocks.add(block);
    }
  }

  /** Whether all moments may come at one tick. */
  private static boolean isSatisfiedAtOnce(List<Edge> block) {
    for (Edge edge : block) {
      if (edge.most() < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return a circle that adds up to less than nothing; empty if there is none} */
  static List<Edge> circle(List<Edge> block) {
    return new Timed(block, block).circles().stream().findFirst().orElse(List.of());
  }

  /** {@return whether a block is one circle and nothing else} */
  static boolean isOneCircle(List<Edge> block) {
    return block.stream().flatMap(edge -> Stream.of(edge.from(), edge.to())).distinct().count()
        == block.size();
  }
}
