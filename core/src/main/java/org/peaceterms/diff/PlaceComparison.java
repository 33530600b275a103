package org.peaceterms.diff;

import java.util.function.Supplier;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Renaming;

/** Compares where two matched clauses stand, and by what id and number they are known. */
record PlaceComparison(Renaming names, Changes changes) {

  void compare(ClausePair pair, boolean moved) {
    Clause old = pair.before();
    Clause now = pair.after();
    if (moved) {
      add(
          change(ChangeCode.CLAUSE_MOVED, old, now).before(pair.earlier()).after(pair.later()),
          () -> point(old) + " stands elsewhere: it is now number " + now.number() + ".",
          Impact.NONE);
    }
    if (!pair.hasSameId()) {
      add(
          change(ChangeCode.CLAUSE_IDENTITY, old, now).path("/id").before(old.id()).after(now.id()),
          () -> point(old) + " has another id.",
          Impact.NONE);
    }
    if (!pair.hasSameNumber()) {
      add(
          change(ChangeCode.CLAUSE_RENUMBERED, old, now)
              .path("/number")
              .before(pair.earlierNumber())
              .after(pair.laterNumber()),
          () -> point(old) + " is now point " + now.number() + ".",
          Impact.NONE);
    }
    if (!pair.hasSameParent(names)) {
      add(
          change(ChangeCode.CLAUSE_PARENT, old, now)
              .path("/parent")
              .before(old.parent())
              .after(now.parent()),
          () -> point(old) + " stands below another point.",
          ClauseImpact.parent());
    }
  }

  private static String point(Clause clause) {
    return "Point " + clause.number();
  }

  private static ClauseChange.Builder change(ChangeCode code, Clause old, Clause now) {
    ClauseChange.Builder change = ClauseChange.builder();
    change.code(code).clauseBefore(old).clauseAfter(now);
    return change;
  }

  private void add(ImmutableClauseChange.Builder change, Supplier<String> summary, Impact impact) {
    changes.add(change.telling(Telling.lazily(summary)).impact(impact).build());
  }
}
