package org.peaceterms.bench.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peaceterms.bench.contradiction.Constraints.Clause;
import org.peaceterms.bench.contradiction.Constraints.Duty;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.Order;

/** Chapters of twenty events, each owed, and orders among the events of a chapter. */
final class Schedules {
  private static final int EVENTS = 20;
  private static final int ORDERS = 30;

  private final World world;

  /** The days on which the events of a chapter come. */
  private record Chapter(int first, int[] days) {}

  Schedules(World world) {
    this.world = world;
  }

  /** {@return a chapter that holds} */
  List<Clause> chapter() {
    Chapter chapter = newChapter();
    List<Clause> clauses = duties(chapter);
    while (clauses.size() < EVENTS + ORDERS) {
      orders(chapter, clauses);
    }
    return clauses;
  }

  /** {@return a chapter of ten orders in which one circle of four orders cannot be kept} */
  List<Clause> contradiction() {
    Chapter chapter = newChapter();
    List<Clause> clauses = duties(chapter);
    int[] circle = {0, 5, 10, 15};
    for (int i = 0; i < circle.length; i++) {
      int before = chapter.first() + circle[i];
      int after = chapter.first() + circle[(i + 1) % circle.length];
      clauses.add(Clause.of(new Order(before, after, 1, false)));
    }
    while (clauses.size() < EVENTS + 10) {
      orders(chapter, clauses);
    }
    return clauses;
  }

  private Chapter newChapter() {
    int[] days = world.random().ints(EVENTS, 100, Constraints.HORIZON - 100).sorted().toArray();
    int first = world.newEvent();
    for (int i = 1; i < EVENTS; i++) {
      world.newEvent();
    }
    return new Chapter(first, days);
  }

  /** One of ten windows is narrow. */
  private List<Clause> duties(Chapter chapter) {
    List<Clause> duties = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      int day = chapter.days()[i];
      boolean narrow = world.chance(10);
      int from = narrow ? day - world.below(50) : 0;
      int until = narrow ? day + 1 + world.below(50) : Constraints.HORIZON;
      duties.add(Clause.of(new Duty(chapter.first() + i, from, until, Guard.NONE)));
    }
    return duties;
  }

  private void orders(Chapter chapter, List<Clause> clauses) {
    int[] pair = {world.below(EVENTS), world.below(EVENTS)};
    Arrays.sort(pair);
    int lag = chapter.days()[pair[1]] - chapter.days()[pair[0]];
    if (lag > 0) {
      int days = 1 + world.below(lag);
      Order order =
          new Order(chapter.first() + pair[0], chapter.first() + pair[1], days, world.chance(20));
      clauses.add(Clause.of(order));
    }
  }
}
