package org.peaceterms.schedule;

import java.util.OptionalInt;

/** The time between two events over all courses of events of a small plan. */
final class Lags {
  private Lags() {}

  /** {@return the least number of days from one event to another, if both ever come} */
  static OptionalInt least(SmallPlan plan, int before, int after, int range) {
    SmallPlan.Day[] days = new SmallPlan.Day[SmallPlan.EVENTS.size()];
    days[0] = new SmallPlan.Day(0);
    int least = fill(plan, days, 1, range, before, after);
    return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
  }

  private static int fill(
      SmallPlan plan, SmallPlan.Day[] days, int event, int range, int before, int after) {
    int least = Integer.MAX_VALUE;
    if (event == days.length) {
      boolean both = days[before] != SmallPlan.Day.NEVER && days[after] != SmallPlan.Day.NEVER;
      for (int version = 0; version < Math.max(1, plan.versions().size()); version++) {
        if (both && plan.isKept(days, version)) {
          least = Math.min(least, days[after].number() - days[before].number());
        }
      }
      return least;
    }
    for (int day = -range - 1; day <= range; day++) {
      days[event] = day < -range ? SmallPlan.Day.NEVER : new SmallPlan.Day(day);
      least = Math.min(least, fill(plan, days, event + 1, range, before, after));
    }
    return least;
  }
}
