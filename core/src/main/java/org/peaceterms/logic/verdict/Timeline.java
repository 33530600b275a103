package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
  /** What is known of each moment stands together: the walk goes to one here, one there. */
  private static final int NEXT = 0;

  private static final int END = 1;
  private static final int DEPTH = 2;
  private static final int LOW = 3;
  private static final int REACHED_BY = 4;

  /** Rounded up, so that all that is known of a moment mostly is in one line of a cache. */
  private static final int WIDTH = 8;

  private final Arcs arcs;

  /** The distances that begin or end at one moment after the other, each with its other moment. */
  private final int[] around;

  /**
   * Of each moment: the place in {@link #around} to go on from, and where to stop; how deep the
   * walk was when it came there, and how far up it leads back; the distance by which it came.
   */
  private final int[] moments;

  private final boolean[] used;
  private final int[] path;
  private final int[] stack;
  private int stacked;
  private final Schedule.Search schedules;
  private final List<ImmutableIntArray> blocks = new ArrayList<>();

  private Timeline(Arcs arcs, int count) {
    this.arcs = arcs;
    this.moments = new int[WIDTH * count];
    this.around = new int[4 * arcs.size()];
    place(count);
    this.used = new boolean[arcs.size()];
    this.path = new int[count];
    this.stack = new int[arcs.size()];
    this.schedules = new Schedule.Search(count);
  }

  private void place(int count) {
    for (int arc = 0; arc < arcs.size(); arc++) {
      moments[at(arcs.from(arc), END)] += 2;
      moments[at(arcs.to(arc), END)] += 2;
    }
    int place = 0;
    for (int moment = 0; moment < count; moment++) {
      int length = moments[at(moment, END)];
      moments[at(moment, NEXT)] = place;
      moments[at(moment, END)] = place;
      place += length;
    }
    for (int arc = 0; arc < arcs.size(); arc++) {
      place(arc, arcs.from(arc), arcs.to(arc));
      place(arc, arcs.to(arc), arcs.from(arc));
    }
  }

  private void place(int arc, int moment, int other) {
    int place = moments[at(moment, END)];
    around[place] = arc;
    around[place + 1] = other;
    moments[at(moment, END)] = place + 2;
  }

  private static int at(int moment, int what) {
    return WIDTH * moment + what;
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
      if (timeline.moments[at(moment, DEPTH)] == 0) {
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
    moments[at(root, DEPTH)] = 1;
    moments[at(root, LOW)] = 1;
    path[0] = root;
    int length = 1;
    while (length > 0) {
      int moment = path[length - 1];
      int place = moments[at(moment, NEXT)];
      if (place < moments[at(moment, END)]) {
        moments[at(moment, NEXT)] = place + 2;
        int arc = around[place];
        int other = around[place + 1];
        if (!used[arc] && isStep(moment, arc, other)) {
          path[length++] = other;
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
  private boolean isStep(int moment, int arc, int other) {
    used[arc] = true;
    stack[stacked++] = arc;
    if (other == moment) {
      end(stacked - 1);
      return false;
    }
    int depth = moments[at(other, DEPTH)];
    if (depth != 0) {
      leadsBackTo(depth, moment);
      return false;
    }
    depth = moments[at(moment, DEPTH)] + 1;
    moments[at(other, DEPTH)] = depth;
    moments[at(other, LOW)] = depth;
    moments[at(other, REACHED_BY)] = arc;
    return true;
  }

  private void leadsBackTo(int depth, int moment) {
    moments[at(moment, LOW)] = Math.min(moments[at(moment, LOW)], depth);
  }

  private void leave(int parent, int child) {
    int low = moments[at(child, LOW)];
    leadsBackTo(low, parent);
    if (low >= moments[at(parent, DEPTH)]) {
      int first = stacked - 1;
      while (stack[first] != moments[at(child, REACHED_BY)]) {
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
