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
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.Text;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Report;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Reference;

/** Compares two matched clauses. */
final class ClauseComparison {
  private final Side before;
  private final Side after;
  private final Parts wasIn;
  private final Parts isIn;
  private final ClausePair pair;
  private final Renaming names;
  private final Changes changes;
  private final Drafts drafts;

  ClauseComparison(Parts before, Parts after, ClausePair pair, Renaming names, Changes changes) {
    this.before = before.main();
    this.after = after.main();
    this.wasIn = before;
    this.isIn = after;
    this.pair = pair;
    this.names = names;
    this.changes = changes;
    this.drafts = new Drafts(this.before.plan(), this.after.plan());
  }

  void compare(boolean moved) {
    Clause old = before.clause();
    Clause now = after.clause();
    if (moved) {
      add(
          ChangeCode.CLAUSE_MOVED,
          Optional.empty(),
          before.index(),
          after.index(),
          before.point() + " stands elsewhere: it is now number " + now.number() + ".",
          Impact.NONE);
    }
    identity(old, now);
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
    if (!renamed(old.reports()).equals(now.reports())) {
      changes.metadata(before.pointer() + "/reports", old.reports(), now.reports());
    }
  }

  private List<Report> renamed(ImmutableList<Report> reports) {
    return Lists.transform(reports, report -> report.renamed(names));
  }

  private void status(Clause old, Clause now) {
    if (old.status() != now.status()) {
      String words =
          before.point() + " was " + old.status().word() + ", now is " + now.status().word() + ".";
      add(
          ChangeCode.CLAUSE_STATUS,
          Optional.of("/status"),
          old.status(),
          now.status(),
          words,
          ClauseImpact.status(before, after, drafts));
    }
  }

  private void terms() {
    boolean alone = wasIn.others().isEmpty() && isIn.others().isEmpty();
    if (alone && pair.hasSameTerms() && names.keeps(before.clause().terms())) {
      return;
    }
    Alignment alignment = alone ? pair.terms() : pair.align(terms(wasIn), terms(isIn));
    new TermComparison(before, after, "/terms", changes)
        .compare(placed(wasIn, names), placed(isIn, Renaming.none()), alignment);
  }

  private static ImmutableList<Term> terms(Parts parts) {
    return parts
        .all()
        .flatMap(side -> side.clause().terms().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Placed> placed(Parts parts, Renaming names) {
    return parts
        .all()
        .flatMap(side -> Placed.in(side, "/terms", side.clause().terms(), names))
        .collect(ImmutableList.toImmutableList());
  }

  private void identity(Clause old, Clause now) {
    if (!old.id().equals(now.id())) {
      add(
          ChangeCode.CLAUSE_IDENTITY,
          Optional.of("/id"),
          old.id(),
          now.id(),
          before.point() + " has another id.",
          Impact.NONE);
    }
    if (!old.number().equals(now.number())) {
      add(
          ChangeCode.CLAUSE_RENUMBERED,
          Optional.of("/number"),
          old.number(),
          now.number(),
          before.point() + " is now point " + now.number() + ".",
          Impact.NONE);
    }
    if (!old.parent().map(names::clause).equals(now.parent())) {
      changes.add(
          new ClauseChange(
              ChangeCode.CLAUSE_PARENT,
              Optional.of(old),
              Optional.of(now),
              Optional.of("/parent"),
              old.parent().map(Object.class::cast),
              now.parent().map(Object.class::cast),
              before.point() + " stands below another point.",
              ClauseImpact.parent()));
    }
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
        new ClauseChange(
            typographic ? ChangeCode.CLAUSE_TYPOGRAPHIC : ChangeCode.CLAUSE_HEADING,
            Optional.of(old),
            Optional.of(now),
            Optional.of("/heading"),
            old.heading().map(Object.class::cast),
            now.heading().map(Object.class::cast),
            before.point() + " was headed " + quoted(from) + ", now is headed " + quoted(to) + ".",
            typographic ? Impact.NONE : worded(old, now)));
  }

  private static String quoted(String heading) {
    return heading.isEmpty() ? "by nothing" : "\"" + heading + "\"";
  }

  private void summary(Clause old, Clause now) {
    if (pair.hasSameWords()) {
      return;
    }
    boolean same = Text.isSame(old.summary(), now.summary());
    add(
        same ? ChangeCode.CLAUSE_TYPOGRAPHIC : ChangeCode.CLAUSE_REWORDED,
        Optional.of("/summary"),
        old.summary(),
        now.summary(),
        "Was: \"" + old.summary() + "\" Now: \"" + now.summary() + "\"",
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
    references(old, now, added, ChangeCode.CLAUSE_REFERENCE_ADDED);
    references(
        old,
        now,
        Sets.filter(
            old.incorporates(), target -> !now.incorporates().contains(renamed.get(target))),
        ChangeCode.CLAUSE_REFERENCE_REMOVED);
  }

  private void references(Clause old, Clause now, Set<Reference> targets, ChangeCode code) {
    boolean added = code == ChangeCode.CLAUSE_REFERENCE_ADDED;
    for (Reference target : targets) {
      String name = (added ? after : before).wording().name(target);
      changes.add(
          new ClauseChange(
              code,
              Optional.of(old),
              Optional.of(now),
              Optional.of("/incorporates"),
              added ? Optional.empty() : Optional.of(target),
              added ? Optional.of(target) : Optional.empty(),
              before.point() + (added ? " takes over " : " no longer takes over ") + name + ".",
              ClauseImpact.reference()));
    }
  }

  private void add(
      ChangeCode code,
      Optional<String> path,
      Object old,
      Object now,
      String summary,
      Impact impact) {
    changes.add(
        new ClauseChange(
            code,
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            path,
            Optional.of(old),
            Optional.of(now),
            summary,
            impact));
  }
}
