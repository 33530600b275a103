package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

class CheckReportTest {

  private static String text(Plan plan) {
    return TextRenderer.plain().render(CheckReport.of(Contradictions.in(plan)));
  }

  @Test
  void openBracketsAreOneTable() {
    Plan plan = Corpus.plan(PlanId.of("ua-us-20")).orElseThrow();
    assertThat(text(plan))
        .containsOnlyOnce("\nOpen brackets\n")
        .containsOnlyOnce("(choice.open)")
        .containsSubsequence(
            "point  what is open                combinations left  versions\n",
            "12     Zaporizhzhia nuclear plant  all 2              Z-A, wanted by the United States; Z-B,"
                + " wanted by Ukraine\n",
            "14     Territory                   all 3              T-A, wanted by Ukraine; T-B; T-C,"
                + " wanted by Russia\n")
        .doesNotContain("It is still open.", "Combinations that survive");
  }

  @Test
  void aTextWithoutBracketsHasNoTable() {
    assertThat(text(SamplePlans.cap())).doesNotContain("Open brackets");
  }

  @Test
  void pointsOfOneTextStandTogetherAndSeveralTextsAreNamed() {
    Plan law = Corpus.plan(PlanId.of("ukraine-law")).orElseThrow();
    Plan plan = Corpus.plan(PlanId.of("us-28")).orElseThrow();
    assertThat(TextRenderer.plain().render(CheckReport.of(Contradictions.with(law).in(plan))))
        .contains(
            "\nPoint 28: ",
            "\nPoints 21a and 21d: ",
            "\nPoints 21d of us-28 and 5 of ukraine-law: ",
            "- Without point 5 of ukraine-law it could be otherwise");
  }

  @Test
  void whatACallSupposesIsNoDuty() {
    assertThat(text(Corpus.plan(PlanId.of("us-28")).orElseThrow()).replaceAll("\\s+", " "))
        .contains(
            "Point 10 says that when point 10 is called Russia is taken to invade Ukraine.",
            "Point 10 says that when point 10 is called the guarantee is not void.",
            "Make clear in point 22 that it does not mean reading anyone of 22-whose-breach.",
            "Make clear in point 21a that it does not mean reading only of 21a-only.");
  }
}
