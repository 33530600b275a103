package org.peaceterms.logic;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Amount.Counting;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * Whether there are quantities at one tick that lie in some ranges.
 *
 * <p>A statement on several names is one on each. What adds up is never negative: it is spread over
 * cells, one for each way to be within some of the boxes and outside of the others, and whether a
 * spread exists is decided exactly, as a linear program. What is the greatest of its parts is as
 * great as its caps let it be in each cell.
 */
final class TinySums {
  private static final String MEASURE = "measure";

  private final TinyTick tick;

  /** A range of one quantity: one name in each role, the measure among them. */
  private record Limit(
      Map<String, Id> of, Optional<BigFraction> least, Optional<BigFraction> most) {}

  TinySums(TinyTick tick) {
    this.tick = tick;
  }

  boolean arePossible(List<Amount> amounts) {
    for (Counting counting : Counting.values()) {
      List<Limit> limits = new ArrayList<>();
      amounts.stream()
          .filter(amount -> amount.counting() == counting)
          .forEach(amount -> limits.addAll(limits(amount)));
      if (!limits.isEmpty() && !arePossible(limits, counting)) {
        return false;
      }
    }
    return true;
  }

  private static List<Limit> limits(Amount amount) {
    List<Map<String, Id>> each = List.of(Map.of(MEASURE, amount.measure()));
    for (String role : amount.box().roles().keySet()) {
      List<Map<String, Id>> longer = new ArrayList<>();
      for (Map<String, Id> before : each) {
        for (Id name : amount.box().of(role)) {
          Map<String, Id> more = new TreeMap<>(before);
          more.put(role, name);
          longer.add(more);
        }
      }
      each = longer;
    }
    return each.stream()
        .map(
            of ->
                new Limit(
                    of,
                    amount.range().least().map(TinySums::exact),
                    amount.range().most().map(TinySums::exact)))
        .toList();
  }

  private static BigFraction exact(Rational figure) {
    return BigFraction.of(figure.numerator(), figure.denominator());
  }

  private boolean arePossible(List<Limit> limits, Counting counting) {
    for (Limit floor : limits) {
      for (Limit cap : limits) {
        boolean isPart =
            counting == Counting.APART ? floor.of().equals(cap.of()) : isPart(floor, cap);
        if (isPart && isAbove(floor.least(), cap.most())) {
          return false;
        }
      }
    }
    return switch (counting) {
      case APART -> true;
      case GREATEST -> greatestIsPossible(limits);
      case ADDS_UP -> TinyProgram.isPossible(rows(limits));
    };
  }

  private static boolean isAbove(Optional<BigFraction> least, Optional<BigFraction> most) {
    return least.isPresent()
        && most.isPresent()
        && least.orElseThrow().compareTo(most.orElseThrow()) > 0;
  }

  private boolean isPart(Limit part, Limit whole) {
    return whole.of().entrySet().stream()
        .allMatch(
            role ->
                part.of().containsKey(role.getKey())
                    && tick.isWithin(part.of().get(role.getKey()), role.getValue()));
  }

  /** {@return for each cell which limits it counts for} */
  private Set<Set<Integer>> cells(List<Limit> limits) {
    Set<String> roles = new HashSet<>();
    limits.forEach(limit -> roles.addAll(limit.of().keySet()));
    Set<Set<Integer>> cells = new HashSet<>();
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < limits.size(); i++) {
      all.add(i);
    }
    cells.add(all);
    for (String role : roles) {
      Set<Set<Integer>> finer = new HashSet<>();
      for (Set<Id> element : elements(limits, role)) {
        Set<Integer> inside = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
          Id name = limits.get(i).of().get(role);
          if (name == null || element.stream().anyMatch(id -> TinyNames.isInside(id, name))) {
            inside.add(i);
          }
        }
        cells.forEach(cell -> finer.add(Set.copyOf(Sets.intersection(cell, inside))));
      }
      cells.clear();
      cells.addAll(finer);
    }
    return cells;
  }

  /** {@return what is within some names of a role at once, by all of these that it is in} */
  private Set<Set<Id>> elements(List<Limit> limits, String role) {
    Set<Id> names = new HashSet<>();
    limits.stream()
        .filter(limit -> limit.of().containsKey(role))
        .forEach(limit -> names.addAll(TinyNames.inside(limit.of().get(role))));
    Set<Set<Id>> elements = new HashSet<>();
    for (Set<Id> some : Sets.powerSet(names)) {
      boolean together =
          some.stream().allMatch(one -> some.stream().allMatch(other -> mayBeOne(one, other)));
      if (together && some.stream().allMatch(name -> isInSomePart(name, some))) {
        elements.add(some);
      }
    }
    return elements;
  }

  /** What is in a whole is in one of its parts. */
  private static boolean isInSomePart(Id name, Set<Id> some) {
    return TinyNames.parts(name).isEmpty()
        || !Sets.intersection(TinyNames.parts(name), some).isEmpty();
  }

  /** What two wholes share may be anywhere in them. */
  private boolean mayBeOne(Id one, Id other) {
    return TinyNames.isInside(one, other)
        || TinyNames.isInside(other, one)
        || TinyNames.above(one).stream()
            .anyMatch(
                upper ->
                    TinyNames.above(other).stream().anyMatch(wider -> tick.isShared(upper, wider)));
  }

  private List<TinyProgram.Row> rows(List<Limit> limits) {
    List<Set<Integer>> cells = new ArrayList<>(cells(limits));
    List<TinyProgram.Row> rows = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      boolean[] counts = new boolean[cells.size()];
      for (int j = 0; j < counts.length; j++) {
        counts[j] = cells.get(j).contains(i);
      }
      Limit limit = limits.get(i);
      limit.least().ifPresent(least -> rows.add(new TinyProgram.Row(counts, false, least)));
      limit.most().ifPresent(most -> rows.add(new TinyProgram.Row(counts, true, most)));
    }
    return rows;
  }

  private boolean greatestIsPossible(List<Limit> limits) {
    Set<Set<Integer>> cells = cells(limits);
    for (int i = 0; i < limits.size(); i++) {
      int floor = i;
      Optional<BigFraction> least = limits.get(i).least();
      boolean reached =
          least.isEmpty()
              || cells.stream()
                  .filter(cell -> cell.contains(floor))
                  .anyMatch(
                      cell ->
                          cell.stream().noneMatch(cap -> isAbove(least, limits.get(cap).most())));
      if (!reached) {
        return false;
      }
    }
    return true;
  }
}
