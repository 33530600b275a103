package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.Order;

/**
 * The elements of three lists, with those that a draft moved.
 *
 * @param nodes the elements
 * @param movedLeft what the left draft moved
 * @param movedRight what the right draft moved
 */
record Nodes(
    ImmutableList<Node> nodes, ImmutableSet<Node> movedLeft, ImmutableSet<Node> movedRight) {

  static Nodes of(Alignment left, Alignment right, Node.Additions additions) {
    ImmutableList<Node> nodes = Node.of(left, right, additions);
    return new Nodes(
        nodes,
        Node.at(nodes, Node::left, Order.displaced(left.sequence())),
        Node.at(nodes, Node::right, Order.displaced(right.sequence())));
  }

  /** {@return what is kept of the elements, in order} */
  <T> ImmutableList<T> kept(Map<Node, T> kept, boolean leftFirst) {
    ImmutableList<Node> alive =
        nodes.stream().filter(kept::containsKey).collect(ImmutableList.toImmutableList());
    return new Sequence(alive, movedLeft, movedRight, leftFirst)
        .ordered().stream().map(kept::get).collect(ImmutableList.toImmutableList());
  }
}
