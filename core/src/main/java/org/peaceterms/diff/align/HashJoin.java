package org.peaceterms.diff.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    private final int[] elements;
    private final int[] hashes;
    private final int[] next;
    private final int[] first;

    private int size;

    Queues(int most) {
      this.elements = new int[most];
      this.hashes = new int[most];
      this.next = new int[most];
      this.first = new int[Integer.highestOneBit(most) << 1];
      Arrays.fill(first, NONE);
    }

    private int slot(int hash) {
      int mixed = hash * GOLDEN;
      return (mixed ^ mixed >>> Short.SIZE) & first.length - 1;
    }

    /** Puts an element in front of those with the same hash. */
    void push(int element, int hash) {
      int slot = slot(hash);
      elements[size] = element;
      hashes[size] = hash;
      next[size] = first[slot];
      first[slot] = size;
      size++;
    }

    /** {@return the first element that is the same, which leaves its queue, or none} */
    int take(int before, int hash, Sameness same) {
      int slot = slot(hash);
      int previous = NONE;
      for (int at = first[slot]; at != NONE; at = next[at]) {
        if (hashes[at] == hash && same.areSame(before, elements[at])) {
          if (previous == NONE) {
            first[slot] = next[at];
          } else {
            next[previous] = next[at];
          }
          return elements[at];
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
    int free = alignment.freeAfter();
    if (free == 0 || !alignment.hasFreeBefore()) {
      return this;
    }
    Queues queues = queues(free, after);
    for (int i = 0; i < alignment.sizeBefore(); i++) {
      int hash = alignment.isFreeBefore(i) ? before.applyAsInt(i) : NO_KEY;
      int partner = hash == NO_KEY ? NONE : queues.take(i, hash, same);
      if (partner != NONE) {
        alignment.pair(i, partner, 1);
      }
    }
    return this;
  }

  private Queues queues(int free, IntUnaryOperator after) {
    Queues queues = new Queues(free);
    for (int j = alignment.sizeAfter() - 1; j >= 0; j--) {
      int hash = alignment.isFreeAfter(j) ? after.applyAsInt(j) : NO_KEY;
      if (hash != NO_KEY) {
        queues.push(j, hash);
      }
    }
    return queues;
  }

  /** Pairs elements that are still free by a key of each, if they have one. */
  <K> HashJoin by(IntFunction<Optional<K>> before, IntFunction<Optional<K>> after) {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return this;
    }
    OnDemand<Optional<K>> old = new OnDemand<>(alignment.sizeBefore(), before);
    OnDemand<Optional<K>> now = new OnDemand<>(alignment.sizeAfter(), after);
    return by(i -> hash(old.at(i)), j -> hash(now.at(j)), (i, j) -> old.at(i).equals(now.at(j)));
  }

  /** Pairs elements of two lists that are still free by a key of each. */
  <E, K> HashJoin by(List<E> before, List<E> after, Function<E, K> key) {
    return by(
        i -> Optional.of(key.apply(before.get(i))), j -> Optional.of(key.apply(after.get(j))));
  }

  private static int hash(Optional<?> key) {
    return key.isPresent() ? key(key.get().hashCode()) : NO_KEY;
  }
}
