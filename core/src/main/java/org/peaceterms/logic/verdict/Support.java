package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of assumptions.
 *
 * @param assumptions their variables, ascending
 */
record Support(ImmutableIntArray assumptions) {

  /** No assumption. */
  static final Support NONE = new Support(ImmutableIntArray.of());

  private static final Comparator<Support> ORDER =
      Comparator.comparingInt((Support support) -> support.assumptions.length())
          .thenComparing(Support::compareMembers);

  static Support of(int... assumptions) {
    return new Support(Ascending.of(assumptions));
  }

  private static int compareMembers(Support one, Support other) {
    int i = 0;
    while (i < one.assumptions.length() && i < other.assumptions.length()) {
      int order = Integer.compare(one.assumptions.get(i), other.assumptions.get(i));
      if (order != 0) {
        return order;
      }
      i++;
    }
    return Integer.compare(one.assumptions.length(), other.assumptions.length());
  }

  boolean holds(int assumption) {
    return assumptions.contains(assumption);
  }

  Support and(Support other) {
    Ascending both = new Ascending();
    both.addAll(assumptions);
    both.addAll(other.assumptions);
    return new Support(both.numbers());
  }

  static List<Support> product(List<Support> some, List<Support> others) {
    List<Support> all = new ArrayList<>();
    for (Support one : some) {
      for (Support other : others) {
        all.add(one.and(other));
      }
    }
    return all;
  }

  /** {@return those of some sets that hold no other one of them, small ones first} */
  static List<Support> minimal(List<Support> all) {
    if (all.size() <= 1) {
      return all;
    }
    List<Support> kept = new ArrayList<>();
    SetIndex<Support> index = new SetIndex<>();
    for (Support support : ImmutableList.sortedCopyOf(ORDER, all)) {
      if (support.equals(NONE)) {
        return List.of(NONE);
      }
      if (!index.hasWithin(support.assumptions)) {
        kept.add(support);
        index.add(support.assumptions, support);
      }
    }
    return kept;
  }
}
