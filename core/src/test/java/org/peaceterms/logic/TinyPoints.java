package org.peaceterms.logic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
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
 * <p>A point is a name in each role, or two names that it has where these are taken to have
 * something in common. It is excepted if an exception holds it in each role: if it holds one of its
 * names for certain, or if for each of them the answer is that it does. A name that is made up of
 * parts, of which an exception names one, is excepted if each part is. Where a permission leaves a
 * role open, it can be made use of as the exception says; and a duty is not closed by a ban from
 * which any way to do it may be excepted.
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
    return !new TinyPoints(tick, boxes.stream()).remains(Maps.transformValues(point, Set::of));
  }

  /**
   * {@return whether a way to do a duty may be excepted from a ban, whichever of the names of the
   * ban it lies within}
   */
  static boolean mayBeExcepted(Map<String, List<Id>> way, Box ban, TinyTick tick) {
    List<String> roles = List.copyOf(Sets.intersection(way.keySet(), ban.roles().keySet()));
    List<Set<Id>> around = new ArrayList<>();
    for (String role : roles) {
      around.add(
          Sets.filter(
              ban.of(role),
              name -> way.get(role).stream().anyMatch(on -> tick.isWithin(on, name))));
    }
    return Sets.cartesianProduct(around).stream()
        .allMatch(
            within ->
                ban.excepted().stream()
                    .anyMatch(
                        part ->
                            part.roles().entrySet().stream()
                                .allMatch(
                                    role ->
                                        mayHold(
                                            role.getValue(),
                                            Optional.ofNullable(way.get(role.getKey())),
                                            within(roles, within, role.getKey()),
                                            tick))));
  }

  private static Optional<Id> within(List<String> roles, List<Id> names, String role) {
    return roles.contains(role) ? Optional.of(names.get(roles.indexOf(role))) : Optional.empty();
  }

  /** What lies within a name that is apart from all that is excepted is not excepted either. */
  private static boolean mayHold(
      Set<Id> part, Optional<List<Id>> path, Optional<Id> within, TinyTick tick) {
    return path.isEmpty()
        || part.stream()
            .anyMatch(
                name ->
                    TinyNames.surelyMeet(last(path.orElseThrow()), name)
                        || (tick.isShared(last(path.orElseThrow()), name)
                            && within.stream()
                                .allMatch(
                                    around ->
                                        TinyNames.isInside(last(path.orElseThrow()), around)
                                            || tick.meet(around, name))));
  }

  private static Id last(List<Id> path) {
    return path.get(path.size() - 1);
  }

  private boolean anyOf(Box inner, Box outer, boolean wholes) {
    List<Map<String, Set<Id>>> points = List.of(Map.of());
    for (String role : Sets.union(inner.roles().keySet(), outer.roles().keySet())) {
      List<Map<String, Set<Id>>> longer = new ArrayList<>();
      for (Set<Id> names : names(inner.of(role), outer.of(role), wholes)) {
        points.forEach(point -> longer.add(with(point, role, names)));
      }
      points = longer;
    }
    return points.stream().anyMatch(this::remains);
  }

  private Set<Set<Id>> names(Set<Id> inner, Set<Id> outer, boolean wholes) {
    Set<Set<Id>> names = new HashSet<>();
    if (inner.isEmpty()) {
      (wholes ? outer : Sets.intersection(outer, Set.of(TinyNames.ALL)))
          .forEach(name -> names.add(Set.of(name)));
    } else if (outer.isEmpty()) {
      inner.forEach(name -> names.add(Set.of(name)));
    }
    for (Id one : inner) {
      for (Id other : outer) {
        if (TinyNames.isInside(one, other)) {
          names.add(Set.of(one));
        } else if (tick.isShared(one, other)) {
          names.add(Set.of(one, other));
        } else if (TinyNames.isInside(other, one)) {
          names.add(Set.of(other));
        }
      }
    }
    return names;
  }

  private boolean remains(Map<String, Set<Id>> point) {
    for (Map.Entry<String, Set<Id>> role : point.entrySet()) {
      for (Id name : role.getValue()) {
        if (isDivided(role.getKey(), name)) {
          return TinyNames.parts(name).stream()
              .map(part -> Sets.union(Sets.difference(role.getValue(), Set.of(name)), Set.of(part)))
              .anyMatch(names -> remains(with(point, role.getKey(), names)));
        }
      }
    }
    return excepted.stream().noneMatch(box -> holds(box, point));
  }

  private boolean isDivided(String role, Id name) {
    return !open.contains(role)
        && !TinyNames.parts(name).isEmpty()
        && excepted.stream()
            .flatMap(box -> box.of(role).stream())
            .anyMatch(part -> !part.equals(name) && TinyNames.isInside(part, name));
  }

  private boolean holds(Box box, Map<String, Set<Id>> point) {
    return box.roles().entrySet().stream()
        .allMatch(
            role ->
                open.contains(role.getKey())
                    || (point.containsKey(role.getKey())
                        && role.getValue().stream()
                            .anyMatch(name -> holds(name, point.get(role.getKey())))));
  }

  private boolean holds(Id name, Set<Id> point) {
    return point.stream().anyMatch(one -> TinyNames.isInside(one, name))
        || point.stream().allMatch(one -> tick.isShared(one, name));
  }

  private static Map<String, Set<Id>> with(Map<String, Set<Id>> point, String role, Set<Id> names) {
    Map<String, Set<Id>> more = new HashMap<>(point);
    more.put(role, names);
    return more;
  }
}
