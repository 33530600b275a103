package org.peaceterms.logic.order;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A growing set of differences that keeps times for all events which satisfy them, and refuses the
 * difference that would make that impossible, with the circle that shows it.
 *
 * <p>Each added difference costs one search over the events whose times must move (Cotton and
 * Maler, "Fast and flexible difference constraint propagation for DPLL(T)", SAT 2006). The circle
 * visits no event twice, so that none of its differences can be left out.
 */
public final class Differences {
  private final List<List<Difference>> outgoing = new ArrayList<>();
  private final long[] times;
  private int added;

  private record Shift(int event, long by) {}

  /**
   * A set without differences.
   *
   * @param events the number of events
   */
  public Differences(int events) {
    this.times = new long[events];
    for (int event = 0; event < events; event++) {
      outgoing.add(new ArrayList<>());
    }
  }

  /** {@return the number of differences} */
  public int size() {
    return added;
  }

  /**
   * {@return a time for an event; the times of all events together satisfy all differences}
   *
   * @param event an event
   */
  public long time(int event) {
    return times[event];
  }

  /**
   * Adds a difference, unless it contradicts those that are there.
   *
   * @param difference the difference
   * @return empty if it was added; else a circle of differences, the new one first, whose sum is
   *     below nought and in which no event occurs twice
   * @throws ArithmeticException if sums leave the range of {@code long}
   */
  public ImmutableList<Difference> add(Difference difference) {
    ImmutableList<Difference> circle = circle(difference);
    if (circle.isEmpty()) {
      outgoing.get(difference.from()).add(difference);
      added++;
    }
    return circle;
  }

  /**
   * {@return the circle that a difference would close whose sum is below nought; empty if it
   * contradicts nothing}
   *
   * <p>Moves events earlier, the most urgent first, until all differences hold again or the event
   * that the new one starts from would have to move too.
   *
   * @param start the difference, which is not added
   * @throws ArithmeticException if sums leave the range of {@code long}
   */
  public ImmutableList<Difference> circle(Difference start) {
    long slack = slack(start, times[start.to()]);
    if (slack >= 0) {
      return ImmutableList.of();
    }
    if (start.from() == start.to()) {
      return ImmutableList.of(start);
    }
    Map<Integer, Long> moved = new HashMap<>();
    Map<Integer, Long> need = new HashMap<>();
    Map<Integer, Difference> reason = new HashMap<>();
    PriorityQueue<Shift> urgent =
        new PriorityQueue<>(Comparator.comparingLong(Shift::by).thenComparingInt(Shift::event));
    need.put(start.to(), slack);
    reason.put(start.to(), start);
    urgent.add(new Shift(start.to(), slack));
    while (!urgent.isEmpty()) {
      Shift shift = urgent.remove();
      int event = shift.event();
      if (moved.containsKey(event) || shift.by() != need.get(event)) {
        continue;
      }
      if (event == start.from()) {
        return traced(start, reason);
      }
      long now = Math.addExact(times[event], shift.by());
      moved.put(event, now);
      for (Difference next : outgoing.get(event)) {
        if (!moved.containsKey(next.to())) {
          long by = Math.subtractExact(Math.addExact(now, next.most()), times[next.to()]);
          if (by < need.getOrDefault(next.to(), 0L)) {
            need.put(next.to(), by);
            reason.put(next.to(), next);
            urgent.add(new Shift(next.to(), by));
          }
        }
      }
    }
    moved.forEach((event, time) -> times[event] = time);
    return ImmutableList.of();
  }

  private long slack(Difference difference, long time) {
    return Math.subtractExact(Math.addExact(times[difference.from()], difference.most()), time);
  }

  private static ImmutableList<Difference> traced(
      Difference start, Map<Integer, Difference> reason) {
    List<Difference> backwards = new ArrayList<>();
    Difference step = reason.get(start.from());
    while (step != start) {
      backwards.add(step);
      step = reason.get(step.from());
    }
    backwards.add(start);
    Collections.reverse(backwards);
    return ImmutableList.copyOf(backwards);
  }

  @Override
  public String toString() {
    return added + " differences, times " + Arrays.toString(times);
  }
}
