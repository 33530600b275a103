package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;

/** The rules between clauses that two drafts may each keep and break together. */
final class Repair {
  private final Merging merging;
  private final ImmutableList<Clause> all;

  /** Those that may break a rule, which are few. */
  private final List<Clause> clauses;

  private Repair(Merging merging, ImmutableList<Clause> all, List<Clause> clauses) {
    this.merging = merging;
    this.all = all;
    this.clauses = clauses;
  }

  static ImmutableList<Clause> of(Merging merging, ImmutableList<Clause> all) {
    List<Clause> clauses = new ArrayList<>();
    BitSet places = new BitSet();
    for (int at = 0; at < all.size(); at++) {
      if (!standsAlone(all.get(at))) {
        clauses.add(all.get(at));
        places.set(at);
      }
    }
    if (clauses.isEmpty()) {
      return all;
    }
    Repair repair = new Repair(merging, all, clauses);
    repair.parents();
    repair.choices();
    repair.reports();
    return repair.mended(places);
  }

  /** {@return all clauses, with those that were looked at in their places} */
  private ImmutableList<Clause> mended(BitSet places) {
    ImmutableList.Builder<Clause> mended = ImmutableList.builderWithExpectedSize(all.size());
    Iterator<Clause> next = clauses.iterator();
    for (int at = 0; at < all.size(); at++) {
      mended.add(places.get(at) ? next.next() : all.get(at));
    }
    return mended.build();
  }

  private static boolean standsAlone(Clause clause) {
    return clause.parent().isEmpty() && clause.choices().isEmpty() && clause.reports().isEmpty();
  }

  /** One draft may put a point below another which the other draft puts below the first. */
  private void parents() {
    Map<ClauseId, ClauseId> parents = new HashMap<>();
    for (Clause clause : clauses) {
      clause.parent().ifPresent(parent -> parents.put(clause.id(), parent));
    }
    if (!parents.isEmpty()) {
      clauses.replaceAll(
          clause -> isInCircle(clause.id(), parents) ? freed(clause, parents) : clause);
    }
  }

  private static boolean isInCircle(ClauseId clause, Map<ClauseId, ClauseId> parents) {
    Set<ClauseId> line = new HashSet<>();
    ClauseId above = clause;
    while (line.add(above)) {
      ClauseId next = parents.get(above);
      if (next == null) {
        return false;
      }
      above = next;
    }
    return above.equals(clause);
  }

  private Clause freed(Clause clause, Map<ClauseId, ClauseId> parents) {
    merging.conflict(
        ConflictCode.CLAUSE_PARENT,
        Optional.of(clause.id()),
        Optional.of("/parent"),
        Three.of(clause.id(), clause.id(), clause.id()),
        ConflictCode.CLAUSE_PARENT.sentence());
    parents.remove(clause.id());
    return clause.withParent(Optional.empty());
  }

  /** A choice has one basis and the same labels in all clauses. */
  private void choices() {
    Map<ChoiceId, Set<String>> labels = new HashMap<>();
    Set<ChoiceId> brackets = new HashSet<>();
    for (Clause clause : clauses) {
      for (Choice choice : clause.choices()) {
        Set<String> known = labels.computeIfAbsent(choice.id(), id -> new LinkedHashSet<>());
        choice.versions().forEach(version -> known.add(version.label()));
        if (choice.basis() == Choice.Basis.BRACKET) {
          brackets.add(choice.id());
        }
      }
    }
    clauses.replaceAll(
        clause ->
            clause.choices().isEmpty()
                ? clause
                : clause.withChoices(
                    clause.choices().stream()
                        .map(choice -> whole(choice, labels.get(choice.id()), brackets))
                        .toList()));
  }

  private static Choice whole(Choice choice, Set<String> labels, Set<ChoiceId> brackets) {
    List<Alternative> versions = new ArrayList<>(choice.versions());
    ImmutableSet<String> own = Mentioned.labels(choice);
    labels.stream()
        .filter(label -> !own.contains(label))
        .forEach(label -> versions.add(Alternative.builder().label(label).build()));
    return brackets.contains(choice.id())
        ? choice.withBasis(Choice.Basis.BRACKET).withVersions(versions)
        : choice.withVersions(versions);
  }

  /** A report on a term that is gone is a report on the clause. */
  private void reports() {
    if (Iterables.all(clauses, clause -> clause.reports().isEmpty())) {
      return;
    }
    Set<String> names = Mentioned.names(all);
    clauses.replaceAll(
        clause ->
            clause.withReports(
                clause.reports().stream()
                    .map(
                        report ->
                            report.withOf(report.of().filter(of -> names.contains(of.text()))))
                    .toList()));
  }
}
