package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

class PlanReportTest {

  private static String text(Plan plan) {
    return TextRenderer.plain().render(PlanReport.of(plan));
  }

  @Test
  void showsTermsAsSentencesAndWhatOthersReport() {
    assertThat(text(SamplePlans.report()))
        .containsSubsequence(
            "Points\n",
            "Point 6\n",
            "600,000",
            "  - Reported otherwise (young-2025): ",
            "800,000",
            "  - Sources: AXR\n",
            "Sources\n",
            "- AXR: The text as published\n",
            "- young-2025: A newspaper report, 2025-11\n");
  }

  @Test
  void showsWhatIsOpenAndWhoWantsWhat() {
    assertThat(text(SamplePlans.bracket()))
        .containsSubsequence(
            "Point 21 (bracketed)\n",
            "  The line of contact.\n",
            "  - Open between:\n",
            "    - A, wanted by Ukraine: ",
            "    - B, wanted by Russia: ");
  }

  @Test
  void showsHowWordsCanBeRead() {
    assertThat(text(SamplePlans.reading()))
        .containsSubsequence("  - Can be read as:\n", "    - ownership: ", "    - output: ");
  }

  @Test
  void showsEveryTermOfEveryKind() {
    Plan plan = SamplePlans.everyKind();
    ImmutableList<String> shown = lines(text(plan));
    for (Term term : plan.clauses().stream().flatMap(c -> c.allTerms().stream()).toList()) {
      String reading = Printable.line(term.reading(plan.wording()));
      assertThat(String.join(" ", shown)).contains(reading);
    }
  }

  private static ImmutableList<String> lines(String text) {
    return text.lines().map(String::strip).collect(ImmutableList.toImmutableList());
  }

  @Test
  void aReportWithoutTermsSaysThatItIsNotThere() {
    Plan plan = SamplePlans.report();
    Plan silent =
        plan.withClauses(
            plan.clauses().stream()
                .map(
                    clause ->
                        clause.withReports(
                            clause.reports().stream().map(r -> r.withTerms()).toList()))
                .toList());
    assertThat(text(silent)).contains("Reported otherwise (young-2025): it does not say this.");
  }

  @Test
  void tellsTheStageAndWhoseWordItIs() {
    Plan draft = SamplePlans.cap().withStage(AgreementStage.FRAMEWORK_PARTIAL);
    assertThat(text(draft))
        .contains("- Stage, were it agreed: framework-substantive, partial (SubPar in PA-X)\n");
    Plan statement = draft.withType(Plan.Type.STATEMENT).withStage(AgreementStage.CEASEFIRE);
    assertThat(text(statement))
        .contains("- Stage, going by what it says: ceasefire (Cea in PA-X)\n");
    assertThat(text(statement.withPax(1362)))
        .contains("- Stage: ceasefire (Cea in PA-X, agreement 1362)\n");
    assertThat(text(SamplePlans.cap())).doesNotContain("Stage");
  }
}
