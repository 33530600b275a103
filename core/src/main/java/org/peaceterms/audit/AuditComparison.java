package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.term.value.ClauseId;

/**
 * Which findings a revision cured, which it kept and which it brought, case by case: a finding of
 * which one case is cured and one is not stands on both sides, each time with those cases only.
 *
 * <p>A case is kept if the same rule finds something in a point that has come from one of its
 * points, however it is numbered now.
 *
 * @param before the audit of the earlier version
 * @param after the audit of the later version
 * @param cured findings of the earlier version that the later one has no longer
 * @param kept findings of the later version that the earlier one had
 * @param brought findings of the later version that the earlier one had not
 */
public record AuditComparison(
    Audit before,
    Audit after,
    ImmutableList<Finding> cured,
    ImmutableList<Finding> kept,
    ImmutableList<Finding> brought) {

  /**
   * {@return what became of the findings from one version to another}
   *
   * @param before the audit of the earlier version
   * @param after the audit of the later version
   */
  public static AuditComparison between(Audit before, Audit after) {
    ImmutableMap<ClauseId, ClauseId> now = now(PlanDiff.between(before.plan(), after.plan()));
    BiPredicate<Rule, ImmutableList<Site>> isThere =
        (rule, was) -> cases(after, rule).anyMatch(is -> isSame(was, is, now));
    BiPredicate<Rule, ImmutableList<Site>> wasThere =
        (rule, is) -> cases(before, rule).anyMatch(was -> isSame(was, is, now));
    return new AuditComparison(
        before,
        after,
        only(before, isThere.negate()),
        only(after, wasThere),
        only(after, wasThere.negate()));
  }

  private static ImmutableList<Finding> only(
      Audit audit, BiPredicate<Rule, ImmutableList<Site>> wanted) {
    return audit.findings().stream()
        .flatMap(finding -> finding.only(one -> wanted.test(finding.rule(), one.sites())).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ImmutableList<Site>> cases(Audit audit, Rule rule) {
    return audit.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .flatMap(finding -> finding.cases().stream())
        .map(Finding.Case::sites);
  }

  /** {@return the id that each clause has in the later version, if it is still there} */
  private static ImmutableMap<ClauseId, ClauseId> now(PlanDiff diff) {
    Map<ClauseId, ClauseId> now = new HashMap<>();
    diff.before().clauses().stream()
        .filter(clause -> diff.after().clause(clause.id()).isPresent())
        .forEach(clause -> now.put(clause.id(), clause.id()));
    for (Change change : diff.changes()) {
      if (change.clauseBefore().isPresent()) {
        ClauseId before = change.clauseBefore().orElseThrow().id();
        if (change.clauseAfter().isPresent()) {
          now.put(before, change.clauseAfter().orElseThrow().id());
        } else {
          now.remove(before);
        }
      }
    }
    return ImmutableMap.copyOf(now);
  }

  private static boolean isSame(
      ImmutableList<Site> was, ImmutableList<Site> is, ImmutableMap<ClauseId, ClauseId> now) {
    ImmutableSet<ClauseId> there =
        is.stream().map(Site::clause).collect(ImmutableSet.toImmutableSet());
    return was.isEmpty() && is.isEmpty()
        || was.stream()
            .map(Site::clause)
            .anyMatch(clause -> now.containsKey(clause) && there.contains(now.get(clause)));
  }
}
