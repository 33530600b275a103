package org.peaceterms.logic.clash;

import java.util.Arrays;
import java.util.List;

/**
 * The quantities that each thing measured means, mostly one, in one row of their numbers: several
 * names in one role mean one quantity each.
 */
final class Meant {
  private int[] quantities = new int[16];
  private int[] ends = new int[16];
  private int written;
  private int size;

  /** Adds the quantities that the next thing measured means. */
  void add(List<Integer> some) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    while (written + some.size() > quantities.length) {
      quantities = Arrays.copyOf(quantities, 2 * quantities.length);
    }
    for (int quantity : some) {
      quantities[written++] = quantity;
    }
    ends[size++] = written;
  }

  /** {@return the place of the first quantity that a thing measured means} */
  int start(int measured) {
    return measured == 0 ? 0 : ends[measured - 1];
  }

  /** {@return the place after the last quantity that a thing measured means} */
  int end(int measured) {
    return ends[measured];
  }

  /** {@return the number of the quantity at a place} */
  int quantity(int place) {
    return quantities[place];
  }
}
