package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.logic.theory.Kinds;
import org.peaceterms.logic.theory.Status;

/**
 * States of which no value is left: two statements without a common value, or several of which any
 * fewer still have one.
 */
final class StatusClashes {
  private final Findings findings;
  private final Names names;
  private final Map<Group, List<Integer>> groups = new LinkedHashMap<>();
  private final Map<String, List<Group>> byState = new LinkedHashMap<>();
  private final Map<Group, TimeIndex> inTime = new HashMap<>();

  /** Statements that say the same of the same, if not for the same time. */
  private record Group(String state, Box box, ImmutableSortedSet<String> values) {}

  private StatusClashes(Findings findings) {
    this.findings = findings;
    this.names = findings.theory().names();
  }

  /**
   * Finds them.
   *
   * @param findings where they go
   * @param kinds the kinds of the statements
   */
  static void find(Findings findings, Kinds kinds) {
    if (!kinds.disputed().isEmpty()) {
      StatusClashes clashes = new StatusClashes(findings);
      for (int number : kinds.states().asList()) {
        if (kinds.disputed().contains(clashes.status(number).state())) {
          clashes.add(number, clashes.status(number));
        }
      }
      clashes.byState.values().forEach(clashes::find);
    }
  }

  private Status status(int statement) {
    return (Status) findings.theory().statements().get(statement).primitive();
  }

  private void add(int number, Status status) {
    Group group = new Group(status.state(), status.box(), status.values());
    if (!groups.containsKey(group)) {
      byState.computeIfAbsent(status.state(), key -> new ArrayList<>()).add(group);
    }
    groups.computeIfAbsent(group, key -> new ArrayList<>()).add(number);
  }

  private void find(List<Group> state) {
    BoxIndex index = new BoxIndex(state.stream().map(Group::box).toList(), names);
    for (int i = 0; i < state.size(); i++) {
      index.add(i, state.get(i).box(), Hull.ALWAYS);
    }
    for (int i = 0; i < state.size(); i++) {
      Group first = state.get(i);
      if (first.values().isEmpty()) {
        dead(first);
        continue;
      }
      int from = i;
      List<Group> later =
          index.near(first.box(), true, Hull.ALWAYS).asList().stream()
              .filter(near -> near > from)
              .map(state::get)
              .filter(group -> !group.values().isEmpty())
              .toList();
      extend(List.of(first), first.values(), later);
    }
  }

  /** A state that is left no value by one statement alone. */
  private void dead(Group group) {
    for (int statement : groups.get(group)) {
      findings.add(
          ImmutableSortedSet.of(statement),
          ImmutableSortedSet.of(),
          new Reason.NoValue(ImmutableList.of(statement), ImmutableSortedMap.of()));
    }
  }

  /**
   * Adds groups that take away values until none is left; depth is at most the number of values.
   */
  private void extend(List<Group> chosen, Set<String> left, List<Group> later) {
    for (int i = 0; i < later.size(); i++) {
      if (!findings.look()) {
        return;
      }
      Group next = later.get(i);
      ImmutableSortedSet<String> rest =
          ImmutableSortedSet.copyOf(Sets.intersection(left, next.values()));
      if (rest.size() == left.size()) {
        continue;
      }
      List<Group> more = new ArrayList<>(chosen);
      more.add(next);
      if (rest.isEmpty()) {
        end(more);
      } else if (!CommonPoint.of(boxes(more), names).isEmpty()) {
        extend(more, rest, later.subList(i + 1, later.size()));
      }
    }
  }

  /** Two that have something in common need not have it at a point that has a name. */
  private void end(List<Group> chosen) {
    if (isMinimal(chosen)) {
      List<Meeting> ways =
          chosen.size() == 2
              ? Meeting.ofWholes(chosen.get(0).box(), chosen.get(1).box(), names)
              : CommonPoint.of(boxes(chosen), names);
      findings.all(ways).forEach(way -> combine(chosen, List.of(), Hull.ALWAYS, way));
    }
  }

  private static List<Box> boxes(List<Group> groups) {
    return groups.stream().map(Group::box).toList();
  }

  private static boolean isMinimal(List<Group> groups) {
    return groups.stream().noneMatch(without -> isEmptyWithout(groups, without));
  }

  private static boolean isEmptyWithout(List<Group> groups, Group without) {
    List<Group> rest = groups.stream().filter(group -> group != without).toList();
    Set<String> left = new TreeSet<>(rest.get(0).values());
    rest.forEach(group -> left.retainAll(group.values()));
    return left.isEmpty();
  }

  /** Takes one statement of each group, while they may share a tick. */
  private void combine(List<Group> chosen, List<Integer> statements, Hull hull, Meeting way) {
    if (statements.size() == chosen.size()) {
      findings.add(
          statements,
          way.hypotheses(),
          new Reason.NoValue(ImmutableList.sortedCopyOf(statements), way.point()));
      return;
    }
    Group next = chosen.get(statements.size());
    for (int place : inTime(next).during(hull).asList()) {
      if (!findings.look()) {
        return;
      }
      int statement = groups.get(next).get(place);
      List<Integer> more = new ArrayList<>(statements);
      more.add(statement);
      combine(chosen, more, hull.and(hull(statement)), way);
    }
  }

  /** The places of the statements of a group, in time. */
  private TimeIndex inTime(Group group) {
    return inTime.computeIfAbsent(group, key -> inTime(groups.get(key)));
  }

  private TimeIndex inTime(List<Integer> statements) {
    return new TimeIndex(0, statements.size(), place -> hull(statements.get(place)));
  }

  private Hull hull(int statement) {
    return Hull.of(status(statement).period());
  }
}
