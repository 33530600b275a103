package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
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

  /** {@return two numbers in any order as a set} */
  static ImmutableIntArray of(int one, int other) {
    return one == other
        ? ImmutableIntArray.of(one)
        : ImmutableIntArray.of(Math.min(one, other), Math.max(one, other));
  }

  /** {@return those of some numbers, which are ascending, that are of a sort} */
  static ImmutableIntArray those(ImmutableIntArray some, IntPredicate of) {
    int size = 0;
    for (int i = 0; i < some.length(); i++) {
      size += of.test(some.get(i)) ? 1 : 0;
    }
    if (size == 0 || size == some.length()) {
      return size == 0 ? ImmutableIntArray.of() : some;
    }
    ImmutableIntArray.Builder those = ImmutableIntArray.builder(size);
    for (int i = 0; i < some.length(); i++) {
      if (of.test(some.get(i))) {
        those.add(some.get(i));
      }
    }
    return those.build();
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

  /** {@return how many there are, each counted once} */
  int size() {
    sort();
    return size;
  }

  /** Writes the numbers, ascending, each once and times a factor, from a place on. */
  void writeTo(int[] row, int place, int factor) {
    sort();
    for (int i = 0; i < size; i++) {
      row[place + i] = factor * numbers[i];
    }
  }

  /** {@return the numbers, ascending, each once} */
  ImmutableIntArray numbers() {
    sort();
    return switch (size) {
      case 0 -> ImmutableIntArray.of();
      case 1 -> ImmutableIntArray.of(numbers[0]);
      case 2 -> ImmutableIntArray.of(numbers[0], numbers[1]);
      default ->
          ImmutableIntArray.copyOf(size == numbers.length ? numbers : Arrays.copyOf(numbers, size));
    };
  }
}
