package org.peaceterms.logic.verdict;

import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Times for moments that all move earlier until some distances hold (Bellman and Ford, with a
 * queue). If there are none, the distances by which moments moved last run in a circle sooner or
 * later, which is looked for each time so many have moved as there are moments.
 */
final class Schedule {
  private static final int NONE = -1;

  /** A long text that can be kept takes half as many. */
  private static final int ROUNDS = 16;

  private static final long FARTHEST = Long.MIN_VALUE / 2;

  private final int[] from;
  private final int[] to;
  private final long[] most;

  /** The first distance from each moment, and of each distance the next from the same one. */
  private final int[] first;

  private final int[] next;
  private final long[] times;
  private final int[] movedBy;
  private final boolean[] waiting;

  /** The moments that wait, each once, round and round from the place of the first. */
  private final int[] open;

  private int place;
  private int count;

  /** Numbers the moments of one set of distances after the other. */
  static final class Search {
    private final int[] numbers;

    /**
     * A search.
     *
     * @param moments the number of all moments
     */
    Search(int moments) {
      this.numbers = new int[moments];
    }

    /**
     * {@return whether there are times that satisfy some distances}
     *
     * @param arcs distances
     * @param some the numbers of those to satisfy
     * @throws ArithmeticException if sums leave the range of {@code long}
     */
    boolean isThere(Arcs arcs, ImmutableIntArray some) {
      int count = 0;
      for (int i = 0; i < some.length(); i++) {
        count = number(arcs.to(some.get(i)), number(arcs.from(some.get(i)), count));
      }
      Schedule schedule = new Schedule(arcs, some, numbers, count);
      for (int i = 0; i < some.length(); i++) {
        numbers[arcs.from(some.get(i))] = 0;
        numbers[arcs.to(some.get(i))] = 0;
      }
      return schedule.isFound();
    }

    private int number(int moment, int count) {
      if (numbers[moment] != 0) {
        return count;
      }
      numbers[moment] = count + 1;
      return count + 1;
    }
  }

  /**
   * {@return whether a few rounds find times that satisfy all of some distances}
   *
   * <p>A round reads the distances one after the other, which takes little of the time that it
   * takes to go from moment to moment. It is given up where times go too far back to be added to.
   *
   * @param arcs the distances
   * @param moments the number of moments
   */
  static boolean isSoonFound(Arcs arcs, int moments) {
    long[] times = new long[moments];
    for (int round = 0; round < ROUNDS; round++) {
      if (!isMoved(times, arcs)) {
        return Arrays.stream(times).allMatch(time -> time > FARTHEST);
      }
    }
    return false;
  }

  /** Moves moments back as far as they must; what would go too far stays there. */
  private static boolean isMoved(long[] times, Arcs arcs) {
    boolean moved = false;
    for (int arc = 0; arc < arcs.size(); arc++) {
      long latest =
          Math.max(FARTHEST, LongMath.saturatedAdd(times[arcs.from(arc)], arcs.most(arc)));
      if (latest < times[arcs.to(arc)]) {
        times[arcs.to(arc)] = latest;
        moved = true;
      }
    }
    return moved;
  }

  private Schedule(Arcs arcs, ImmutableIntArray some, int[] numbers, int moments) {
    this.from = new int[some.length()];
    this.to = new int[some.length()];
    this.most = new long[some.length()];
    this.first = new int[moments];
    this.next = new int[some.length()];
    this.times = new long[moments];
    this.movedBy = new int[moments];
    this.waiting = new boolean[moments];
    this.open = new int[moments];
    Arrays.fill(first, NONE);
    Arrays.fill(movedBy, NONE);
    for (int i = 0; i < some.length(); i++) {
      from[i] = numbers[arcs.from(some.get(i))] - 1;
      to[i] = numbers[arcs.to(some.get(i))] - 1;
      most[i] = arcs.most(some.get(i));
      next[i] = first[from[i]];
      first[from[i]] = i;
    }
  }

  private boolean isFound() {
    for (int moment = 0; moment < times.length; moment++) {
      wait(moment);
    }
    int moved = 0;
    while (count > 0) {
      int moment = open[place];
      place = (place + 1) % open.length;
      count--;
      waiting[moment] = false;
      for (int i = first[moment]; i != NONE; i = next[i]) {
        if (move(i)) {
          moved++;
          if (moved % times.length == 0 && isCircle()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean move(int by) {
    long latest = Math.addExact(times[from[by]], most[by]);
    if (latest >= times[to[by]]) {
      return false;
    }
    times[to[by]] = latest;
    movedBy[to[by]] = by;
    wait(to[by]);
    return true;
  }

  private void wait(int moment) {
    if (!waiting[moment]) {
      waiting[moment] = true;
      open[(place + count) % open.length] = moment;
      count++;
    }
  }

  /** Whether some moment moved because of another that moved because of it, directly or not. */
  private boolean isCircle() {
    int[] seenFrom = new int[times.length];
    for (int start = 0; start < times.length; start++) {
      int moment = start;
      while (seenFrom[moment] == 0 && movedBy[moment] != NONE) {
        seenFrom[moment] = start + 1;
        moment = from[movedBy[moment]];
      }
      if (seenFrom[moment] == start + 1) {
        return true;
      }
    }
    return false;
  }
}
