package org.peaceterms.schedule;

import java.util.Arrays;
import java.util.OptionalInt;

/** All courses of events of a small plan within some days before and after the signature. */
final class Enumeration {
  private final int[] least = new int[SmallPlan.EVENTS.size()];
  private final int[] most = new int[SmallPlan.EVENTS.size()];
  private final boolean[] comes = new boolean[SmallPlan.EVENTS.size()];
  private final boolean[] stays = new boolean[SmallPlan.EVENTS.size()];
  private boolean possible;

  private Enumeration() {
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(most, Integer.MIN_VALUE);
  }

  /** {@return what is found under one version, or under all of them if none is named} */
  static Enumeration of(SmallPlan plan, OptionalInt version, int range) {
    Enumeration found = new Enumeration();
    SmallPlan.Day[] days = new SmallPlan.Day[SmallPlan.EVENTS.size()];
    days[0] = new SmallPlan.Day(0);
    int first = version.orElse(0);
    int last = version.orElse(Math.max(0, plan.versions().size() - 1));
    found.fill(plan, days, 1, range, first, last);
    return found;
  }

  private void fill(
      SmallPlan plan, SmallPlan.Day[] days, int event, int range, int first, int last) {
    if (event == days.length) {
      for (int version = first; version <= last; version++) {
        if (plan.isKept(days, version)) {
          note(days);
        }
      }
      return;
    }
    for (int day = -range - 1; day <= range; day++) {
      days[event] = day < -range ? SmallPlan.Day.NEVER : new SmallPlan.Day(day);
      fill(plan, days, event + 1, range, first, last);
    }
  }

  private void note(SmallPlan.Day[] days) {
    possible = true;
    for (int i = 0; i < days.length; i++) {
      if (days[i] == SmallPlan.Day.NEVER) {
        stays[i] = true;
      } else {
        comes[i] = true;
        least[i] = Math.min(least[i], days[i].number());
        most[i] = Math.max(most[i], days[i].number());
      }
    }
  }

  boolean isPossible() {
    return possible;
  }

  Occurrence occurrence(int event) {
    if (!stays[event]) {
      return Occurrence.ALWAYS;
    }
    return comes[event] ? Occurrence.SOMETIMES : Occurrence.NEVER;
  }

  /** {@return the least day, unless a wider range shows a lesser one} */
  OptionalInt earliest(int event, Enumeration wider) {
    return comes[event] && least[event] == wider.least[event]
        ? OptionalInt.of(least[event])
        : OptionalInt.empty();
  }

  /** {@return the greatest day, unless a wider range shows a greater one} */
  OptionalInt latest(int event, Enumeration wider) {
    return comes[event] && most[event] == wider.most[event]
        ? OptionalInt.of(most[event])
        : OptionalInt.empty();
  }
}
