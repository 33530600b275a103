package org.peaceterms.logic.clash;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peaceterms.logic.theory.Bounds;
import org.peaceterms.logic.theory.Hull;

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
   * @param said the bounds of what is measured, in the order of the statements
   * @param meant the quantities that each thing measured means
   * @param count how many quantities there are
   */
  Side(Bounds said, Meant meant, int count) {
    this.places = new int[count];
    Arrays.fill(places, NONE);
    this.quantities = placed(said, meant);
    this.starts = starts(said, meant);
    this.bounds = ordered(said, meant);
  }

  private ImmutableIntArray placed(Bounds said, Meant meant) {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    int size = 0;
    for (int i = 0; i < said.size(); i++) {
      for (int at = meant.start(said.what(i)); at < meant.end(said.what(i)); at++) {
        int quantity = meant.quantity(at);
        if (places[quantity] == NONE) {
          places[quantity] = size++;
          found.add(quantity);
        }
      }
    }
    return found.build();
  }

  private int[] starts(Bounds said, Meant meant) {
    int[] counts = new int[quantities.length() + 1];
    for (int i = 0; i < said.size(); i++) {
      for (int at = meant.start(said.what(i)); at < meant.end(said.what(i)); at++) {
        counts[places[meant.quantity(at)] + 1]++;
      }
    }
    for (int place = 1; place < counts.length; place++) {
      counts[place] += counts[place - 1];
    }
    return counts;
  }

  /** The bounds by place: a counting sort. */
  private Bounds ordered(Bounds said, Meant meant) {
    Bounds ordered = new Bounds(starts[quantities.length()]);
    int[] next = starts.clone();
    for (int i = 0; i < said.size(); i++) {
      for (int at = meant.start(said.what(i)); at < meant.end(said.what(i)); at++) {
        ordered.put(next[places[meant.quantity(at)]]++, said, i);
      }
    }
    return ordered;
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
    return IntStream.range(start(place), end(place)).mapToObj(this::bound).toList();
  }

  /** {@return a bound by itself} */
  Bound bound(int number) {
    return new Bound(bounds.statement(number), bounds.figure(number), bounds.hull(number));
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
