package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.Id;

/**
 * The points that some boxes all have in common: in each role a name that falls under a name of
 * each box. A single thing may be taken to fall under a name where nobody knows.
 */
final class CommonPoint {
  private CommonPoint() {}

  /**
   * {@return the ways to have a point in common; the first needs no hypothesis if any does, and
   * then there is no other}
   *
   * @param boxes the boxes; a role that one lacks is any name
   * @param names what is known of names
   */
  static List<Meeting> of(List<Box> boxes, Names names) {
    boolean anyOne = boxes.stream().allMatch(box -> box.excepted().isEmpty());
    Set<String> roles = new TreeSet<>();
    boxes.forEach(box -> roles.addAll(box.roles().keySet()));
    List<Meeting> ways = List.of(new Meeting(ImmutableSortedMap.of(), ImmutableSortedSet.of()));
    for (String role : roles) {
      List<ImmutableSortedSet<Id>> held =
          boxes.stream().map(box -> box.of(role)).filter(set -> !set.isEmpty()).toList();
      ways = Meeting.product(ways, role, candidates(held, anyOne, names));
    }
    return anyOne ? ways : outside(ways, boxes, names);
  }

  private static List<Meeting> outside(List<Meeting> ways, List<Box> boxes, Names names) {
    Exceptions exceptions = Exceptions.of(boxes, names);
    return Meeting.best(
        ways.stream()
            .flatMap(way -> exceptions.outside(names(way), Set.of()).stream().map(way::given))
            .toList());
  }

  private static Map<String, ImmutableSet<Id>> names(Meeting way) {
    return Maps.transformValues(way.point(), ImmutableSet::of);
  }

  private static List<Meeting.Common> candidates(
      List<ImmutableSortedSet<Id>> held, boolean anyOne, Names names) {
    Set<Id> lower = new TreeSet<>();
    held.forEach(set -> set.forEach(name -> lower.addAll(names.below(name))));
    List<Meeting.Common> possible = new ArrayList<>();
    for (Id name : lower) {
      for (ImmutableSortedSet<Literal> hypotheses : hypotheses(name, held, names)) {
        if (anyOne && hypotheses.isEmpty()) {
          return ImmutableList.of(new Meeting.Common(name, hypotheses));
        }
        possible.add(new Meeting.Common(name, hypotheses));
      }
    }
    return possible;
  }

  /**
   * {@return what must be true for a name to fall under a name of each set; empty if it never does}
   */
  private static Set<ImmutableSortedSet<Literal>> hypotheses(
      Id name, List<ImmutableSortedSet<Id>> held, Names names) {
    Set<ImmutableSortedSet<Literal>> all = Set.of(ImmutableSortedSet.of());
    for (ImmutableSortedSet<Id> set : held) {
      if (set.stream().noneMatch(upper -> names.isBelow(name, upper))) {
        Set<ImmutableSortedSet<Literal>> longer = new LinkedHashSet<>();
        for (Id upper : set) {
          if (names.isSingle(name) && names.overlap(name, upper) == Overlap.MAY) {
            Set<Literal> shared = Set.of(Literal.of(Atom.Shared.of(name, upper)));
            all.forEach(
                before -> longer.add(ImmutableSortedSet.copyOf(Sets.union(before, shared))));
          }
        }
        all = longer;
      }
    }
    return all;
  }
}
