package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Rule;
import org.peaceterms.audit.Rules;
import org.peaceterms.audit.Severity;
import org.peaceterms.audit.SeverityChange;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.value.PlanId;

class AuditReportTest {
  private static Audit audit(String plan) {
    return Audit.of(Corpus.plan(PlanId.of(plan)).orElseThrow());
  }

  private static String text(Document document) {
    return TextRenderer.plain().render(document);
  }

  @Test
  void anAuditReadsAsAChecklist() {
    assertThat(text(AuditReport.of(audit("jeddah-2025"))))
        .isEqualTo(
            """
            Audit of jeddah-2025
            ====================

            - Jeddah statement of the US and Ukraine, version 2025-03-11
            - 4 findings by 49 rules: 2 high, 2 medium

            High: the promise cannot work, or the one it is against can undo it
            -------------------------------------------------------------------

            No neutral monitor (no-neutral-monitor, L09)
              - Point 1: Nobody neutral watches the ceasefire.
              - What to do: Name a monitor who is no side, its means, and its right to go where it must.

            A breach costs nothing (breach-costs-nothing)
              - Point 1: Nothing in the text follows if the fighting starts again.
              - What to do: Say what follows a breach, for whom, and who decides that there was one.

            Medium: the promise works only if all mean well
            -----------------------------------------------

            Duty of somebody who does not sign (third-party-obligor, L15)
              - Point 1: It asks something of some who do not sign, so that they are not bound: Russia.
              - What to do: Bring them in as signatories, or ask the signatories for what they can do
                themselves.

            Ceasefire and nothing more (ceasefire-only, L22)
              - Point 1: The text stops the fighting, but nothing in it keeps the peace or settles anything.
              - What to do: Add who watches, what each side does next and when talks on the rest begin.
            """);
  }

  @Test
  void aLongAuditSaysWhereMostFindingsAre() {
    assertThat(text(AuditReport.of(audit("us-28"))))
        .containsPattern("\\n- Points with most findings: 10 \\(\\d+\\), 21 \\(\\d+\\) and ");
    assertThat(text(AuditReport.of(audit("ru-memo-2025"))))
        .containsPattern("\\n- Points with most findings: III.5 \\(\\d+\\)");
    assertThat(text(AuditReport.of(audit("jeddah-2025")))).doesNotContain("most findings");
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(text(AuditReport.of(audit("nato-law")))).endsWith("Nothing was found.\n");
  }

  @Test
  void theSameWordsOfOneRuleStandOnce() {
    assertThat(text(AuditReport.of(audit("us-28"))))
        .contains("  - Points 12c, 12d, 12e and 19: It is not said who must do this.\n")
        .contains("  - Point 22 (anyone): The guarantee ends if point 22 is broken by anyone")
        .containsSubsequence("The guarantees\n", "Point 10\n", "What it promises is forbidden by");
  }

  @Test
  void aChangedRankSaysWhy() {
    Audit ranked =
        audit("jeddah-2025")
            .with(
                List.of(new SeverityChange("ceasefire-only", Severity.NOTE, "it is a first step")));
    assertThat(text(AuditReport.of(ranked)))
        .containsSubsequence(
            "Worth knowing\n", "ceasefire-only", "Ranked so because: it is a first step");
  }

  @Test
  void aComparisonTellsWhatWasCuredAndWhatIsNew() {
    assertThat(text(AuditReport.of(AuditComparison.between(audit("us-28"), audit("e3-28")))))
        .startsWith("Findings from us-28 to e3-28\n")
        .containsSubsequence(
            "\nCured\n", "lopsided-threshold", "\nNew\n", "threat-can-block", "\nKept\n");
  }

  @Test
  void guaranteesStandSideBySide() {
    String table =
        text(GuaranteeReport.of(ImmutableList.of(audit("us-28"), audit("tiered-response-2026"))));
    assertThat(table.lines().filter(line -> line.startsWith("us-28 "))).hasSize(2);
    assertThat(table).contains("24 hours, 72 hours").contains("automatic");
    assertThat(text(GuaranteeReport.of(ImmutableList.of(audit("minsk-2")))))
        .endsWith("There is no guarantee in these texts.\n");
  }

  @Test
  void aPageKeepsItsPartsInEveryFormat() {
    for (Rule rule : Rules.ALL) {
      String page = MarkdownRenderer.standard().render(PageReport.of(rule));
      assertThat(page)
          .startsWith("# " + rule.title() + "\n")
          .contains("## A plan that breaks it\n\n```json\n{", "## A near miss\n\n```json\n{")
          .contains("- What to do: ");
    }
    assertThat(text(PageReport.of("# A\n\nOne `two`\nthree.\n\n- four\n- five\n")))
        .isEqualTo("A\n=\n\nOne two three.\n\n- four\n- five\n");
  }
}
