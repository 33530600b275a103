package org.peaceterms.logic.verdict;

import java.util.HashMap;
import java.util.Map;

/** Numbers from 0 on for things in the order in which they are first met. */
final class Numbering {
  private final Map<Integer, Integer> numbers = new HashMap<>();

  void add(int... things) {
    for (int thing : things) {
      numbers.putIfAbsent(thing, numbers.size());
    }
  }

  boolean holds(int thing) {
    return numbers.containsKey(thing);
  }

  int of(int thing) {
    return numbers.get(thing);
  }

  int size() {
    return numbers.size();
  }
}
