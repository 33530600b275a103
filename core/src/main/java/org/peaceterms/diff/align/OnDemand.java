package org.peaceterms.diff.align;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** Something of each element of a list, found when it is first asked for and kept from then on. */
final class OnDemand<T> {
  private final IntFunction<T> find;
  private final AtomicReferenceArray<T> known;

  OnDemand(int size, IntFunction<T> find) {
    this.find = find;
    this.known = new AtomicReferenceArray<>(size);
  }

  T at(int index) {
    T found = known.get(index);
    if (found == null) {
      found = find.apply(index);
      known.set(index, found);
    }
    return found;
  }
}
