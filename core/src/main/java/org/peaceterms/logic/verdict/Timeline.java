package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
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
  private final Arcs arcs;

  /** The distances that begin or end at one moment after the other, and where each begins. */
  private final int[] around;

  private final int[] starts;

  /** The place in {@link #around} to go on from at each moment. */
  private final int[] next;

  private final int[] depth;
  private final int[] low;
  private final int[] reachedBy;
  private final boolean[] used;
  private final int[] path;
  private final int[] stack;
  private int stacked;
  private final Schedule.Search schedules;
  private final List<ImmutableIntArray> blocks = new ArrayList<>();

  private Timeline(Arcs arcs, int moments) {
    this.arcs = arcs;
    this.starts = starts(arcs, moments);
    this.next = Arrays.copyOf(starts, moments);
    this.around = new int[2 * arcs.size()];
    for (int arc = 0; arc < arcs.size(); arc++) {
      around[next[arcs.from(arc)]++] = arc;
      around[next[arcs.to(arc)]++] = arc;
    }
    System.arraycopy(starts, 0, next, 0, moments);
    this.depth = new int[moments];
    this.low = new int[moments];
    this.reachedBy = new int[moments];
    this.used = new boolean[arcs.size()];
    this.path = new int[moments];
    this.stack = new int[arcs.size()];
    this.schedules = new Schedule.Search(moments);
  }

  private static int[] starts(Arcs arcs, int moments) {
    int[] starts = new int[moments + 1];
    for (int arc = 0; arc < arcs.size(); arc++) {
      starts[arcs.from(arc) + 1]++;
      starts[arcs.to(arc) + 1]++;
    }
    for (int moment = 0; moment < moments; moment++) {
      starts[moment + 1] += starts[moment];
    }
    return starts;
  }

  /**
   * {@return the blocks that no one schedule satisfies}
   *
   * @param edges all distances
   * @param moments the number of moments
   */
  static List<List<Edge>> blocks(List<Edge> edges, int moments) {
    return blocks(Arcs.of(edges), moments).stream()
        .map(block -> inOrder(block.stream().mapToObj(edges::get).toList()))
        .toList();
  }

  /**
   * {@return the blocks that no one schedule satisfies, by the numbers of their distances}
   *
   * @param arcs all distances
   * @param moments the number of moments
   */
  static List<ImmutableIntArray> blocks(Arcs arcs, int moments) {
    Timeline timeline = new Timeline(arcs, moments);
    for (int moment = 0; moment < moments; moment++) {
      if (timeline.depth[moment] == 0) {
        timeline.walk(moment);
      }
    }
    return timeline.blocks;
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

  /** Depth first, with a stack of its own (Hopcroft and Tarjan, "Algorithm 447", CACM 1973). */
  private void walk(int root) {
    depth[root] = 1;
    low[root] = 1;
    path[0] = root;
    int length = 1;
    while (length > 0) {
      int moment = path[length - 1];
      if (next[moment] < starts[moment + 1]) {
        int arc = around[next[moment]++];
        if (!used[arc] && isStep(moment, arc)) {
          path[length++] = arcs.other(arc, moment);
        }
      } else {
        length--;
        if (length > 0) {
          leave(path[length - 1], moment);
        }
      }
    }
  }

  /** {@return whether a distance leads on to a moment that was not reached before} */
  private boolean isStep(int moment, int arc) {
    used[arc] = true;
    int other = arcs.other(arc, moment);
    stack[stacked++] = arc;
    if (other == moment) {
      end(stacked - 1);
      return false;
    }
    if (depth[other] != 0) {
      low[moment] = Math.min(low[moment], depth[other]);
      return false;
    }
    depth[other] = depth[moment] + 1;
    low[other] = depth[other];
    reachedBy[other] = arc;
    return true;
  }

  private void leave(int parent, int child) {
    low[parent] = Math.min(low[parent], low[child]);
    if (low[child] >= depth[parent]) {
      int first = stacked - 1;
      while (stack[first] != reachedBy[child]) {
        first--;
      }
      end(first);
    }
  }

  /** Takes a block from the stack, and keeps it if no schedule satisfies it. */
  private void end(int first) {
    if (!isSatisfiedAtOnce(first)) {
      ImmutableIntArray.Builder block = ImmutableIntArray.builder(stacked - first);
      for (int i = stacked - 1; i >= first; i--) {
        block.add(stack[i]);
      }
      ImmutableIntArray numbers = block.build();
      if (!schedules.isThere(arcs, numbers)) {
        blocks.add(numbers);
      }
    }
    stacked = first;
  }

  /** Whether all moments of what is on the stack from a place on may come at one tick. */
  private boolean isSatisfiedAtOnce(int first) {
    for (int i = first; i < stacked; i++) {
      if (arcs.most(stack[i]) < 0) {
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
