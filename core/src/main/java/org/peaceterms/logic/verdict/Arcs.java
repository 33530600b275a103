package org.peaceterms.logic.verdict;

import java.util.Arrays;
import java.util.List;

/** Distances between moments, as numbers alone. */
final class Arcs {
  private int[] from = new int[64];
  private int[] to = new int[64];
  private long[] most = new long[64];
  private int size;

  static Arcs of(List<Edge> edges) {
    Arcs arcs = new Arcs();
    for (Edge edge : edges) {
      arcs.add(edge.from(), edge.to(), edge.most());
    }
    return arcs;
  }

  void add(int start, int end, long distance) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      most = Arrays.copyOf(most, 2 * size);
    }
    from[size] = start;
    to[size] = end;
    most[size] = distance;
    size++;
  }

  int size() {
    return size;
  }

  /** {@return the moment that a distance starts at} */
  int from(int arc) {
    return from[arc];
  }

  /** {@return the moment that it leads to} */
  int to(int arc) {
    return to[arc];
  }

  /** {@return the greatest distance in ticks} */
  long most(int arc) {
    return most[arc];
  }
}
