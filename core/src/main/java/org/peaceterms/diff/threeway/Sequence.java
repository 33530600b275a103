package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Puts the elements of three lists into one order. What neither draft moved stands as in the base;
 * what one added or moved follows what it follows there. What both moved to different places stays
 * where the base has it.
 */
final class Sequence {
  /** Stands for the beginning of the list. */
  private static final Node BEGINNING = new Node(Node.NONE, Node.NONE, Node.NONE);

  private final ImmutableList<Node> alive;
  private final Set<Node> movedLeft;
  private final Set<Node> movedRight;
  private final boolean leftFirst;
  private final Set<Node> clashes = new LinkedHashSet<>();

  /** What both drafts have where the base has it, and what both moved elsewhere. */
  private final Set<Node> spine = new HashSet<>();

  /**
   * Elements in the order that is sought.
   *
   * @param alive the elements that stand in the text
   * @param movedLeft what the left draft moved
   * @param movedRight what the right draft moved
   * @param leftFirst whether what the left draft put in a place goes first
   */
  Sequence(
      ImmutableList<Node> alive, Set<Node> movedLeft, Set<Node> movedRight, boolean leftFirst) {
    this.alive = alive;
    this.movedLeft = movedLeft;
    this.movedRight = movedRight;
    this.leftFirst = leftFirst;
  }

  /** {@return what both drafts moved, each elsewhere; known once the order is} */
  Set<Node> clashes() {
    return clashes;
  }

  /** {@return the elements in order} */
  ImmutableList<Node> ordered() {
    for (Node node : alive) {
      if (node.inBase() && !movedLeft.contains(node) && !movedRight.contains(node)) {
        spine.add(node);
      }
    }
    Map<Node, Node> anchorsLeft = anchors(Node::left);
    Map<Node, Node> anchorsRight = anchors(Node::right);
    for (Node node : alive) {
      boolean both = movedLeft.contains(node) && movedRight.contains(node);
      if (both && !anchorsLeft.get(node).equals(anchorsRight.get(node))) {
        clashes.add(node);
      }
    }
    SetMultimap<Node, Node> runsLeft = runs(Node::left, anchorsLeft, movedLeft);
    SetMultimap<Node, Node> runsRight = runs(Node::right, anchorsRight, movedRight);
    Set<Node> ordered = new LinkedHashSet<>();
    addRuns(BEGINNING, runsLeft, runsRight, ordered);
    List<Node> fixed = new ArrayList<>(spine);
    fixed.addAll(clashes);
    fixed.sort(Comparator.comparingInt(Node::base));
    for (Node node : fixed) {
      ordered.add(node);
      addRuns(node, runsLeft, runsRight, ordered);
    }
    return ImmutableList.copyOf(ordered);
  }

  private void addRuns(
      Node anchor, SetMultimap<Node, Node> left, SetMultimap<Node, Node> right, Set<Node> ordered) {
    ordered.addAll((leftFirst ? left : right).get(anchor));
    ordered.addAll((leftFirst ? right : left).get(anchor));
  }

  /** The last fixed element before each element of a draft. */
  private Map<Node, Node> anchors(ToIntFunction<Node> position) {
    Map<Node, Node> anchors = new HashMap<>();
    Node last = BEGINNING;
    for (Node node : inOrder(position)) {
      anchors.put(node, last);
      last = spine.contains(node) ? node : last;
    }
    return anchors;
  }

  private List<Node> inOrder(ToIntFunction<Node> position) {
    return alive.stream()
        .filter(node -> position.applyAsInt(node) != Node.NONE)
        .sorted(Comparator.comparingInt(position))
        .toList();
  }

  private SetMultimap<Node, Node> runs(
      ToIntFunction<Node> position, Map<Node, Node> anchors, Set<Node> moved) {
    SetMultimap<Node, Node> runs = LinkedHashMultimap.create();
    for (Node node : inOrder(position)) {
      boolean placed = !node.inBase() || moved.contains(node);
      if (placed && !clashes.contains(node)) {
        runs.put(anchors.get(node), node);
      }
    }
    return runs;
  }
}
