package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.Text;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Report;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Reference;

/** Compares what two matched clauses say, wherever they stand. */
final class ClauseComparison {
  private final Side before;
  private final Side after;
  private final Parts wasIn;
  private final Parts isIn;
  private final ClausePair pair;
  private final Renaming names;
  private final Changes changes;

  ClauseComparison(Parts before, Parts after, ClausePair pair, Renaming names, Changes changes) {
    this.before = before.main();
    this.after = after.main();
    this.wasIn = before;
    this.isIn = after;
    this.pair = pair;
    this.names = names;
    this.changes = changes;
  }

  void compare() {
    Clause old = before.clause();
    Clause now = after.clause();
    heading(old, now);
    summary(old, now);
    status(old, now);
    terms();
    if (!old.choices().isEmpty() || !now.choices().isEmpty()) {
      new ChoiceComparison(before, after, pair, names, changes).compare();
    }
    incorporates(old, now);
    if (!old.sources().equals(now.sources())) {
      changes.metadata(before.pointer() + "/sources", old.sources(), now.sources());
    }
    reports(old.reports(), now.reports());
  }

  private void reports(ImmutableList<Report> old, ImmutableList<Report> now) {
    boolean none = old.isEmpty() && now.isEmpty();
    if (!none && !renamed(old).equals(now)) {
      changes.metadata(before.pointer() + "/reports", old, now);
    }
  }

  private List<Report> renamed(ImmutableList<Report> reports) {
    return Lists.transform(reports, report -> report.renamed(names));
  }

  private void status(Clause old, Clause now) {
    if (old.status() != now.status()) {
      add(
          ChangeCode.CLAUSE_STATUS,
          Optional.of("/status"),
          old.status(),
          now.status(),
          () ->
              before.point()
                  + " was "
                  + old.status().word()
                  + ", now is "
                  + now.status().word()
                  + ".",
          ClauseImpact.status(before, after, new Drafts(before.plan(), after.plan())));
    }
  }

  private void terms() {
    boolean alone = wasIn.others().isEmpty() && isIn.others().isEmpty();
    if (alone && pair.hasSameTerms() && keepsNames()) {
      return;
    }
    Alignment alignment = alone ? pair.terms() : pair.align(terms(wasIn), terms(isIn));
    new TermComparison(before, after, "/terms", changes)
        .compare(placed(wasIn, names), placed(isIn, Renaming.none()), alignment);
  }

  private boolean keepsNames() {
    return pair.namesNothing() || names.keeps(before.clause().terms());
  }

  private static ImmutableList<Term> terms(Parts parts) {
    return parts
        .all()
        .flatMap(side -> side.clause().terms().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Placed> placed(Parts parts, Renaming names) {
    return parts.others().isEmpty()
        ? placed(parts.main(), names)
        : parts
            .all()
            .flatMap(side -> placed(side, names).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Placed> placed(Side side, Renaming names) {
    return Placed.in(side, "/terms", side.clause().terms(), names);
  }

  private void heading(Clause old, Clause now) {
    if (old.heading().equals(now.heading())) {
      return;
    }
    String from = old.heading().orElse("");
    String to = now.heading().orElse("");
    boolean typographic =
        old.heading().isPresent() == now.heading().isPresent() && Text.isSame(from, to);
    changes.add(
        change(typographic ? ChangeCode.CLAUSE_TYPOGRAPHIC : ChangeCode.CLAUSE_HEADING)
            .path("/heading")
            .before(old.heading())
            .after(now.heading())
            .telling(
                Telling.lazily(
                    () ->
                        before.point()
                            + " was headed "
                            + quoted(from)
                            + ", now is headed "
                            + quoted(to)
                            + "."))
            .impact(typographic ? Impact.NONE : worded(old, now))
            .build());
  }

  private static String quoted(String heading) {
    return heading.isEmpty() ? "by nothing" : "\"" + heading + "\"";
  }

  private void summary(Clause old, Clause now) {
    if (pair.hasSameWords()) {
      return;
    }
    boolean same = pair.hasOneWording();
    add(
        same ? ChangeCode.CLAUSE_TYPOGRAPHIC : ChangeCode.CLAUSE_REWORDED,
        Optional.of("/summary"),
        old.summary(),
        now.summary(),
        () -> "Was: \"" + old.summary() + "\" Now: \"" + now.summary() + "\"",
        same ? Impact.NONE : worded(old, now));
  }

  private Impact worded(Clause old, Clause now) {
    return Impact.lazily(() -> ClauseImpact.worded(old.renamed(names), now));
  }

  private void incorporates(Clause old, Clause now) {
    if (old.incorporates().isEmpty() && now.incorporates().isEmpty()) {
      return;
    }
    ImmutableMap<Reference, Reference> renamed = Maps.toMap(old.incorporates(), names::reference);
    Set<Reference> added =
        Sets.difference(now.incorporates(), ImmutableSet.copyOf(renamed.values()));
    references(added, ChangeCode.CLAUSE_REFERENCE_ADDED);
    references(
        Sets.filter(
            old.incorporates(), target -> !now.incorporates().contains(renamed.get(target))),
        ChangeCode.CLAUSE_REFERENCE_REMOVED);
  }

  private void references(Set<Reference> targets, ChangeCode code) {
    boolean added = code == ChangeCode.CLAUSE_REFERENCE_ADDED;
    for (Reference target : targets) {
      changes.add(
          change(code)
              .path("/incorporates")
              .before(added ? Optional.empty() : Optional.of(target))
              .after(added ? Optional.of(target) : Optional.empty())
              .telling(Telling.lazily(() -> reference(target, added)))
              .impact(ClauseImpact.reference())
              .build());
    }
  }

  private String reference(Reference target, boolean added) {
    String name = (added ? after : before).wording().name(target);
    return before.point() + (added ? " takes over " : " no longer takes over ") + name + ".";
  }

  private void add(
      ChangeCode code,
      Optional<String> path,
      Object old,
      Object now,
      Supplier<String> summary,
      Impact impact) {
    changes.add(
        change(code)
            .path(path)
            .before(old)
            .after(now)
            .telling(Telling.lazily(summary))
            .impact(impact)
            .build());
  }

  private ClauseChange.Builder change(ChangeCode code) {
    ClauseChange.Builder change = ClauseChange.builder();
    change.code(code).clauseBefore(before.clause()).clauseAfter(after.clause());
    return change;
  }
}
