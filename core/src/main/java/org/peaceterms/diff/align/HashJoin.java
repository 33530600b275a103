package org.peaceterms.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Pairs what is the same, first come first served, so that identical boilerplate stays in line and
 * the work grows with the number of elements only.
 *
 * @param alignment the pairs found so far
 */
record HashJoin(Alignment alignment) {
  private static final int NONE = -1;
  private static final int GOLDEN = 0x9E3779B9;

  /** The hash of what is the same as nothing. */
  static final int NO_KEY = 0;

  /** Whether an element of the earlier list is the same as one of the later. */
  interface Sameness {
    boolean areSame(int before, int after);
  }

  /** Elements of the later list that are still free, in order, by a hash. */
  private static final class Queues {
    final int[] hashes;
    final int[] first;
    final int[] next;

    Queues(int size) {
      this.hashes = new int[size];
      this.next = new int[size];
      this.first = new int[Integer.highestOneBit(size) << 1];
      Arrays.fill(first, NONE);
    }

    int slot(int hash) {
      int mixed = hash * GOLDEN;
      return (mixed ^ mixed >>> Short.SIZE) & first.length - 1;
    }

    void push(int element, int hash) {
      int slot = slot(hash);
      hashes[element] = hash;
      next[element] = first[slot];
      first[slot] = element;
    }

    /** {@return the first element that is the same, which leaves its queue, or none} */
    int take(int before, int hash, Sameness same) {
      int slot = slot(hash);
      int previous = NONE;
      for (int at = first[slot]; at != NONE; at = next[at]) {
        if (hashes[at] == hash && same.areSame(before, at)) {
          if (previous == NONE) {
            first[slot] = next[at];
          } else {
            next[previous] = next[at];
          }
          return at;
        }
        previous = at;
      }
      return NONE;
    }
  }

  /** {@return a hash that is not that of nothing} */
  static int key(int hash) {
    return hash == NO_KEY ? 1 : hash;
  }

  /**
   * Pairs elements that are still free, by a hash of each that is equal where they are the same.
   */
  HashJoin by(IntUnaryOperator before, IntUnaryOperator after, Sameness same) {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return this;
    }
    Queues queues = queues(after);
    for (int i = 0; i < alignment.sizeBefore(); i++) {
      int hash = alignment.isFreeBefore(i) ? before.applyAsInt(i) : NO_KEY;
      int partner = hash == NO_KEY ? NONE : queues.take(i, hash, same);
      if (partner != NONE) {
        alignment.pair(i, partner, 1);
      }
    }
    return this;
  }

  private Queues queues(IntUnaryOperator after) {
    Queues queues = new Queues(alignment.sizeAfter());
    for (int j = alignment.sizeAfter() - 1; j >= 0; j--) {
      int hash = alignment.isFreeAfter(j) ? after.applyAsInt(j) : NO_KEY;
      if (hash != NO_KEY) {
        queues.push(j, hash);
      }
    }
    return queues;
  }

  /** Pairs elements of two lists that are still free by a key of each, if they have one. */
  <E, K> HashJoin by(List<E> before, List<E> after, Function<E, Optional<K>> key) {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return this;
    }
    List<Optional<K>> old = keys(before, alignment::isFreeBefore, key);
    List<Optional<K>> now = keys(after, alignment::isFreeAfter, key);
    return by(
        i -> hash(old.get(i)), j -> hash(now.get(j)), (i, j) -> old.get(i).equals(now.get(j)));
  }

  private static <E, K> List<Optional<K>> keys(
      List<E> elements, IntPredicate isFree, Function<E, Optional<K>> key) {
    List<Optional<K>> keys = new ArrayList<>(elements.size());
    for (int at = 0; at < elements.size(); at++) {
      keys.add(isFree.test(at) ? key.apply(elements.get(at)) : Optional.empty());
    }
    return keys;
  }

  private static int hash(Optional<?> key) {
    return key.isPresent() ? key(key.get().hashCode()) : NO_KEY;
  }
}
