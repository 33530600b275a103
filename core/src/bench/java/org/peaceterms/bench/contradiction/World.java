package org.peaceterms.bench.contradiction;

import java.util.Random;
import java.util.stream.IntStream;

/** A hidden world in which constraints hold: levels by year, circumstances, events. */
final class World {
  private static final int YEAR = 365;
  private static final int YEARS = Constraints.HORIZON / YEAR;

  private final Random random;
  private final int[][] levels;
  private final boolean[] given;
  private int events;

  /**
   * A world.
   *
   * @param matters how many quantities there are, and how many circumstances
   * @param seed what it depends on
   */
  World(int matters, long seed) {
    random = new Random(seed);
    levels = new int[matters][YEARS];
    for (int[] years : levels) {
      int base = 100_000 + below(500_000);
      for (int year = 0; year < YEARS; year++) {
        years[year] = base + below(20_000);
      }
    }
    given = new boolean[levels.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = random.nextBoolean();
    }
  }

  Random random() {
    return random;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return true that many times out of a hundred} */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  int quantities() {
    return levels.length;
  }

  int circumstances() {
    return given.length;
  }

  boolean isGiven(int circumstance) {
    return given[circumstance];
  }

  int events() {
    return events;
  }

  int newEvent() {
    return events++;
  }

  int most(int quantity, int from, int until) {
    return years(quantity, from, until).max().orElseThrow();
  }

  int least(int quantity, int from, int until) {
    return years(quantity, from, until).min().orElseThrow();
  }

  private IntStream years(int quantity, int from, int until) {
    return IntStream.rangeClosed(from / YEAR, (until - 1) / YEAR)
        .map(year -> levels[quantity][year]);
  }
}
