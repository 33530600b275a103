package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChoiceChange;
import org.peaceterms.diff.ClauseChange;
import org.peaceterms.diff.MetadataChange;
import org.peaceterms.diff.PlanChange;
import org.peaceterms.diff.TermChange;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ClauseId;

/** Changes, sorted by the place that they have in a report. */
final class SortedChanges {
  private final List<PlanChange> whole = new ArrayList<>();
  private final List<PlanChange> declared = new ArrayList<>();
  private final List<ClauseChange> gone = new ArrayList<>();
  private final List<ClauseChange> added = new ArrayList<>();
  private final List<MetadataChange> metadata = new ArrayList<>();
  private final List<Change> minor = new ArrayList<>();
  private final Map<ClauseId, PointChanges.Builder> points = new LinkedHashMap<>();
  private final Set<ClauseId> changed = new HashSet<>();

  private SortedChanges() {}

  static SortedChanges of(List<Change> changes) {
    SortedChanges sorted = new SortedChanges();
    for (Change change : changes) {
      change.match(
          sorted.metadata::add, sorted::plan, sorted::clause, sorted::choice, sorted::term);
    }
    return sorted;
  }

  private boolean plan(PlanChange change) {
    return switch (change.code()) {
      case PLAN_DECLARATION_ADDED, PLAN_DECLARATION_REMOVED, PLAN_DECLARATION_CHANGED ->
          declared.add(change);
      default -> whole.add(change);
    };
  }

  private boolean clause(ClauseChange change) {
    return switch (change.code()) {
      case CLAUSE_ADDED -> added.add(change);
      case CLAUSE_REMOVED -> gone.add(change);
      default -> change.code().isSubstantive() ? at(change).clause(change) : minor.add(change);
    };
  }

  private boolean choice(ChoiceChange change) {
    return change.code().isSubstantive() ? at(change).choice(change) : minor.add(change);
  }

  private boolean term(TermChange change) {
    return change.code().isSubstantive() ? at(change).term(change) : minor.add(change);
  }

  private PointChanges.Builder at(Change change) {
    change.clauseBefore().map(Clause::id).ifPresent(changed::add);
    return points.computeIfAbsent(
        change.clauseAfter().orElseThrow().id(),
        id ->
            new PointChanges.Builder(
                change.clauseBefore().orElseThrow(), change.clauseAfter().orElseThrow()));
  }

  /** {@return what changed in the text as a whole} */
  ImmutableList<PlanChange> whole() {
    return ImmutableList.copyOf(whole);
  }

  /** {@return the points that say something else than before, in the order of the later draft} */
  ImmutableList<PointChanges> points() {
    return points.values().stream()
        .map(PointChanges.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many points of the earlier draft are said otherwise, or elsewhere} */
  int changedPoints() {
    return changed.size();
  }

  /** {@return the points that are gone} */
  ImmutableList<ClauseChange> gone() {
    return ImmutableList.copyOf(gone);
  }

  /** {@return the points that are new} */
  ImmutableList<ClauseChange> added() {
    return ImmutableList.copyOf(added);
  }

  /** {@return what the texts declare of their own} */
  ImmutableList<PlanChange> declared() {
    return ImmutableList.copyOf(declared);
  }

  /** {@return what is published about the text; at most one change} */
  ImmutableList<MetadataChange> metadata() {
    return ImmutableList.copyOf(metadata);
  }

  /** {@return numbers, ids, order and typography} */
  ImmutableList<Change> minor() {
    return ImmutableList.copyOf(minor);
  }
}
