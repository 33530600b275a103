package org.peaceterms.diff.threeway;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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

  /** Most merges need no new names. */
  private final Supplier<FreshNames> choices;

  private final Supplier<FreshNames> points;

  Merging(Brackets brackets, Set<String> needed, CommonText text) {
    this.brackets = brackets;
    this.needed = ImmutableSet.copyOf(needed);
    this.choices = Suppliers.memoize(text::choiceNames);
    this.points = Suppliers.memoize(text::pointNames);
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

  ChoiceId newChoice(ClauseId clause) {
    return ChoiceId.of(choices.get().takeLike(clause + "-bracket"));
  }

  String newPoint(String wanted) {
    return points.get().takeLike(wanted);
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
