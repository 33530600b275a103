package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;

/** Who is asked for consent twice may agree once. */
class ConsentTest {
  private static Plan plan(String to) {
    String text =
        """
        {"id": "two-consents", "version": "1", "date": "2026-01-01", "title": "T", "type": "draft",
         "clauses": [
           {"id": "1", "number": "1", "summary": "Vote if the US agrees.", "status": "proposed",
            "terms": [{"kind": "vote", "vote": "referendum",
                       "onlyIf": {"consent": {"of": ["us"]%1$s}}}]},
           {"id": "2", "number": "2", "summary": "Release unless it agrees.", "status": "proposed",
            "terms": [{"kind": "release", "categories": ["children"],
                       "onlyIf": {"not": {"consent": {"of": ["us"]%1$s}}}}]}]}
        """;
    return PlanJson.using(Corpus.vocabulary()).readPlan(text.formatted(to));
  }

  @Test
  void itAgreesToOneOfTwoTermsAndNotToTheOther() {
    Judgement judgement = Contradictions.in(plan(""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.clauses()).extracting(Citation::number).containsExactly("2");
              assertThat(finding.circumstances())
                  .containsExactly("the consent of the United States to point 2 is given");
            });
  }

  @Test
  void itCannotAgreeToTheTextAndNotAgree() {
    Judgement judgement = Contradictions.in(plan(", \"to\": \"this-text\""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.findings())
        .filteredOn(finding -> finding.verdict() == Verdict.CONTRADICTION)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.clauses())
                    .extracting(Citation::number)
                    .containsExactly("1", "2"));
  }
}
