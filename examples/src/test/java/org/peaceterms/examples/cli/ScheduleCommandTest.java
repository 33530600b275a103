package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleCommandTest {
  private static final String PLAN =
      """
      {"id": "draft", "version": "1", "date": "2026-01-01", "title": "A draft", "type": "draft",
       "clauses": [
         {"id": "1", "number": "1", "status": "proposed", "summary": "A vote comes first.",
          "terms": [{"kind": "sequence", "before": ["referendum"], "after": ["signature"],
            "leastLag": "P2D", "greatestLag": "P9D", "force": "requires"}]},
         {"id": "2", "number": "2", "status": "proposed", "summary": "A list comes in time.",
          "terms": [{"kind": "conduct", "id": "2.list", "modality": "must", "agents": ["ukraine"],
            "act": "draw-up", "mode": "once",
            "deadline": {"within": {"time": "P30D", "of": "signature"}}}]}]}
      """;

  private static final String LOOP =
      PLAN.replace("\"force\": \"requires\"}", "\"force\": \"requires\"}, " + back());

  private static String back() {
    return """
        {"kind": "sequence", "before": ["signature"], "after": ["referendum"], "force": "requires"}
        """
        .strip();
  }

  @Test
  void daysAreCountedFromTheSignature() {
    Run run = Run.withInput(PLAN, "schedule", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            Schedule of draft
            =================

            COMPATIBLE: the sequence can be kept.

              - Days are counted from the signature, which is day 0.
              - Over all courses of events that keep every term, these times are exact.

            When
            ----

            """
                .replace("  - ", "- "))
        .containsPattern("the referendum +day -9 +day -2 +7 days +1\n")
        .containsPattern("the completion of point 2 \\(draw up\\) +day 0 +day 30 +30 days +2\n")
        .contains("the signature at least 2 days after the referendum (point 1)");
  }

  @Test
  void withADateTheyAreDates() {
    Run run = Run.withInput(PLAN, "schedule", "-", "--from", "2026-03-01");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Signed on 2026-03-01.", "2026-02-20 (day -9)", "2026-03-31 (day 30)");
  }

  @Test
  void asMarkdownItHasDiagrams() {
    Run run = Run.withInput(PLAN, "schedule", "-", "--format", "markdown");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "```mermaid\ngantt\n",
            " the referendum :e1, 1999-12-23, 1999-12-31\n",
            "```mermaid\nflowchart LR\n",
            "  n1[\"the referendum\"]\n",
            "  n1 --> n2\n");
    assertThat(Run.withInput(PLAN, "schedule", "-", "--format", "html").out())
        .contains("<h1>Schedule of draft</h1>", "<td>day -9</td>");
  }

  @Test
  void asJsonItHasTheMembersOfItsSchema() {
    Run run = Run.withInput(PLAN, "schedule", "-", "--from", "2026-03-01", "--format", "json");
    PublicValidator.assertValid("schedule", run.out());
    assertThat(run.json().at("/verdict").asText()).isEqualTo("COMPATIBLE");
    assertThat(run.json().at("/events/0/id").asText()).isEqualTo("referendum");
    assertThat(run.json().at("/events/0/earliest/days").asInt()).isEqualTo(-9);
    assertThat(run.json().at("/events/0/latest/date").asText()).isEqualTo("2026-02-27");
    assertThat(run.json().at("/events/1/after/0").asText()).isEqualTo("referendum");
    assertThat(run.json().at("/exposures")).isEmpty();
  }

  @Test
  void aLoopIsReportedInsteadOfDates() {
    Run run = Run.withInput(LOOP, "schedule", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "CONTRADICTION: the sequence cannot be kept.", "Where the sequence runs against itself")
        .doesNotContain("Earliest");
    Run json = Run.withInput(LOOP, "schedule", "-", "--format", "json");
    PublicValidator.assertValid("schedule", json.out());
    assertThat(json.json().at("/basis").asText()).isEqualTo("NONE");
    assertThat(json.json().at("/clashes/0/clauses/0/number").asText()).isEqualTo("1");
    assertThat(json.json().at("/events")).isEmpty();
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    Run run = Run.withInput(PLAN, "schedule", "-", "--from", "soon");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--from", "expected a date such as 2026-03-01 but was 'soon'");
  }

  @Test
  void theLawsThatAPlanNamesAreTakenIntoAccount() {
    assertThat(Run.of("schedule", "us-28", "--format", "json").json().at("/background"))
        .extracting(Object::toString)
        .containsExactly("\"nato-law\"", "\"ukraine-law\"");
  }
}
