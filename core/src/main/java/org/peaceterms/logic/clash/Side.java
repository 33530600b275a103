package org.peaceterms.logic.clash;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The quantities that are bounded from one side, by their places: the order in which statements
 * first bound them. The bounds of each stand one after the other, in the order of the statements.
 */
final class Side {
  private static final int NONE = -1;

  /** Of so many bounds, all are looked at to find those which count at some time. */
  private static final int FEW = 16;

  /** The place of each quantity. */
  private final int[] places;

  /** The number of the quantity at each place. */
  private final ImmutableIntArray quantities;

  private final Bounds bounds;

  /** The first bound of each place, and the end of all. */
  private final int[] starts;

  private final Map<Integer, TimeIndex> inTime = new HashMap<>();

  /**
   * Bounds by quantity.
   *
   * @param said the bounds, in the order of the statements
   * @param of the number of the quantity that each is of
   * @param count how many quantities there are
   */
  Side(Bounds said, ImmutableIntArray of, int count) {
    this.places = new int[count];
    Arrays.fill(places, NONE);
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    int size = 0;
    for (int i = 0; i < of.length(); i++) {
      if (places[of.get(i)] == NONE) {
        places[of.get(i)] = size++;
        found.add(of.get(i));
      }
    }
    this.quantities = found.build();
    this.starts = new int[size + 1];
    this.bounds = said.ordered(byPlace(of));
  }

  /** Where each bound comes to stand, by a counting sort. */
  private int[] byPlace(ImmutableIntArray of) {
    for (int i = 0; i < of.length(); i++) {
      starts[places[of.get(i)] + 1]++;
    }
    for (int place = 1; place < starts.length; place++) {
      starts[place] += starts[place - 1];
    }
    int[] next = starts.clone();
    int[] order = new int[of.length()];
    for (int i = 0; i < order.length; i++) {
      order[i] = next[places[of.get(i)]]++;
    }
    return order;
  }

  /** {@return how many quantities there are} */
  int size() {
    return quantities.length();
  }

  /** {@return the number of the quantity at a place} */
  int quantity(int place) {
    return quantities.get(place);
  }

  /** {@return all bounds} */
  Bounds bounds() {
    return bounds;
  }

  /** {@return the first bound of the quantity at a place} */
  int start(int place) {
    return starts[place];
  }

  /** {@return the end of the bounds of the quantity at a place} */
  int end(int place) {
    return starts[place + 1];
  }

  /** {@return the bounds of the quantity at a place} */
  List<Bound> boundsOf(int place) {
    return IntStream.range(start(place), end(place)).mapToObj(bounds::get).toList();
  }

  /**
   * {@return the places of some quantities, mostly of one, as far as they are bounded from this
   * side}
   */
  ImmutableIntArray places(ImmutableIntArray numbers) {
    if (numbers.length() == 1) {
      int only = places[numbers.get(0)];
      return only == NONE ? ImmutableIntArray.of() : ImmutableIntArray.of(only);
    }
    int[] found = new int[numbers.length()];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      int place = places[numbers.get(i)];
      if (place != NONE) {
        found[size++] = place;
      }
    }
    Arrays.sort(found, 0, size);
    return ImmutableIntArray.copyOf(found).subArray(0, size);
  }

  /**
   * {@return the bounds of the quantity at a place that may count at some tick of others, those
   * that start first first}
   *
   * @param place the place
   * @param from the first of the ticks
   * @param until the first tick after them
   */
  ImmutableIntArray during(int place, long from, long until) {
    return end(place) - start(place) <= FEW
        ? scan(place, from, until)
        : inTime(place).during(new Hull(from, until));
  }

  private TimeIndex inTime(int place) {
    return inTime.computeIfAbsent(
        place, key -> new TimeIndex(start(place), end(place), bounds::hull));
  }

  private ImmutableIntArray scan(int place, long from, long until) {
    int[] found = new int[end(place) - start(place)];
    int size = 0;
    for (int i = start(place); i < end(place); i++) {
      if (bounds.from(i) < until && bounds.until(i) > from) {
        insert(found, size++, i);
      }
    }
    return size == 0 ? ImmutableIntArray.of() : ImmutableIntArray.copyOf(found).subArray(0, size);
  }

  /** Puts a bound before those found that start later. */
  private void insert(int[] found, int size, int bound) {
    int at = size;
    while (at > 0 && bounds.from(found[at - 1]) > bounds.from(bound)) {
      found[at] = found[at - 1];
      at--;
    }
    found[at] = bound;
  }
}
