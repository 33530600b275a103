package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Things by sets of numbers, so that those whose sets are within a set are found without looking at
 * others.
 *
 * @param <T> the things
 */
final class SetIndex<T> {
  private final Node<T> root = new Node<>();

  /** What sets that begin alike go on with, and the things whose set ends here. */
  private static final class Node<T> {
    private Map<Integer, Node<T>> next = Map.of();
    private List<T> things = List.of();

    /** Most sets end where they branch off, and most nodes lead on to one other at most. */
    Node<T> next(int member) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(member, key -> new Node<>());
    }

    void add(T thing) {
      if (things.isEmpty()) {
        things = new ArrayList<>(1);
      }
      things.add(thing);
    }
  }

  /** A place in the index, and how many members of the set asked about are behind it. */
  private record Place<T>(Node<T> node, int behind) {}

  /**
   * Adds a thing.
   *
   * @param members its set, ascending
   * @param thing the thing
   */
  void add(ImmutableIntArray members, T thing) {
    Node<T> node = root;
    for (int i = 0; i < members.length(); i++) {
      node = node.next(members.get(i));
    }
    node.add(thing);
  }

  /** {@return whether some thing has only members of a set, which is ascending} */
  boolean hasWithin(ImmutableIntArray set) {
    return isAny(set, things -> !things.isEmpty());
  }

  /** {@return the things that have only members of a set, which is ascending, in no order} */
  List<T> within(ImmutableIntArray set) {
    List<T> found = new ArrayList<>();
    isAny(
        set,
        things -> {
          found.addAll(things);
          return false;
        });
    return found;
  }

  private boolean isAny(ImmutableIntArray set, Predicate<List<T>> isFound) {
    int[] members = set.toArray();
    Deque<Place<T>> open = new ArrayDeque<>();
    open.push(new Place<>(root, 0));
    while (!open.isEmpty()) {
      Place<T> place = open.pop();
      if (isFound.test(place.node().things)) {
        return true;
      }
      next(place, members, (node, behind) -> open.push(new Place<>(node, behind)));
    }
    return false;
  }

  /** Goes on by the members that are left, or by the ways to go on if these are fewer. */
  private void next(Place<T> place, int[] members, BiConsumer<Node<T>, Integer> step) {
    Map<Integer, Node<T>> next = place.node().next;
    if (next.size() < members.length - place.behind()) {
      next.forEach(
          (member, node) -> {
            int at = Arrays.binarySearch(members, place.behind(), members.length, member);
            if (at >= 0) {
              step.accept(node, at + 1);
            }
          });
      return;
    }
    for (int i = place.behind(); i < members.length; i++) {
      Node<T> node = next.get(members[i]);
      if (node != null) {
        step.accept(node, i + 1);
      }
    }
  }
}
