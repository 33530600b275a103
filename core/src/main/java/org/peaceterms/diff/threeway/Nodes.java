package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.Order;

/**
 * The elements of three lists, with those that a draft moved.
 *
 * @param nodes the elements
 * @param movedLeft where in the left draft what it moved stands
 * @param movedRight where in the right draft what it moved stands
 */
record Nodes(ImmutableList<Node> nodes, Set<Integer> movedLeft, Set<Integer> movedRight) {

  static Nodes of(Alignment left, Alignment right, Node.Additions additions) {
    return new Nodes(
        Node.of(left, right, additions),
        Order.displaced(left.sequence()),
        Order.displaced(right.sequence()));
  }

  /** {@return what is kept of the elements, in order} */
  <T> ImmutableList<T> kept(Map<Node, T> kept, boolean leftFirst) {
    ImmutableList.Builder<Node> alive = ImmutableList.builder();
    List<T> values = new ArrayList<>(kept.size());
    for (Node node : nodes) {
      T value = kept.get(node);
      if (value != null) {
        alive.add(node);
        values.add(value);
      }
    }
    return new Sequence(alive.build(), movedLeft, movedRight, leftFirst).ordered(values);
  }
}
