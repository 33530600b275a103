package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    BitSet unsettled = new BitSet();
    relevance
        .blocks()
        .forEach(block -> block.forEach(edge -> edge.exceptions().forEach(unsettled::set)));
    Supports supports = Supports.of(variables, relevance.clauses(), unsettled);
    List<Support> settled = new ArrayList<>();
    List<Clause> open = new ArrayList<>();
    for (Clause clause : relevance.clauses()) {
      Optional<List<Support>> refuted =
          clause.effects().isEmpty() ? supports.of(clause) : Optional.empty();
      refuted.ifPresentOrElse(settled::addAll, () -> open.add(clause));
    }
    Relevance rest =
        open.size() == relevance.clauses().size()
            ? relevance
            : new Relevance(variables, open, relevance.blocks());
    return new Kernel(Support.minimal(settled), circles, parts(variables, rest));
  }

  /** Whether the distances of a block hang on nothing but premises. */
  private static boolean isUnconditional(List<Edge> block, Variables variables) {
    return block.stream()
        .allMatch(
            edge ->
                edge.exceptions().isEmpty()
                    && edge.causes().stream().allMatch(cause -> variables.isAssumption(cause)));
  }

  /** {@return the parts of what is relevant} */
  static List<Part> parts(Variables variables, Relevance rest) {
    Sets sets = new Sets(variables);
    for (Clause clause : rest.clauses()) {
      sets.join(List.of(clause.causes(), clause.effects()));
    }
    for (List<Edge> block : rest.blocks()) {
      sets.join(literals(block));
    }
    Map<Integer, Part> parts = new TreeMap<>();
    List<Part> alone = new ArrayList<>();
    for (Clause clause : rest.clauses()) {
      part(sets.of(List.of(clause.causes(), clause.effects())), parts, alone).clauses().add(clause);
    }
    for (List<Edge> block : rest.blocks()) {
      part(sets.of(literals(block)), parts, alone).blocks().add(block);
    }
    List<Part> found = new ArrayList<>(parts.values());
    found.addAll(alone);
    return found;
  }

  private static List<ImmutableIntArray> literals(List<Edge> block) {
    List<ImmutableIntArray> literals = new ArrayList<>(2 * block.size());
    for (Edge edge : block) {
      literals.add(edge.causes());
      literals.add(edge.exceptions());
    }
    return literals;
  }

  /** What turns on nothing but assumptions is a part of its own. */
  private static Part part(int set, Map<Integer, Part> parts, List<Part> alone) {
    if (set != Sets.NONE) {
      return parts.computeIfAbsent(set, key -> new Part(new ArrayList<>(), new ArrayList<>()));
    }
    Part part = new Part(new ArrayList<>(), new ArrayList<>());
    alone.add(part);
    return part;
  }

  /** Disjoint sets of variables that are joined step by step; assumptions are in none. */
  private static final class Sets {
    private static final int NONE = 0;

    private final Variables variables;
    private final int[] above;

    Sets(Variables variables) {
      this.variables = variables;
      this.above = new int[variables.count() + 1];
      Arrays.setAll(above, variable -> variable);
    }

    void join(List<ImmutableIntArray> groups) {
      int first = NONE;
      for (ImmutableIntArray group : groups) {
        for (int i = 0; i < group.length(); i++) {
          if (!variables.isAssumption(group.get(i))) {
            int root = root(group.get(i));
            above[Math.max(first, root)] = first == NONE ? root : Math.min(first, root);
            first = first == NONE ? root : Math.min(first, root);
          }
        }
      }
    }

    /** {@return the set that some variables are in} */
    int of(List<ImmutableIntArray> groups) {
      for (ImmutableIntArray group : groups) {
        for (int i = 0; i < group.length(); i++) {
          if (!variables.isAssumption(group.get(i))) {
            return root(group.get(i));
          }
        }
      }
      return NONE;
    }

    private int root(int member) {
      int root = member;
      while (above[root] != root) {
        above[root] = above[above[root]];
        root = above[root];
      }
      return root;
    }
  }
}
