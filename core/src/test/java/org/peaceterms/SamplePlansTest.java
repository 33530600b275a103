package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.Verdict;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** Each sample plan gives the answer that its documentation promises. */
class SamplePlansTest {
  static Stream<Plan> canBeKept() {
    return SamplePlans.all().stream()
        .filter(plan -> !plan.equals(SamplePlans.bracket()))
        .filter(plan -> !plan.equals(SamplePlans.everyKind()));
  }

  @ParameterizedTest
  @MethodSource("canBeKept")
  void mostCanBeKept(Plan plan) {
    assertThat(plan).canBeKept();
  }

  @Test
  void aHigherCapIsLooserAndBothCanBeKeptTogether() {
    Plan cap = SamplePlans.cap();
    Plan higher = SamplePlans.higherCap();
    assertThat(PlanDiff.between(cap, higher))
        .containsOnly(
            ChangeCode.PLAN_METADATA, ChangeCode.CLAUSE_RENUMBERED, ChangeCode.QUANTITY_RAISED)
        .hasVerdictFor(PartyId.of("ukraine"), Verdict.LOOSER);
    assertThat(Contradictions.among(cap, higher.withId(PlanId.of("counter-draft"))))
        .hasVerdict(org.peaceterms.contradiction.Verdict.COMPATIBLE);
  }

  @Test
  void bothVersionsOfTheBracketSurvive() {
    Judgement judgement = Contradictions.in(SamplePlans.bracket());
    assertThat(judgement)
        .hasVerdict(org.peaceterms.contradiction.Verdict.UNDETERMINED)
        .hasFinding(FindingCode.CHOICE_OPEN);
    assertThat(judgement.findings()).hasSize(1);
    assertThat(judgement.packages().orElseThrow().count().orElseThrow()).isEqualTo(2);
  }

  @Test
  void theTermsOfEveryKindWereNotMadeForEachOther() {
    assertThat(SamplePlans.everyKind())
        .hasContradictionIn("4", "21")
        .hasFinding(FindingCode.GUARANTEE_UNCALLABLE);
  }
}
