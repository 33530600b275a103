package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peaceterms.logic.order.Difference;
import org.peaceterms.logic.order.Differences;

/** Times for the moments of some distances, and the circles among these that allow none. */
final class Timed {
  private final List<Edge> edges;
  private final Numbering numbering = new Numbering();
  private final Differences differences;
  private final List<List<Edge>> circles = new ArrayList<>();

  /**
   * Times that satisfy distances, but for those that close a circle.
   *
   * @param block distances between all moments in question
   * @param edges the distances to satisfy
   */
  Timed(List<Edge> block, List<Edge> edges) {
    this.edges = edges;
    block.forEach(edge -> numbering.add(edge.from(), edge.to()));
    this.differences = new Differences(numbering.size());
    for (int i = 0; i < edges.size(); i++) {
      List<Difference> circle = differences.add(difference(edges.get(i), i));
      if (!circle.isEmpty()) {
        circles.add(circle.stream().map(step -> edges.get(step.label())).toList());
      }
    }
  }

  private Difference difference(Edge edge, int label) {
    return new Difference(numbering.of(edge.from()), numbering.of(edge.to()), edge.most(), label);
  }

  /** {@return circles that add up to less than nothing, one for each distance that closes one} */
  List<List<Edge>> circles() {
    return circles;
  }

  /** {@return the circle that one more distance would close; empty if it closes none} */
  List<Edge> circle(Edge edge) {
    return differences.circle(difference(edge, edges.size())).stream()
        .map(step -> step.label() == edges.size() ? edge : edges.get(step.label()))
        .toList();
  }

  /** {@return the times of the moments, by number} */
  Map<Integer, Long> times() {
    Map<Integer, Long> times = new HashMap<>();
    for (Edge edge : edges) {
      times.put(edge.from(), differences.time(numbering.of(edge.from())));
      times.put(edge.to(), differences.time(numbering.of(edge.to())));
    }
    return times;
  }
}
