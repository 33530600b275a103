package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All circles of distances that add up to less than nothing and visit no moment twice, each as the
 * clause that one of its distances does not count.
 *
 * <p>A path is given up where no way back is short enough, where its distances cannot all count,
 * and where those it has hold a circle that is known.
 */
final class Circles {
  /** Blocks with more moments than that are left to the solver, which meets circles as it goes. */
  private static final int MOMENTS = 128;

  private final List<Edge> edges = new ArrayList<>();
  private final int moments;
  private final List<List<Integer>> outgoing = new ArrayList<>();
  private final int[] from;
  private final int[] to;
  private final List<Clause> found = new ArrayList<>();
  private final List<Literals> known = new ArrayList<>();
  private long steps;

  private Circles(List<Edge> block, long steps) {
    this.steps = steps;
    Numbering numbering = new Numbering();
    for (Edge edge : block) {
      numbering.add(edge.from(), edge.to());
      if (block.stream().noneMatch(other -> makesNeedless(other, edge, block))) {
        edges.add(edge);
      }
    }
    this.moments = numbering.size();
    this.from = edges.stream().mapToInt(edge -> numbering.of(edge.from())).toArray();
    this.to = edges.stream().mapToInt(edge -> numbering.of(edge.to())).toArray();
    for (int moment = 0; moment < moments; moment++) {
      outgoing.add(new ArrayList<>());
    }
    for (int i = 0; i < edges.size(); i++) {
      outgoing.get(from[i]).add(i);
    }
  }

  /**
   * {@return the clauses that forbid all circles; empty if there are too many to walk}
   *
   * @param blocks distances; no circle leaves its block
   * @param steps how many distances may be walked along, and known circles looked at, in each block
   */
  static Optional<List<Clause>> of(List<List<Edge>> blocks, long steps) {
    List<Clause> all = new ArrayList<>();
    for (List<Edge> block : blocks) {
      Circles circles = new Circles(block, steps);
      if (circles.moments > MOMENTS || !circles.walk()) {
        return Optional.empty();
      }
      all.addAll(circles.found);
    }
    return Optional.of(all);
  }

  /** Whether another distance between the same moments says as much under as few conditions. */
  private static boolean makesNeedless(Edge other, Edge edge, List<Edge> block) {
    return other.from() == edge.from()
        && other.to() == edge.to()
        && other.most() <= edge.most()
        && edge.causes().asList().containsAll(other.causes().asList())
        && edge.exceptions().asList().containsAll(other.exceptions().asList())
        && (!isAlike(other, edge) || block.indexOf(other) < block.indexOf(edge));
  }

  private static boolean isAlike(Edge one, Edge other) {
    return one.most() == other.most()
        && one.causes().equals(other.causes())
        && one.exceptions().equals(other.exceptions());
  }

  /** {@return whether all circles were found} */
  private boolean walk() {
    for (int root = 0; root < moments; root++) {
      if (!new Walk(root).go()) {
        return false;
      }
    }
    return true;
  }

  /** The circles through one moment and later ones. */
  private final class Walk {
    private final int root;
    private final long[][] back;
    private final boolean[] visited = new boolean[moments];
    private final List<Integer> path = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();
    private final List<Literals> said = new ArrayList<>();
    private long sum;

    Walk(int root) {
      this.root = root;
      this.back = back();
    }

    /** The least sum of the way from each moment to the root, by the greatest number of steps. */
    private long[][] back() {
      long[][] least = new long[moments + 1][];
      least[0] = new long[moments];
      Arrays.fill(least[0], Long.MAX_VALUE);
      least[0][root] = 0;
      for (int length = 1; length <= moments; length++) {
        least[length] = oneStepMore(least[length - 1]);
      }
      return least;
    }

    /** From some length on mostly nothing changes, and there is one answer for all lengths. */
    private long[] oneStepMore(long[] shorter) {
      long[] longer = shorter;
      for (int i = 0; i < edges.size(); i++) {
        if (from[i] >= root && to[i] >= root && shorter[to[i]] != Long.MAX_VALUE) {
          long way = edges.get(i).most() + shorter[to[i]];
          if (way < longer[from[i]]) {
            longer = longer == shorter ? shorter.clone() : longer;
            longer[from[i]] = way;
          }
        }
      }
      return longer;
    }

    /** {@return whether the steps sufficed} */
    boolean go() {
      next.add(0);
      said.add(Literals.NONE);
      visited[root] = true;
      while (!next.isEmpty()) {
        int depth = next.size() - 1;
        int moment = path.isEmpty() ? root : to[path.get(depth - 1)];
        int choice = next.get(depth);
        if (choice == outgoing.get(moment).size()) {
          leave(depth);
        } else {
          next.set(depth, choice + 1);
          steps -= 1 + known.size();
          if (steps < 0) {
            return false;
          }
          follow(outgoing.get(moment).get(choice), depth);
        }
      }
      return true;
    }

    private void leave(int depth) {
      next.remove(depth);
      said.remove(depth);
      if (depth > 0) {
        int edge = path.remove(depth - 1);
        visited[to[edge]] = false;
        sum -= edges.get(edge).most();
      }
    }

    private void follow(int edge, int depth) {
      int moment = to[edge];
      long rest = back[moments - depth - 1][moment];
      boolean closes = moment == root;
      if (moment < root
          || (visited[moment] && !closes)
          || rest == Long.MAX_VALUE
          || sum + edges.get(edge).most() + (closes ? 0 : rest) >= 0) {
        return;
      }
      Literals all = said.get(depth).and(edges.get(edge).causes(), edges.get(edge).exceptions());
      if (all.isVoid() || known.stream().anyMatch(circle -> circle.isWithin(all))) {
        return;
      }
      path.add(edge);
      if (closes) {
        known.add(all);
        found.add(Clause.against(path.stream().map(edges::get).toList()));
        path.remove(depth);
      } else {
        visited[moment] = true;
        sum += edges.get(edge).most();
        next.add(0);
        said.add(all);
      }
    }
  }
}
