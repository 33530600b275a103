package org.peaceterms.logic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.value.Id;

/**
 * Whether there are states, quantities, permissions and duties at one tick that are as some
 * statements say.
 *
 * <p>What needs care where it is not known whether two names have something in common:
 *
 * <ul>
 *   <li>Each such pair is a question of its own: from the answer to one none is drawn for another.
 *   <li>Where two statements meet, the question is asked about the two names that they use; where
 *       one name would have to lie within the other (a ban on a duty, a part of a whole), the
 *       answer yes means that it does. What they have in common falls under both, so that it is not
 *       excepted with what is apart from one of them.
 *   <li>Three or more states clash at a point, which is a name in each role; a single thing lies
 *       within a name if the answer for the two is yes.
 *   <li>How a part of a duty can be done is only asked where some ban speaks of a part of it.
 *   <li>Sums are only taken of parts that are surely apart.
 * </ul>
 */
final class TinyTick {
  private final Predicate<Atom> truths;
  private final Set<Id> banned;

  /**
   * A tick.
   *
   * @param truths the answers
   * @param banned the names that bans anywhere in the theory speak of
   */
  TinyTick(Predicate<Atom> truths, Set<Id> banned) {
    this.truths = truths;
    this.banned = banned;
  }

  boolean isPossible(List<Status> states, List<Amount> amounts, List<Norm> norms) {
    return statesArePossible(states)
        && new TinySums(this).arePossible(amounts)
        && normsArePossible(norms);
  }

  boolean isShared(Id one, Id other) {
    return TinyNames.mayMeet(one, other) && truths.test(Atom.Shared.of(one, other));
  }

  boolean meet(Id one, Id other) {
    return TinyNames.surelyMeet(one, other) || isShared(one, other);
  }

  boolean isWithin(Id inner, Id outer) {
    return TinyNames.isInside(inner, outer) || isShared(inner, outer);
  }

  private boolean statesArePossible(List<Status> states) {
    return Sets.powerSet(ImmutableSet.copyOf(states)).stream()
        .filter(some -> !some.isEmpty() && some.size() <= 4)
        .noneMatch(some -> leaveNoValue(new ArrayList<>(some)));
  }

  private boolean leaveNoValue(List<Status> some) {
    if (some.stream().map(Status::state).distinct().count() > 1 || !common(some).isEmpty()) {
      return false;
    }
    for (Status without : some) {
      if (some.size() > 1 && common(some.stream().filter(s -> s != without).toList()).isEmpty()) {
        return false;
      }
    }
    return switch (some.size()) {
      case 1 -> true;
      case 2 -> TinyPoints.meet(some.get(0).box(), some.get(1).box(), this);
      default -> havePoint(some.stream().map(Status::box).toList());
    };
  }

  private static Set<String> common(List<Status> some) {
    Set<String> left = new TreeSet<>(some.get(0).values());
    some.forEach(status -> left.retainAll(status.values()));
    return left;
  }

  private static boolean anyPair(
      Set<Id> some, Set<Id> others, java.util.function.BiPredicate<Id, Id> relation) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> relation.test(one, other)));
  }

  private boolean havePoint(List<Box> boxes) {
    Set<String> roles = new HashSet<>();
    boxes.forEach(box -> roles.addAll(box.roles().keySet()));
    List<Map<String, Id>> all = List.of(Map.of());
    for (String role : roles) {
      List<Map<String, Id>> longer = new ArrayList<>();
      for (Id name : points(role, boxes)) {
        for (Map<String, Id> point : all) {
          Map<String, Id> more = new HashMap<>(point);
          more.put(role, name);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all.stream().anyMatch(point -> !TinyPoints.except(point, boxes, this));
  }

  private List<Id> points(String role, List<Box> boxes) {
    List<ImmutableSortedSet<Id>> sets =
        boxes.stream().map(box -> box.of(role)).filter(set -> !set.isEmpty()).toList();
    Set<Id> points = new HashSet<>();
    sets.forEach(set -> set.forEach(name -> points.addAll(TinyNames.inside(name))));
    return points.stream()
        .filter(
            point ->
                sets.stream().allMatch(set -> set.stream().anyMatch(name -> holds(name, point))))
        .toList();
  }

  private boolean holds(Id name, Id point) {
    return TinyNames.isInside(point, name) || (TinyNames.isSingle(point) && isShared(point, name));
  }

  private boolean normsArePossible(List<Norm> norms) {
    List<Norm> bans = norms.stream().filter(norm -> norm.force() == Norm.Force.FORBIDDEN).toList();
    List<Norm> closed =
        norms.stream()
            .filter(norm -> norm.force() == Norm.Force.FORBIDDEN || norm.force() == Norm.Force.FREE)
            .toList();
    return norms.stream()
        .allMatch(
            norm ->
                switch (norm.force()) {
                  case PERMITTED ->
                      bans.stream()
                          .noneMatch(ban -> TinyPoints.forbidsPart(ban.box(), norm.box(), this));
                  case OBLIGATORY -> canBeDone(norm.box(), closed);
                  case FORBIDDEN, FREE -> true;
                });
  }

  /** For each of the names in each role there is a way that nothing closes. */
  private boolean canBeDone(Box duty, List<Norm> closed) {
    List<Map<String, List<Id>>> single = new ArrayList<>();
    single.add(Map.of());
    for (String role : duty.roles().keySet()) {
      List<Map<String, List<Id>>> longer = new ArrayList<>();
      for (Map<String, List<Id>> before : single) {
        for (Id name : duty.of(role)) {
          longer.add(with(before, role, List.of(name)));
        }
      }
      single.clear();
      single.addAll(longer);
    }
    return single.stream().allMatch(way -> hasOpenWay(way, closed));
  }

  private static Map<String, List<Id>> with(Map<String, List<Id>> way, String role, List<Id> path) {
    Map<String, List<Id>> more = new java.util.TreeMap<>(way);
    more.put(role, path);
    return more;
  }

  /** A way goes down from each name to parts that have no parts; it is closed if a ban holds it. */
  private boolean hasOpenWay(Map<String, List<Id>> way, List<Norm> closed) {
    Optional<String> divided =
        way.keySet().stream().filter(role -> isDivided(last(way, role))).findFirst();
    if (divided.isEmpty()) {
      return closed.stream().noneMatch(ban -> closes(ban.box(), way));
    }
    String role = divided.orElseThrow();
    return TinyNames.parts(last(way, role)).stream()
        .anyMatch(
            part -> {
              List<Id> path = new ArrayList<>(way.get(role));
              path.add(part);
              return hasOpenWay(with(way, role, path), closed);
            });
  }

  private boolean isDivided(Id name) {
    return !TinyNames.parts(name).isEmpty()
        && TinyNames.inside(name).stream()
            .anyMatch(part -> !part.equals(name) && banned.contains(part));
  }

  private static Id last(Map<String, List<Id>> way, String role) {
    List<Id> path = way.get(role);
    return path.get(path.size() - 1);
  }

  private boolean closes(Box ban, Map<String, List<Id>> way) {
    return ban.roles().keySet().stream()
            .allMatch(
                role ->
                    way.containsKey(role)
                        ? anyPair(Set.copyOf(way.get(role)), ban.of(role), this::isWithin)
                        : ban.of(role).contains(TinyNames.ALL))
        && !TinyPoints.mayBeExcepted(way, ban, this);
  }
}
