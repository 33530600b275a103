package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.Id;

/**
 * Where two boxes meet: a common name in each role, under hypotheses where nobody knows.
 *
 * @param point the common names
 * @param hypotheses the overlaps that must be real
 */
record Meeting(ImmutableSortedMap<String, Id> point, ImmutableSortedSet<Literal> hypotheses) {
  /** More ways than that to meet under hypotheses are not told apart. */
  static final int LIMIT = 16;

  /** A name in one role that two boxes have, or may have, in common. */
  record Common(Id name, ImmutableSortedSet<Literal> hypotheses) {}

  /** How names of one box must relate to names of another. */
  enum Relation {
    /** They have something in common. */
    OVERLAP,
    /** All that the name of the first covers, the name of the second covers. */
    BELOW
  }

  /**
   * {@return the ways in which {@code inner} meets {@code outer}; the first holds without
   * hypotheses if any does, and then there is no other}
   *
   * @param inner a box; a role that it lacks is some name
   * @param outer a box; a role that it lacks is any name
   * @param relation how names must relate, role by role
   * @param names what is known of names
   */
  static ImmutableList<Meeting> of(Box inner, Box outer, Relation relation, Names names) {
    return inner.excepted().isEmpty() && outer.excepted().isEmpty()
        ? ofRoles(inner, outer, relation, names)
        : new Outside(inner, outer, relation, names).ways();
  }

  private static ImmutableList<Meeting> ofRoles(
      Box inner, Box outer, Relation relation, Names names) {
    List<Meeting> ways = new ArrayList<>();
    ways.add(new Meeting(ImmutableSortedMap.of(), ImmutableSortedSet.of()));
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : outer.roles().entrySet()) {
      ImmutableSortedSet<Id> inside = inner.of(role.getKey());
      List<Common> common =
          inside.isEmpty()
              ? everyone(role.getValue(), names)
              : common(inside, role.getValue(), relation, names);
      ways = product(ways, role.getKey(), common);
    }
    return ImmutableList.copyOf(ways);
  }

  /**
   * {@return the ways in which two boxes have a point in common, where a role that one lacks is any
   * name}
   *
   * @param one a box
   * @param other a box
   * @param names what is known of names
   */
  static ImmutableList<Meeting> ofWholes(Box one, Box other, Names names) {
    Box filled = one;
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : other.roles().entrySet()) {
      if (one.of(role.getKey()).isEmpty()) {
        filled = filled.with(role.getKey(), role.getValue());
      }
    }
    return one.excepted().isEmpty() && other.excepted().isEmpty()
        ? ofRoles(filled, other, Relation.OVERLAP, names)
        : Outside.ofWholes(filled, other, names).ways();
  }

  /** {@return the first way that holds without hypotheses, or else all, as far as they are told} */
  static ImmutableList<Meeting> best(List<Meeting> ways) {
    return ways.stream()
        .filter(way -> way.hypotheses().isEmpty())
        .findFirst()
        .map(ImmutableList::of)
        .orElseGet(
            () -> ways.stream().distinct().limit(LIMIT).collect(ImmutableList.toImmutableList()));
  }

  /** {@return the name that a role which is lacking is met by, if there is one} */
  static List<Common> everyone(ImmutableSortedSet<Id> outside, Names names) {
    return outside.stream()
        .filter(names::isEveryone)
        .limit(1)
        .map(name -> new Common(name, ImmutableSortedSet.of()))
        .toList();
  }

  private static List<Common> common(
      ImmutableSortedSet<Id> inside,
      ImmutableSortedSet<Id> outside,
      Relation relation,
      Names names) {
    List<Common> possible = new ArrayList<>();
    for (Id one : inside) {
      for (Id other : outside) {
        Overlap overlap = relate(one, other, relation, names);
        if (overlap == Overlap.MUST) {
          return List.of(new Common(pick(one, other, names), ImmutableSortedSet.of()));
        }
        if (overlap == Overlap.MAY) {
          possible.add(
              new Common(one, ImmutableSortedSet.of(Literal.of(Atom.Shared.of(one, other)))));
        }
      }
    }
    return possible;
  }

  /** {@return how one name stands to another; what only overlaps does not lie below} */
  static Overlap relate(Id one, Id other, Relation relation, Names names) {
    if (names.isBelow(one, other)) {
      return Overlap.MUST;
    }
    Overlap overlap = names.overlap(one, other);
    return relation == Relation.BELOW && overlap == Overlap.MUST ? Overlap.NEVER : overlap;
  }

  private static Id pick(Id one, Id other, Names names) {
    if (names.isBelow(one, other)) {
      return one;
    }
    return names.below(one).stream()
        .filter(name -> names.isBelow(name, other))
        .min(Id::compareTo)
        .orElse(one);
  }

  /** {@return some ways, each with each of some common names in one more role} */
  static List<Meeting> product(List<Meeting> ways, String role, List<Common> common) {
    List<Meeting> longer = new ArrayList<>();
    for (Meeting way : ways) {
      for (Common name : common) {
        if (longer.size() < LIMIT) {
          longer.add(way.with(role, name.name(), name.hypotheses()));
        }
      }
    }
    return longer;
  }

  /** {@return this way, under one more hypothesis} */
  Meeting given(Literal hypothesis) {
    return given(ImmutableSortedSet.of(hypothesis));
  }

  /** {@return this way, under more hypotheses} */
  Meeting given(ImmutableSortedSet<Literal> more) {
    return new Meeting(
        point, ImmutableSortedSet.<Literal>naturalOrder().addAll(hypotheses).addAll(more).build());
  }

  /** {@return this way, with a name in one more role} */
  Meeting with(String role, Id name, ImmutableSortedSet<Literal> more) {
    Map<String, Id> all = new TreeMap<>(point);
    all.put(role, name);
    return new Meeting(
        ImmutableSortedMap.copyOf(all),
        ImmutableSortedSet.<Literal>naturalOrder().addAll(hypotheses).addAll(more).build());
  }
}
