package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.theory.Moment;

/** Closes in on the bounds of stretches from outside and from inside. */
final class Bounding {
  private final Timing timing;
  private final List<Integer> assumed;
  private final ImmutableSortedSet<Stretch> stretches;
  private final ImmutableSortedSet<Moment> moments;
  private final Certainties certain;
  private final Optional<Distances> always;
  private final Map<Stretch, Extent> outer = new TreeMap<>();
  private final Map<Stretch, Extent> inner = new TreeMap<>();
  private final Set<Moment> seen = new TreeSet<>();
  private final Set<Moment> missed = new TreeSet<>();

  Bounding(Timing timing, List<Integer> assumed, ImmutableSortedSet<Stretch> stretches) {
    this.timing = timing;
    this.assumed = assumed;
    this.stretches = stretches;
    ImmutableSortedSet.Builder<Moment> all = ImmutableSortedSet.naturalOrder();
    stretches.forEach(stretch -> all.add(stretch.from(), stretch.to()));
    this.moments = all.build();
    this.certain = timing.certain(assumed);
    this.always =
        certain.isClash()
            ? Optional.empty()
            : Distances.of(
                timing.stated().stream().filter(certain::counts).toList(), timing.moments());
  }

  Timetable timetable() {
    if (always.isEmpty()) {
      return Timetable.impossible(timing);
    }
    extents(always.orElseThrow(), outer);
    Answer answer = timing.reasoner().solve(assumed);
    if (answer == Answer.UNSATISFIABLE) {
      return Timetable.impossible(timing);
    }
    boolean closed = answer == Answer.SATISFIABLE && closeIn();
    return new Timetable(
        timing,
        answer == Answer.SATISFIABLE && timing.complete() ? Optional.of(true) : Optional.empty(),
        stretches,
        reaches(closed),
        comings(closed),
        certain,
        always.orElseThrow());
  }

  /** {@return whether no bound is left open} */
  private boolean closeIn() {
    for (int round = 0; round < timing.rounds(); round++) {
      learn();
      List<Integer> goals = goals();
      if (goals.isEmpty()) {
        return true;
      }
      Answer answer = timing.reasoner().solve(assumed, goals);
      if (answer != Answer.SATISFIABLE) {
        return answer == Answer.UNSATISFIABLE;
      }
    }
    return false;
  }

  /** Takes in the course of events that was found last, with all schedules that fit it. */
  private void learn() {
    Reasoner reasoner = timing.reasoner();
    for (Moment moment : moments) {
      (comesNow(moment) ? seen : missed).add(moment);
    }
    Distances distances =
        Distances.of(timing.stated().stream().filter(reasoner::counts).toList(), timing.moments())
            .orElseThrow();
    Map<Stretch, Extent> found = new TreeMap<>();
    extents(distances, found);
    found.forEach(
        (stretch, extent) -> {
          if (comesNow(stretch.from()) && comesNow(stretch.to())) {
            inner.merge(stretch, extent, Extent::or);
          }
        });
  }

  private boolean comesNow(Moment moment) {
    return timing.isKnown(moment)
        || timing.comes(moment).filter(timing.reasoner()::isTrue).isPresent();
  }

  private void extents(Distances distances, Map<Stretch, Extent> into) {
    Map<Moment, Distances.Paths> after = new HashMap<>();
    Map<Moment, Distances.Paths> before = new HashMap<>();
    for (Stretch stretch : stretches) {
      Optional<Integer> from = timing.number(stretch.from());
      Optional<Integer> to = timing.number(stretch.to());
      if (from.isEmpty() || to.isEmpty()) {
        into.put(stretch, new Extent(OptionalLong.empty(), OptionalLong.empty()));
        continue;
      }
      OptionalLong most =
          after
              .computeIfAbsent(stretch.from(), key -> distances.from(from.orElseThrow()))
              .most(to.orElseThrow());
      OptionalLong least =
          before
              .computeIfAbsent(stretch.from(), key -> distances.to(from.orElseThrow()))
              .most(to.orElseThrow());
      into.put(stretch, new Extent(negative(least), most));
    }
  }

  private static OptionalLong negative(OptionalLong ticks) {
    return ticks.isPresent()
        ? OptionalLong.of(Math.negateExact(ticks.getAsLong()))
        : OptionalLong.empty();
  }

  /** {@return what a course of events would show that none has shown so far} */
  private List<Integer> goals() {
    List<Integer> goals = new ArrayList<>();
    for (Moment moment : moments) {
      if (!missed.contains(moment)
          && timing.comes(moment).filter(variable -> !certain.isTrue(variable)).isPresent()) {
        timing.absence(moment).ifPresent(goals::add);
      }
    }
    for (Stretch stretch : stretches) {
      Moment from = stretch.from();
      Moment to = stretch.to();
      if (!isPossible(from) || !isPossible(to)) {
        continue;
      }
      Extent shown = inner.get(stretch);
      if (shown == null) {
        goals.add(timing.goal(from, to));
        continue;
      }
      Extent limit = outer.get(stretch);
      if (shown.most().isPresent() && !shown.most().equals(limit.most())) {
        goals.add(timing.goal(to, from, -(shown.most().getAsLong() + 1)));
      }
      if (shown.least().isPresent() && !shown.least().equals(limit.least())) {
        goals.add(timing.goal(from, to, shown.least().getAsLong() - 1));
      }
    }
    return goals;
  }

  private boolean isPossible(Moment moment) {
    return timing.isKnown(moment)
        || timing.comes(moment).filter(variable -> !certain.isFalse(variable)).isPresent();
  }

  private ImmutableSortedMap<Stretch, Reach> reaches(boolean closed) {
    ImmutableSortedMap.Builder<Stretch, Reach> reaches = ImmutableSortedMap.naturalOrder();
    for (Stretch stretch : stretches) {
      Extent limit = outer.get(stretch);
      Extent shown = inner.get(stretch);
      if (shown != null) {
        Extent best = closed ? shown : limit;
        reaches.put(
            stretch,
            new Reach(
                best.least(),
                best.most(),
                shown.least().equals(best.least()),
                shown.most().equals(best.most())));
      } else if (!closed && isPossible(stretch.from()) && isPossible(stretch.to())) {
        reaches.put(stretch, new Reach(limit.least(), limit.most(), false, false));
      }
    }
    return reaches.build();
  }

  private ImmutableSortedMap<Moment, Coming> comings(boolean closed) {
    ImmutableSortedMap.Builder<Moment, Coming> comings = ImmutableSortedMap.naturalOrder();
    for (Moment moment : moments) {
      boolean always =
          timing.isKnown(moment)
              || timing.comes(moment).filter(certain::isTrue).isPresent()
              || closed && !missed.contains(moment);
      boolean never = closed && !seen.contains(moment) && timing.comes(moment).isPresent();
      comings.put(moment, always ? Coming.ALWAYS : never ? Coming.NEVER : Coming.SOMETIMES);
    }
    return comings.build();
  }
}
