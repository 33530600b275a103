package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.VersionId;

/** Steps that wait for each other in a circle. */
final class CircleRules {
  /** More versions than any text has in its circles; beyond, they are tried one at a time only. */
  private static final int MOST_VERSIONS = 60;

  /** What lies between two circles is in none; more of it than that no text has. */
  private static final int MOST_STARTS = 100;

  private final Text text;
  private final ImmutableList<EventGraph.Edge> edges;

  private CircleRules(Text text) {
    this.text = text;
    ImmutableList<EventGraph.Edge> all =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((EventGraph.Edge edge) -> name(text, edge.from()))
                .thenComparing(edge -> name(text, edge.to())),
            EventGraph.of(text));
    this.edges = inCircles(all);
  }

  /** A circle that holds anyway, in one version, or in two of different choices. */
  static void circle(Text text, Findings found) {
    CircleRules rules = new CircleRules(text);
    Set<ImmutableSet<VersionId>> closed = new HashSet<>();
    for (ImmutableSet<VersionId> chosen : rules.choices()) {
      boolean known = closed.stream().anyMatch(chosen::containsAll);
      Optional<ImmutableList<EventGraph.Edge>> circle =
          known ? Optional.empty() : rules.circle(chosen);
      circle.ifPresent(
          steps -> {
            closed.add(chosen);
            rules.tell(steps, found);
          });
    }
  }

  private void tell(ImmutableList<EventGraph.Edge> circle, Findings found) {
    ImmutableList<String> names =
        circle.stream()
            .map(EventGraph.Edge::from)
            .filter(node -> !node.startsWith("/"))
            .map(node -> name(text, node))
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    found.add(
        "Each of these waits for another, so none can come first: " + Phrase.and(names) + ".",
        circle.stream().flatMap(edge -> edge.site().stream()).toList());
  }

  private static String name(Text text, String node) {
    return node.startsWith("/") ? "" : text.name(EventId.of(node));
  }

  /** Nothing chosen, then each version, then each two of different choices. */
  private List<ImmutableSet<VersionId>> choices() {
    ImmutableList<VersionId> versions =
        edges.stream()
            .flatMap(edge -> edge.version().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    List<ImmutableSet<VersionId>> choices = new ArrayList<>();
    choices.add(ImmutableSet.of());
    versions.forEach(version -> choices.add(ImmutableSet.of(version)));
    if (versions.size() <= MOST_VERSIONS) {
      for (int i = 0; i < versions.size(); i++) {
        for (int j = i + 1; j < versions.size(); j++) {
          if (!versions.get(i).choice().equals(versions.get(j).choice())) {
            choices.add(ImmutableSet.of(versions.get(i), versions.get(j)));
          }
        }
      }
    }
    return choices;
  }

  private Optional<ImmutableList<EventGraph.Edge>> circle(ImmutableSet<VersionId> chosen) {
    ImmutableList<EventGraph.Edge> held =
        edges.stream()
            .filter(edge -> edge.version().map(chosen::contains).orElse(true))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<EventGraph.Edge> left = inCircles(held);
    return left.stream()
        .map(EventGraph.Edge::from)
        .distinct()
        .limit(MOST_STARTS)
        .flatMap(node -> shortest(left, node).stream())
        .findFirst();
  }

  /** {@return the shortest way from a node back to itself} */
  private static Optional<ImmutableList<EventGraph.Edge>> shortest(
      ImmutableList<EventGraph.Edge> edges, String start) {
    Map<String, EventGraph.Edge> cameBy = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(start);
    Map<String, List<EventGraph.Edge>> out = outgoing(edges);
    while (!open.isEmpty() && !cameBy.containsKey(start)) {
      for (EventGraph.Edge edge : out.getOrDefault(open.remove(), List.of())) {
        if (cameBy.putIfAbsent(edge.to(), edge) == null) {
          open.add(edge.to());
        }
      }
    }
    if (!cameBy.containsKey(start)) {
      return Optional.empty();
    }
    ImmutableList.Builder<EventGraph.Edge> way = ImmutableList.builder();
    String node = start;
    do {
      EventGraph.Edge edge = cameBy.get(node);
      way.add(edge);
      node = edge.from();
    } while (!node.equals(start));
    return Optional.of(way.build().reverse());
  }

  private static Map<String, List<EventGraph.Edge>> outgoing(List<EventGraph.Edge> edges) {
    Map<String, List<EventGraph.Edge>> out = new HashMap<>();
    edges.forEach(edge -> out.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge));
    return out;
  }

  /**
   * Takes away, again and again, the edges from a node that nothing leads to and to a node from
   * which nothing leads on. What is left leads around or between circles.
   */
  private static ImmutableList<EventGraph.Edge> inCircles(ImmutableList<EventGraph.Edge> edges) {
    return peeled(peeled(edges, false), true);
  }

  private static ImmutableList<EventGraph.Edge> peeled(
      ImmutableList<EventGraph.Edge> edges, boolean backwards) {
    Map<String, Integer> into = new HashMap<>();
    Map<String, List<EventGraph.Edge>> out = new HashMap<>();
    for (EventGraph.Edge edge : edges) {
      String from = backwards ? edge.to() : edge.from();
      String to = backwards ? edge.from() : edge.to();
      into.merge(to, 1, Integer::sum);
      into.putIfAbsent(from, 0);
      out.computeIfAbsent(from, node -> new ArrayList<>()).add(edge);
    }
    Deque<String> free = new ArrayDeque<>();
    into.forEach(
        (node, number) -> {
          if (number == 0) {
            free.add(node);
          }
        });
    Set<EventGraph.Edge> gone = new HashSet<>();
    while (!free.isEmpty()) {
      for (EventGraph.Edge edge : out.getOrDefault(free.remove(), List.of())) {
        gone.add(edge);
        String to = backwards ? edge.from() : edge.to();
        if (into.merge(to, -1, Integer::sum) == 0) {
          free.add(to);
        }
      }
    }
    return edges.stream()
        .filter(edge -> !gone.contains(edge))
        .collect(ImmutableList.toImmutableList());
  }
}
