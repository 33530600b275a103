package org.peaceterms.logic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.Id;

/**
 * Whether two boxes, or a way to do a duty and a ban, meet where none of them excepts anything.
 *
 * <p>A point is a name in each role. It is excepted if an exception holds its name in each role; a
 * name that is made up of parts, of which an exception names one, if each part is. Where a
 * permission leaves a role open, it can be made use of as the exception says; and a duty is not
 * closed by a ban from which any way to do it may be excepted.
 */
final class TinyPoints {
  private final TinyTick tick;
  private final ImmutableSet<Box> excepted;
  private final Set<String> open = new HashSet<>();

  private TinyPoints(TinyTick tick, Stream<Box> boxes) {
    this.tick = tick;
    this.excepted =
        boxes.flatMap(box -> box.excepted().stream()).collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether two boxes have a point, each meaning any name in a role that it lacks} */
  static boolean meet(Box one, Box other, TinyTick tick) {
    return new TinyPoints(tick, Stream.of(one, other)).anyOf(one, other, true);
  }

  /** {@return whether a ban holds a point of what is permitted} */
  static boolean forbidsPart(Box ban, Box permitted, TinyTick tick) {
    TinyPoints points = new TinyPoints(tick, Stream.of(ban, permitted));
    points.excepted.forEach(box -> points.open.addAll(box.roles().keySet()));
    points.open.removeAll(permitted.roles().keySet());
    return points.anyOf(permitted, ban, false);
  }

  /** {@return whether boxes that all hold a point except it} */
  static boolean except(Map<String, Id> point, List<Box> boxes, TinyTick tick) {
    return !new TinyPoints(tick, boxes.stream()).remains(point);
  }

  /** {@return whether a way to do a duty may be excepted from a ban} */
  static boolean mayBeExcepted(Map<String, List<Id>> way, Box ban, TinyTick tick) {
    return ban.excepted().stream()
        .anyMatch(
            part ->
                part.roles().entrySet().stream()
                    .allMatch(
                        role ->
                            !way.containsKey(role.getKey())
                                || role.getValue().stream()
                                    .anyMatch(
                                        name -> tick.meet(last(way.get(role.getKey())), name))));
  }

  private static Id last(List<Id> path) {
    return path.get(path.size() - 1);
  }

  private boolean anyOf(Box inner, Box outer, boolean wholes) {
    List<Map<String, Id>> points = List.of(Map.of());
    for (String role : Sets.union(inner.roles().keySet(), outer.roles().keySet())) {
      List<Map<String, Id>> longer = new ArrayList<>();
      for (Id name : names(inner.of(role), outer.of(role), wholes)) {
        points.forEach(point -> longer.add(with(point, role, name)));
      }
      points = longer;
    }
    return points.stream().anyMatch(this::remains);
  }

  private Set<Id> names(Set<Id> inner, Set<Id> outer, boolean wholes) {
    if (inner.isEmpty()) {
      return wholes ? outer : Sets.intersection(outer, Set.of(TinyNames.ALL));
    }
    if (outer.isEmpty()) {
      return inner;
    }
    Set<Id> names = new HashSet<>();
    for (Id one : inner) {
      for (Id other : outer) {
        if (TinyNames.isInside(one, other) || tick.isShared(one, other)) {
          names.add(one);
        } else if (TinyNames.isInside(other, one)) {
          names.add(other);
        }
      }
    }
    return names;
  }

  private boolean remains(Map<String, Id> point) {
    Optional<String> divided =
        point.keySet().stream().filter(role -> isDivided(role, point.get(role))).findFirst();
    return divided
        .map(
            role ->
                TinyNames.parts(point.get(role)).stream()
                    .anyMatch(part -> remains(with(point, role, part))))
        .orElseGet(() -> excepted.stream().noneMatch(box -> holds(box, point)));
  }

  private boolean isDivided(String role, Id name) {
    return !open.contains(role)
        && !TinyNames.parts(name).isEmpty()
        && excepted.stream()
            .flatMap(box -> box.of(role).stream())
            .anyMatch(part -> !part.equals(name) && TinyNames.isInside(part, name));
  }

  private boolean holds(Box box, Map<String, Id> point) {
    return box.roles().entrySet().stream()
        .allMatch(
            role ->
                open.contains(role.getKey())
                    || (point.containsKey(role.getKey())
                        && role.getValue().stream()
                            .anyMatch(name -> tick.isWithin(point.get(role.getKey()), name))));
  }

  private static Map<String, Id> with(Map<String, Id> point, String role, Id name) {
    Map<String, Id> more = new HashMap<>(point);
    more.put(role, name);
    return more;
  }
}
