package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.verdict.Coming;
import org.peaceterms.logic.verdict.Leg;
import org.peaceterms.logic.verdict.Timetable;

/** In which order the moments of a small kernel come in every course of events. */
final class Orders {
  /** More moments than that are not compared with each other. */
  static final int LIMIT = 300;

  private final Agenda agenda;
  private final Timetable timetable;
  private final ImmutableList<Moment> kernel;
  private final Map<Moment, Integer> numbers = new HashMap<>();
  private final BitSet[] before;
  private final BitSet[] together;

  private Orders(Agenda agenda, Timetable timetable) {
    this.agenda = agenda;
    this.timetable = timetable;
    this.kernel =
        agenda.kernel().stream()
            .filter(moment -> timetable.coming(moment) == Coming.ALWAYS)
            .limit(LIMIT)
            .collect(ImmutableList.toImmutableList());
    this.before = new BitSet[kernel.size()];
    this.together = new BitSet[kernel.size()];
    for (int i = 0; i < kernel.size(); i++) {
      numbers.put(kernel.get(i), i);
      before[i] = new BitSet();
      together[i] = new BitSet();
    }
    for (int i = 0; i < kernel.size(); i++) {
      for (int j = 0; j < kernel.size(); j++) {
        compare(i, j);
      }
    }
  }

  static Orders of(Agenda agenda, Timetable timetable) {
    return new Orders(agenda, timetable);
  }

  /** Whether the other comes at most no time after the one. */
  private void compare(int one, int other) {
    OptionalLong ahead = timetable.most(kernel.get(one), kernel.get(other));
    if (one == other || ahead.isEmpty() || ahead.getAsLong() > 0) {
      return;
    }
    OptionalLong back = timetable.most(kernel.get(other), kernel.get(one));
    boolean same = ahead.getAsLong() == 0 && back.isPresent() && back.getAsLong() == 0;
    (same ? together : before)[one].set(other);
  }

  ImmutableList<Moment> kernel() {
    return kernel;
  }

  /** {@return how many moments of the kernel come before one} */
  int rank(Moment moment) {
    Integer number = numbers.get(moment);
    return number == null ? 0 : before[number].cardinality();
  }

  /** {@return the moments directly before one; of those that come together, the first} */
  ImmutableList<Moment> directlyBefore(Moment moment) {
    Integer number = numbers.get(moment);
    return number == null
        ? beyondKernel(moment)
        : directlyBefore(number).stream()
            .mapToObj(kernel::get)
            .collect(ImmutableList.toImmutableList());
  }

  private BitSet directlyBefore(int number) {
    BitSet direct = (BitSet) before[number].clone();
    for (int i : before[number].stream().toArray()) {
      direct.andNot(before[i]);
    }
    for (int i : direct.stream().toArray()) {
      if (direct.get(i)) {
        BitSet others = (BitSet) together[i].clone();
        others.clear(0, i + 1);
        direct.andNot(others);
      }
    }
    return direct;
  }

  private ImmutableList<Moment> beyondKernel(Moment moment) {
    OptionalLong back = timetable.most(moment, Deeds.ENTRY_INTO_FORCE);
    return back.isPresent() && back.getAsLong() <= 0
        ? ImmutableList.of(Deeds.ENTRY_INTO_FORCE)
        : ImmutableList.of();
  }

  /** {@return the other moments that come together with one} */
  ImmutableList<Moment> with(Moment moment) {
    Integer number = numbers.get(moment);
    return number == null
        ? ImmutableList.of()
        : together[number].stream().mapToObj(kernel::get).collect(ImmutableList.toImmutableList());
  }

  /** {@return the orders that no one clause says} */
  ImmutableList<Step> forced() {
    return forced((earlier, later) -> true);
  }

  /** {@return of these, those that do not follow from an event between the two} */
  ImmutableList<Step> telling() {
    return forced((earlier, later) -> !isImplied(earlier, later));
  }

  private ImmutableList<Step> forced(BiPredicate<Integer, Integer> wanted) {
    List<Step> forced = new ArrayList<>();
    for (int later = 0; later < kernel.size(); later++) {
      BitSet direct = directlyBefore(later);
      for (int earlier : before[later].stream().toArray()) {
        boolean asked = direct.get(earlier) || isMain(earlier) && isMain(later);
        long least = least(earlier, later);
        if (asked && least > 0 && wanted.test(earlier, later) && isSilent(earlier, later)) {
          forced.add(step(earlier, later));
        }
      }
    }
    return ImmutableList.copyOf(forced);
  }

  /** Whether some event between the two puts them as far apart. */
  private boolean isImplied(int earlier, int later) {
    return before[later].stream()
        .filter(between -> isMain(between) && before[between].get(earlier))
        .anyMatch(
            between -> least(earlier, between) + least(between, later) >= least(earlier, later));
  }

  private boolean isMain(int number) {
    return kernel.get(number).kind() == Moment.Kind.EVENT;
  }

  /** Whether it takes more than one clause to say it, and more than the next step to see it. */
  private boolean isSilent(int earlier, int later) {
    Set<Integer> by = new HashSet<>();
    legs(earlier, later).forEach(leg -> by.addAll(leg.by()));
    return by.size() > 1 && !isTogetherWithNeighbour(earlier, later);
  }

  /** What comes together with an earlier one of the kernel is spoken of there. */
  private boolean isTogetherWithNeighbour(int earlier, int later) {
    return together[earlier].nextSetBit(0) >= 0 && together[earlier].nextSetBit(0) < earlier
        || together[later].nextSetBit(0) >= 0 && together[later].nextSetBit(0) < later;
  }

  private ImmutableList<Leg> legs(int earlier, int later) {
    return timetable.legs(kernel.get(later), kernel.get(earlier));
  }

  private long least(int earlier, int later) {
    return -timetable.most(kernel.get(later), kernel.get(earlier)).orElse(0);
  }

  private Step step(int earlier, int later) {
    return step(kernel.get(earlier), kernel.get(later), legs(earlier, later));
  }

  private Step step(Moment earlier, Moment later, List<Leg> legs) {
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    long sum = 0;
    for (Leg leg : legs) {
      premises.addAll(leg.premises());
      sum = Math.addExact(sum, leg.most());
    }
    Labels labels = agenda.labels();
    return new Step(
        labels.event(earlier),
        labels.event(later),
        new Clocked(agenda.theory().ticksPerDay()).days(-sum),
        labels.clauses(premises.build()));
  }

  /** {@return the chain that takes the most time; of equal ones, that with the most steps} */
  ImmutableList<Step> criticalPath() {
    record Pair(int earlier, int later, long least, int depth) {}
    List<Pair> pairs = new ArrayList<>();
    for (int later = 0; later < kernel.size(); later++) {
      for (int earlier : before[later].stream().toArray()) {
        int depth = before[later].cardinality() - before[earlier].cardinality();
        pairs.add(new Pair(earlier, later, least(earlier, later), depth));
      }
    }
    return pairs.stream()
        .filter(pair -> pair.least() > 0)
        .max(
            Comparator.comparingLong(Pair::least)
                .thenComparingInt(Pair::depth)
                .thenComparing(pair -> -pair.later())
                .thenComparing(pair -> -pair.earlier()))
        .map(pair -> trimmed(steps(legs(pair.earlier(), pair.later()))))
        .orElseGet(ImmutableList::of);
  }

  /** Steps that need no time lead nowhere at either end. */
  private static ImmutableList<Step> trimmed(ImmutableList<Step> steps) {
    int first = 0;
    int last = steps.size();
    while (first < last && steps.get(first).least().signum() == 0) {
      first++;
    }
    while (last > first && steps.get(last - 1).least().signum() == 0) {
      last--;
    }
    return steps.subList(first, last);
  }

  /** The legs lead back in time; steps lead forward, from one reported moment to the next. */
  private ImmutableList<Step> steps(ImmutableList<Leg> legs) {
    List<Step> steps = new ArrayList<>();
    List<Leg> open = new ArrayList<>();
    for (Leg leg : legs) {
      open.add(leg);
      if (numbers.containsKey(leg.to())) {
        steps.add(0, step(leg.to(), open.get(0).from(), open));
        open.clear();
      }
    }
    return ImmutableList.copyOf(steps);
  }
}
