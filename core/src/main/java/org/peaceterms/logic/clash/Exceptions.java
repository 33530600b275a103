package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.Id;

/**
 * What some boxes except, and whether a point lies outside of it.
 *
 * <p>A name stands for all that falls under it. It lies in an exception if it falls under a name of
 * it in each role; a name of which only a part does is outside for the rest. A name that is made up
 * of parts lies inside if each of its parts does.
 */
final class Exceptions {
  private final ImmutableSet<Box> boxes;
  private final Names names;

  private Exceptions(ImmutableSet<Box> boxes, Names names) {
    this.boxes = boxes;
    this.names = names;
  }

  static Exceptions of(Collection<Box> boxes, Names names) {
    return new Exceptions(
        boxes.stream()
            .flatMap(box -> box.excepted().stream())
            .collect(ImmutableSet.toImmutableSet()),
        names);
  }

  /**
   * {@return what must be true for some of a point to lie outside; empty if all of it lies inside}
   *
   * @param point a name by role; a role that it lacks is any name
   * @param free roles in which it need not be that name, so that an exception may be made use of
   */
  Set<ImmutableSortedSet<Literal>> outside(Map<String, Id> point, Set<String> free) {
    Optional<String> divided =
        point.keySet().stream()
            .filter(role -> !free.contains(role) && isDivided(role, point.get(role)))
            .findFirst();
    if (divided.isEmpty()) {
      return product(boxes.stream().map(box -> outside(point, free, box)).toList());
    }
    String role = divided.orElseThrow();
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    for (Id part : ImmutableList.sortedCopyOf(names.parts(point.get(role)))) {
      ImmutableMap.Builder<String, Id> smaller = ImmutableMap.builder();
      any.addAll(outside(smaller.putAll(point).put(role, part).buildKeepingLast(), free));
    }
    return any.build();
  }

  /** {@return what must be true for all that a box covers to lie outside; empty if some lies in} */
  Set<ImmutableSortedSet<Literal>> outside(Box box) {
    return product(boxes.stream().map(part -> apart(box, part)).toList());
  }

  private boolean isDivided(String role, Id name) {
    return boxes.stream()
            .flatMap(box -> box.of(role).stream())
            .anyMatch(part -> !part.equals(name) && names.isBelow(part, name))
        && !names.parts(name).isEmpty();
  }

  private Set<ImmutableSortedSet<Literal>> outside(
      Map<String, Id> point, Set<String> free, Box box) {
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    Maps.filterKeys(box.roles(), role -> !free.contains(role))
        .forEach(
            (role, parts) -> {
              if (!point.containsKey(role)) {
                any.add(ImmutableSortedSet.of());
              } else if (parts.stream().noneMatch(part -> names.isBelow(point.get(role), part))) {
                any.add(unshared(point.get(role), parts));
              }
            });
    return any.build();
  }

  private Set<ImmutableSortedSet<Literal>> apart(Box box, Box part) {
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    part.roles()
        .forEach(
            (role, parts) -> {
              ImmutableSortedSet<Id> held = box.of(role);
              boolean meet =
                  held.isEmpty()
                      || held.stream()
                          .anyMatch(
                              name ->
                                  parts.stream()
                                      .anyMatch(
                                          other -> names.overlap(name, other) == Overlap.MUST));
              if (!meet) {
                ImmutableSortedSet.Builder<Literal> all = ImmutableSortedSet.naturalOrder();
                held.forEach(name -> all.addAll(unshared(name, parts)));
                any.add(all.build());
              }
            });
    return any.build();
  }

  /** That a name has nothing in common with those of which nobody knows. */
  private ImmutableSortedSet<Literal> unshared(Id name, Set<Id> others) {
    return others.stream()
        .filter(other -> names.overlap(name, other) == Overlap.MAY)
        .map(other -> Literal.of(Atom.Shared.of(name, other)).not())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Literal::compareTo));
  }

  private static Set<ImmutableSortedSet<Literal>> product(
      List<Set<ImmutableSortedSet<Literal>>> each) {
    List<ImmutableSortedSet<Literal>> all = List.of(ImmutableSortedSet.of());
    for (Set<ImmutableSortedSet<Literal>> some : each) {
      List<ImmutableSortedSet<Literal>> longer = new ArrayList<>();
      for (ImmutableSortedSet<Literal> one : all) {
        some.forEach(more -> longer.add(ImmutableSortedSet.copyOf(Sets.union(one, more))));
      }
      all = least(longer);
    }
    return ImmutableSet.copyOf(all);
  }

  /** Of ways of which one holds without hypotheses, that one is enough. */
  private static List<ImmutableSortedSet<Literal>> least(List<ImmutableSortedSet<Literal>> ways) {
    return ways.stream().anyMatch(Set::isEmpty)
        ? List.of(ImmutableSortedSet.of())
        : ways.stream().distinct().limit(Meeting.LIMIT).toList();
  }
}
