package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.diff.align.FreshNames;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;

/**
 * What all parts of one merge share: what is done with conflicts, which were found, and what must
 * not be dropped because the merged text refers to it.
 */
final class Merging {
  private final Brackets brackets;
  private final ImmutableSet<String> needed;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final FreshNames choices = new FreshNames();
  private final FreshNames points = new FreshNames();

  Merging(Brackets brackets, Set<String> needed) {
    this.brackets = brackets;
    this.needed = ImmutableSet.copyOf(needed);
  }

  Brackets brackets() {
    return brackets;
  }

  boolean leftFirst() {
    return brackets.leftFirst();
  }

  /** {@return whether anything is known that the merged text refers to} */
  boolean needsAny() {
    return !needed.isEmpty();
  }

  /** {@return whether the merged text refers to it} */
  boolean isNeeded(String name) {
    return needed.contains(name);
  }

  void takeChoice(String name) {
    choices.take(name);
  }

  void takePoint(String name) {
    points.take(name);
  }

  ChoiceId newChoice(ClauseId clause) {
    return ChoiceId.of(choices.takeLike(clause + "-bracket"));
  }

  String newPoint(String wanted) {
    return points.takeLike(wanted);
  }

  ImmutableList<Conflict> conflicts() {
    return ImmutableList.copyOf(conflicts);
  }

  void conflict(
      ConflictCode code,
      Optional<ClauseId> clause,
      Optional<String> path,
      Three<?> values,
      String summary) {
    conflicts.add(
        new Conflict(
            code,
            clause,
            path,
            values.base().map(Object.class::cast),
            values.left().map(Object.class::cast),
            values.right().map(Object.class::cast),
            summary));
  }

  /** {@return what one of two says: the one that goes first} */
  <T> T first(T left, T right) {
    return leftFirst() ? left : right;
  }
}
