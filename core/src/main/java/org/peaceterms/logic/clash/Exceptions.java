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
 * of parts lies inside if each of its parts does. What two names are taken to have in common falls
 * under both: it lies inside if one of them is known to, and if not, outside if one of them does.
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
   * @param point the names that it falls under by role; a role that it lacks is any name
   * @param free roles in which it need not be those names, so that an exception may be made use of
   */
  Set<ImmutableSortedSet<Literal>> outside(Map<String, ImmutableSet<Id>> point, Set<String> free) {
    for (Map.Entry<String, ImmutableSet<Id>> role : point.entrySet()) {
      for (Id name : role.getValue()) {
        if (!free.contains(role.getKey()) && isDivided(role.getKey(), name)) {
          return outsideInPart(point, free, role.getKey(), name);
        }
      }
    }
    return product(boxes.stream().map(box -> outside(point, free, box)).toList());
  }

  private Set<ImmutableSortedSet<Literal>> outsideInPart(
      Map<String, ImmutableSet<Id>> point, Set<String> free, String role, Id whole) {
    Set<Id> others = Sets.difference(point.get(role), Set.of(whole));
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    for (Id part : ImmutableList.sortedCopyOf(names.parts(whole))) {
      if (others.stream().noneMatch(other -> names.overlap(part, other) == Overlap.NEVER)) {
        ImmutableSet<Id> smaller = ImmutableSet.<Id>builder().add(part).addAll(others).build();
        ImmutableMap.Builder<String, ImmutableSet<Id>> inPart = ImmutableMap.builder();
        any.addAll(outside(inPart.putAll(point).put(role, smaller).buildKeepingLast(), free));
      }
    }
    return any.build();
  }

  /**
   * {@return what must be true for all of a point to lie outside; empty if some lies inside}
   *
   * @param point in each role the name that all of it has, and maybe one that this falls under
   */
  Set<ImmutableSortedSet<Literal>> outside(Map<String, ImmutableSet<Id>> point) {
    return product(boxes.stream().map(part -> apart(point, part)).toList());
  }

  private boolean isDivided(String role, Id name) {
    return boxes.stream()
            .flatMap(box -> box.of(role).stream())
            .anyMatch(part -> !part.equals(name) && names.isBelow(part, name))
        && !names.parts(name).isEmpty();
  }

  private Set<ImmutableSortedSet<Literal>> outside(
      Map<String, ImmutableSet<Id>> point, Set<String> free, Box box) {
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    Maps.filterKeys(box.roles(), role -> !free.contains(role))
        .forEach(
            (role, parts) -> {
              if (!point.containsKey(role)) {
                any.add(ImmutableSortedSet.of());
              } else if (point.get(role).stream().noneMatch(name -> isBelow(name, parts))) {
                any.addAll(unshared(point.get(role), parts, Set.of(Overlap.NEVER, Overlap.MUST)));
              }
            });
    return any.build();
  }

  private boolean isBelow(Id name, Set<Id> others) {
    return others.stream().anyMatch(other -> names.isBelow(name, other));
  }

  private Set<ImmutableSortedSet<Literal>> apart(Map<String, ImmutableSet<Id>> point, Box part) {
    ImmutableSet.Builder<ImmutableSortedSet<Literal>> any = ImmutableSet.builder();
    part.roles()
        .forEach(
            (role, parts) -> {
              ImmutableSet<Id> held = point.getOrDefault(role, ImmutableSet.of());
              if (!held.isEmpty() && !meets(held.asList().get(0), parts)) {
                any.addAll(unshared(held, parts, Set.of(Overlap.NEVER)));
              }
            });
    return any.build();
  }

  private boolean meets(Id name, Set<Id> others) {
    return others.stream().anyMatch(other -> names.overlap(name, other) == Overlap.MUST);
  }

  /**
   * That what falls under some names has nothing in common with others; it is enough that one of
   * its names has nothing in common with another, of which nobody may know.
   */
  private Set<ImmutableSortedSet<Literal>> unshared(
      Set<Id> held, Set<Id> others, Set<Overlap> enough) {
    List<Set<ImmutableSortedSet<Literal>>> each = new ArrayList<>();
    for (Id other : others) {
      if (held.stream().noneMatch(name -> enough.contains(names.overlap(name, other)))) {
        each.add(
            held.stream()
                .filter(name -> names.overlap(name, other) == Overlap.MAY)
                .map(name -> ImmutableSortedSet.of(Literal.of(Atom.Shared.of(name, other)).not()))
                .collect(ImmutableSet.toImmutableSet()));
      }
    }
    return product(each);
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
