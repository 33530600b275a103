package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Numbers under way to a set, which is sorted when it is read: clauses are short and many. */
final class Ascending {
  private int[] numbers = new int[4];
  private int size;
  private boolean sorted = true;

  /** {@return numbers in any order as a set} */
  static ImmutableIntArray of(int... some) {
    Ascending all = new Ascending();
    for (int number : some) {
      all.add(number);
    }
    return all.numbers();
  }

  /** {@return those of some numbers, which are ascending, that are of a sort} */
  static ImmutableIntArray those(ImmutableIntArray some, IntPredicate of) {
    Ascending those = new Ascending();
    for (int i = 0; i < some.length(); i++) {
      if (of.test(some.get(i))) {
        those.add(some.get(i));
      }
    }
    return those.size == some.length() ? some : those.numbers();
  }

  void clear() {
    size = 0;
    sorted = true;
  }

  void addAll(ImmutableIntArray some) {
    for (int i = 0; i < some.length(); i++) {
      add(some.get(i));
    }
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    sorted &= size == 0 || numbers[size - 1] < number;
    numbers[size++] = number;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(numbers, 0, size);
      int kept = 1;
      for (int i = 1; i < size; i++) {
        if (numbers[i] != numbers[kept - 1]) {
          numbers[kept++] = numbers[i];
        }
      }
      size = kept;
      sorted = true;
    }
  }

  /** {@return whether some number is in both} */
  boolean meets(Ascending other) {
    sort();
    other.sort();
    int mine = 0;
    int its = 0;
    while (mine < size && its < other.size) {
      int order = Integer.compare(numbers[mine], other.numbers[its]);
      if (order == 0) {
        return true;
      }
      mine += order < 0 ? 1 : 0;
      its += order > 0 ? 1 : 0;
    }
    return false;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Tells of each number, ascending, once. */
  void forEach(IntConsumer each) {
    sort();
    for (int i = 0; i < size; i++) {
      each.accept(numbers[i]);
    }
  }

  /** {@return the numbers, ascending, each once} */
  ImmutableIntArray numbers() {
    sort();
    if (size == 0) {
      return ImmutableIntArray.of();
    }
    ImmutableIntArray.Builder all = ImmutableIntArray.builder(size);
    for (int i = 0; i < size; i++) {
      all.add(numbers[i]);
    }
    return all.build();
  }
}
