package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is left for the solver: the clauses and distances that can take part in a clash and that
 * {@link Supports} do not settle, in parts that have no variable but assumptions in common.
 *
 * @param settled sets of assumptions that cannot be held together, found without the solver
 * @param circles the clauses of distances that settled some of them
 * @param parts the rest
 */
record Kernel(List<Support> settled, List<Clause> circles, List<Part> parts) {

  /** Clauses, and blocks of distances, that hang together. */
  record Part(List<Clause> clauses, List<List<Edge>> blocks) {

    /** {@return whether anything turns on a variable} */
    boolean mentions(int variable) {
      return clauses.stream().anyMatch(clause -> clause.mentions(variable))
          || blocks.stream().flatMap(List::stream).anyMatch(edge -> edge.mentions(variable));
    }
  }

  static Kernel of(Variables variables, Hypotheses hypotheses) {
    List<List<Edge>> blocks = new ArrayList<>();
    List<Clause> circles = new ArrayList<>();
    for (List<Edge> block : Timeline.blocks(hypotheses.edges(), variables.moments())) {
      if (Timeline.isOneCircle(block) && isUnconditional(block, variables)) {
        circles.add(Clause.against(Timeline.circle(block)));
      } else {
        blocks.add(block);
      }
    }
    List<Clause> clauses = new ArrayList<>(hypotheses.clauses());
    clauses.addAll(circles);
    Relevance relevance = new Relevance(variables, clauses, blocks);
    Set<Integer> unsettled = new HashSet<>();
    relevance
        .blocks()
        .forEach(block -> block.forEach(edge -> edge.exceptions().forEach(unsettled::add)));
    Supports supports = Supports.of(variables, relevance.clauses(), unsettled);
    List<Support> settled = new ArrayList<>();
    List<Clause> open = new ArrayList<>();
    for (Clause clause : relevance.clauses()) {
      Optional<List<Support>> refuted =
          clause.effects().isEmpty() ? supports.of(clause) : Optional.empty();
      refuted.ifPresentOrElse(settled::addAll, () -> open.add(clause));
    }
    Relevance rest = new Relevance(variables, open, relevance.blocks());
    return new Kernel(Support.minimal(settled), circles, parts(variables, rest));
  }

  /** Whether the distances of a block hang on nothing but premises. */
  private static boolean isUnconditional(List<Edge> block, Variables variables) {
    return block.stream()
        .allMatch(
            edge ->
                edge.exceptions().isEmpty()
                    && edge.causes().stream()
                        .allMatch(cause -> variables.meaning(cause).isAssumption()));
  }

  private static List<Part> parts(Variables variables, Relevance rest) {
    Sets sets = new Sets();
    for (Clause clause : rest.clauses()) {
      sets.join(atoms(variables, List.of(clause.causes().asList(), clause.effects().asList())));
    }
    for (List<Edge> block : rest.blocks()) {
      List<Integer> all = new ArrayList<>();
      block.forEach(
          edge ->
              all.addAll(
                  atoms(variables, List.of(edge.causes().asList(), edge.exceptions().asList()))));
      sets.join(all);
    }
    Map<Integer, Part> parts = new TreeMap<>();
    Map<Integer, Part> alone = new LinkedHashMap<>();
    int lone = 0;
    for (Clause clause : rest.clauses()) {
      List<Integer> of =
          atoms(variables, List.of(clause.causes().asList(), clause.effects().asList()));
      part(sets, of, parts, alone, lone++).clauses().add(clause);
    }
    for (List<Edge> block : rest.blocks()) {
      List<Integer> all = new ArrayList<>();
      block.forEach(
          edge ->
              all.addAll(
                  atoms(variables, List.of(edge.causes().asList(), edge.exceptions().asList()))));
      part(sets, all, parts, alone, lone++).blocks().add(block);
    }
    List<Part> found = new ArrayList<>(parts.values());
    found.addAll(alone.values());
    return found;
  }

  private static Part part(
      Sets sets, List<Integer> of, Map<Integer, Part> parts, Map<Integer, Part> alone, int lone) {
    return of.isEmpty()
        ? alone.computeIfAbsent(lone, key -> new Part(new ArrayList<>(), new ArrayList<>()))
        : parts.computeIfAbsent(
            sets.of(of.get(0)), key -> new Part(new ArrayList<>(), new ArrayList<>()));
  }

  private static List<Integer> atoms(
      Variables variables, List<? extends Collection<Integer>> groups) {
    return groups.stream()
        .flatMap(Collection::stream)
        .filter(variable -> !variables.meaning(variable).isAssumption())
        .toList();
  }

  /** Disjoint sets that are joined step by step. */
  private static final class Sets {
    private final Map<Integer, Integer> above = new HashMap<>();

    void join(List<Integer> members) {
      for (int i = 1; i < members.size(); i++) {
        int one = of(members.get(0));
        int other = of(members.get(i));
        above.put(Math.max(one, other), Math.min(one, other));
      }
    }

    int of(int member) {
      int root = member;
      while (above.getOrDefault(root, root) != root) {
        root = above.get(root);
      }
      int next = member;
      while (next != root) {
        int up = above.get(next);
        above.put(next, root);
        next = up;
      }
      return root;
    }
  }
}
