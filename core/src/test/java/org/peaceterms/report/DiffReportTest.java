package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.PartyId;

class DiffReportTest {

  private static String text(Plan before, Plan after) {
    return TextRenderer.plain().render(DiffReport.of(PlanDiff.between(before, after)));
  }

  @Test
  void leadsWithTheSubstanceAndEndsInShort() {
    assertThat(text(SamplePlans.cap(), SamplePlans.higherCap()))
        .contains("Points and sub-points: 0 kept, 1 changed, 0 gone, 0 new.")
        .containsSubsequence(
            "The later is looser: whoever keeps the earlier keeps it.\n",
            "For whom\n",
            "- Ukraine: looser in 6 → 4\n",
            "What changed\n",
            "Point 6 → 4",
            "    - bound: at most 600,000 → at most 800,000 (looser for Ukraine)\n",
            "In short\n",
            "- Renumbered: 6 → 4.\n",
            "- What is published about the text differs: ")
        .doesNotContain("\nGone\n", "\nNew\n");
  }

  @Test
  void saysWhenNothingChanged() {
    assertThat(text(SamplePlans.cap(), SamplePlans.cap())).endsWith("The two are equal.\n");
  }

  @Test
  void saysWhenNothingOfSubstanceChanged() {
    Plan plan = SamplePlans.cap();
    assertThat(text(plan, plan.withTitle("Another title")))
        .contains("Nothing of substance changed. Points and sub-points: 1 kept, 0 changed")
        .doesNotContain("What changed\n");
  }

  @Test
  void showsGoneAndNewPointsWhole() {
    Plan gone = SamplePlans.bracket().withClauses();
    assertThat(text(SamplePlans.bracket(), gone))
        .containsSubsequence("Gone\n", "- Point 21: The line of contact.");
    assertThat(text(gone, SamplePlans.bracket()))
        .containsSubsequence(
            "New\n",
            "Point 21\n"
                + "  The line of contact. (which version will hold is open)\n"
                + "  - Open between:\n",
            "    - A, wanted by Ukraine: ",
            "    - B, wanted by Russia: ");
  }

  @Test
  void namesAVersionWithoutSupporter() {
    Plan bracket = SamplePlans.bracket();
    Plan silent =
        bracket.withClauses(
            bracket.clauses().stream()
                .map(
                    clause ->
                        clause.withChoices(
                            clause.choices().stream()
                                .map(
                                    choice ->
                                        choice.withVersions(
                                            choice.versions().stream()
                                                .map(version -> version.withSupporters())
                                                .toList()))
                                .toList()))
                .toList());
    assertThat(text(bracket.withClauses(), silent)).contains("- A, no supporter named: ");
    assertThat(text(bracket, silent)).contains("What changed", "Point 21");
  }

  @Test
  void showsAReadingThatIsNoLongerPossible() {
    Plan before = SamplePlans.reading();
    Plan after =
        before.withClauses(before.clauses().stream().map(clause -> clause.withChoices()).toList());
    assertThat(text(before, after))
        .contains("  - no longer to be read as:\n    - ownership: ", "\n    - output: ");
    assertThat(text(after, before)).contains("  - can now be read as:\n    - ownership: ");
  }

  @Test
  void ofSeveralValuesOnlyThoseAreNamedThatCameOrWent() {
    assertThat(text(limits("ukraine"), limits("ukraine", "russia")))
        .contains("    - subject: now also Russia (tighter for Russia)\n");
    assertThat(text(limits("ukraine", "russia"), limits("ukraine", "us")))
        .contains(
            "    - subject: no longer Russia; now also the United States (looser for Russia; tighter"
                + " for the\n      United States)\n");
  }

  private static Plan limits(String... subjects) {
    Plan plan = SamplePlans.cap();
    Term cap = plan.clauses().get(0).terms().get(0);
    return plan.withClauses(
        plan.clauses()
            .get(0)
            .withTerms(
                ((QuantityLimit) cap)
                    .withSubject(Arrays.stream(subjects).map(PartyId::of).toList())));
  }
}
