package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.OwnNames;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** Ids help to find a clause again, but what a diff says does not depend on them. */
class IdsProperties {

  @Property
  void otherNamesInBothDraftsLeaveTheDiffAsItIs(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    PlanDiff renamed =
        PlanDiff.between(OwnNames.regenerated(pair.before()), OwnNames.regenerated(pair.after()));
    assertThat(codes(renamed)).isEqualTo(codes(diff));
  }

  private static List<ChangeCode> codes(PlanDiff diff) {
    return diff.changes().stream().map(Change::code).toList();
  }

  /** Clauses that can be told apart: each says something that no other does. */
  private static Plan distinct(Plan plan) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int i = 0; i < plan.clauses().size(); i++) {
      clauses.add(plan.clauses().get(i).withSummary("Matter of " + "abcdefghij".charAt(i) + i));
    }
    return plan.withClauses(clauses.build());
  }

  @Property
  void aPlanWithNewIdsDiffersInNothingButIds(@ForAll Plan plan) {
    Plan before = distinct(plan);
    assertThat(PlanDiff.between(before, OwnNames.regenerated(before)).changes())
        .extracting(Change::code)
        .allMatch(IdsProperties::isIdentity);
    assertThat(PlanDiff.between(before, OwnNames.positional(before)).changes())
        .extracting(Change::code)
        .allMatch(IdsProperties::isIdentity);
  }

  private static boolean isIdentity(ChangeCode code) {
    return code == ChangeCode.CLAUSE_IDENTITY
        || code == ChangeCode.TERM_IDENTITY
        || code == ChangeCode.CHOICE_IDENTITY;
  }
}
