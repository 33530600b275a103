package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceterms.logic.clash.Meeting.Common;
import org.peaceterms.logic.clash.Meeting.Relation;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.Id;

/**
 * Where two boxes meet of which at least one excepts something: only points that lie outside of all
 * exceptions count, so that each common point has to be looked at and not just the first.
 */
final class Outside {
  private final Box inner;
  private final Box outer;
  private final Relation relation;
  private final Names names;
  private final Exceptions exceptions;

  /** The roles that the inner box lacks, so that it means some name. */
  private final ImmutableSet<String> free;

  Outside(Box inner, Box outer, Relation relation, Names names) {
    this(inner, outer, relation, names, lacking(inner, outer));
  }

  private Outside(Box inner, Box outer, Relation relation, Names names, ImmutableSet<String> free) {
    this.inner = inner;
    this.outer = outer;
    this.relation = relation;
    this.names = names;
    this.free = free;
    this.exceptions = Exceptions.of(ImmutableList.of(inner, outer), names);
  }

  /** {@return where two boxes meet of which each means any name in a role that it lacks} */
  static Outside ofWholes(Box one, Box other, Names names) {
    return new Outside(one, other, Relation.OVERLAP, names, ImmutableSet.of());
  }

  private static ImmutableSet<String> lacking(Box inner, Box outer) {
    return Sets.union(inner.excepted(), outer.excepted()).stream()
        .flatMap(box -> box.roles().keySet().stream())
        .filter(role -> inner.of(role).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A common point, exceptions aside.
   *
   * @param way the point
   * @param under the names that it falls under by role: one, or both that it is taken to have
   */
  private record Point(Meeting way, ImmutableMap<String, ImmutableSet<Id>> under) {
    Point with(String role, Shared shared) {
      ImmutableMap.Builder<String, ImmutableSet<Id>> all = ImmutableMap.builder();
      return new Point(
          way.with(role, shared.common().name(), shared.common().hypotheses()),
          all.putAll(under).put(role, shared.under()).buildOrThrow());
    }
  }

  /** What two names have in common, and under which of them it falls. */
  private record Shared(Common common, ImmutableSet<Id> under) {
    static Shared named(Id name) {
      return new Shared(new Common(name, ImmutableSortedSet.of()), ImmutableSet.of(name));
    }
  }

  ImmutableList<Meeting> ways() {
    List<Meeting> ways = new ArrayList<>();
    for (Point point : common()) {
      outside(point).forEach(literals -> ways.add(new Meeting(ofOuter(point.way()), literals)));
    }
    return Meeting.best(ways);
  }

  /** A duty may be done where the ban is excepted; a permission holds at every point of it. */
  private List<ImmutableSortedSet<Literal>> outside(Point point) {
    Set<ImmutableSortedSet<Literal>> outside =
        relation == Relation.BELOW
            ? exceptions.outside(point.under())
            : exceptions.outside(point.under(), free);
    return outside.stream()
        .map(literals -> point.way().given(literals).hypotheses())
        .filter(
            literals -> literals.stream().noneMatch(literal -> literals.contains(literal.not())))
        .toList();
  }

  private ImmutableSortedMap<String, Id> ofOuter(Meeting way) {
    Map<String, Id> point = new TreeMap<>(way.point());
    point.keySet().retainAll(outer.roles().keySet());
    return ImmutableSortedMap.copyOf(point);
  }

  /** {@return all points in both boxes, exceptions aside} */
  private List<Point> common() {
    List<Point> points =
        List.of(
            new Point(
                new Meeting(ImmutableSortedMap.of(), ImmutableSortedSet.of()), ImmutableMap.of()));
    Set<String> roles = new TreeSet<>(inner.roles().keySet());
    roles.addAll(outer.roles().keySet());
    for (String role : roles) {
      List<Point> longer = new ArrayList<>();
      for (Shared name : common(inner.of(role), outer.of(role))) {
        points.forEach(point -> longer.add(point.with(role, name)));
      }
      points = longer;
    }
    return points;
  }

  private List<Shared> common(Set<Id> inside, ImmutableSortedSet<Id> outside) {
    if (inside.isEmpty()) {
      return Meeting.everyone(outside, names).stream()
          .map(everyone -> Shared.named(everyone.name()))
          .toList();
    }
    ImmutableSet.Builder<Shared> all = ImmutableSet.builder();
    for (Id one : inside) {
      if (outside.isEmpty()) {
        all.add(Shared.named(one));
      }
      for (Id other : outside) {
        all.addAll(common(one, other));
      }
    }
    return all.build().asList();
  }

  private List<Shared> common(Id one, Id other) {
    return switch (Meeting.relate(one, other, relation, names)) {
      case NEVER -> List.of();
      case MAY ->
          List.of(
              new Shared(
                  new Common(one, ImmutableSortedSet.of(Literal.of(Atom.Shared.of(one, other)))),
                  ImmutableSet.of(one, other)));
      case MUST -> shared(one, other).stream().map(Shared::named).toList();
    };
  }

  private List<Id> shared(Id one, Id other) {
    if (names.isBelow(one, other)) {
      return List.of(one);
    }
    return names.isBelow(other, one)
        ? List.of(other)
        : names.below(one).stream().filter(name -> names.isBelow(name, other)).sorted().toList();
  }
}
