package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.term.value.Rational;

class CheckCommandTest {
  private static final String CAP = term("atMost", 600_000);
  private static final String FLOOR = term("atLeast", 800_000);

  private static String term(String bound, long troops) {
    return """
        {"kind": "quantity-limit", "subject": ["ukraine"], "measure": "armed-forces-strength",
         "bound": {"BOUND": TROOPS}, "window": {"always": {}}}
        """
        .replace("BOUND", bound)
        .replace("TROOPS", Rational.of(troops).toString());
  }

  private static String plan(String... terms) {
    return """
        {"id": "draft", "version": "1", "date": "2026-01-01", "title": "A draft", "type": "draft",
         "clauses": [{"id": "1", "number": "1", "status": "proposed", "summary": "Forces.",
           "terms": [TERMS]}]}
        """
        .replace("TERMS", String.join(",", terms));
  }

  @Test
  void aClashIsAnsweredInEveryFormat() {
    for (String format : new String[] {"text", "markdown", "html", "json"}) {
      Run run = Run.withInput(plan(CAP, FLOOR), "check", "-", "--format", format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("CONTRADICTION", "quantity.crossing", "800,000")
          .endsWith("\n");
    }
  }

  @Test
  void asJsonItHasTheMembersOfItsSchema() {
    Run run = Run.withInput(plan(CAP, FLOOR), "check", "-", "--format", "json");
    PublicValidator.assertValid("check", run.out());
    assertThat(run.json().at("/verdict").asText()).isEqualTo("CONTRADICTION");
    assertThat(run.json().at("/findings/0/clauses/0/number").asText()).isEqualTo("1");
    assertThat(run.json().at("/findings/0/certificates/0/crossing/most").asLong())
        .isEqualTo(600_000);
    assertThat(run.json().at("/findings/0/options")).isEmpty();
  }

  @Test
  void notesStandUnderAHeadingOfTheirOwnInEveryFormat() {
    assertThat(Run.of("check", "ru-memo-2025").out())
        .contains("\nNotes\n-----\n", "(order.forced)");
    for (String format : new String[] {"markdown", "html"}) {
      assertThat(Run.of("check", "ru-memo-2025", "--format", format).out())
          .contains("Notes", "order.forced");
    }
    Run json = Run.of("check", "ru-memo-2025", "--format", "json");
    PublicValidator.assertValid("check", json.out());
    assertThat(json.json().at("/findings"))
        .filteredOn(finding -> finding.at("/nature").asText().equals("FORCED"))
        .singleElement()
        .satisfies(note -> assertThat(note.at("/verdict").asText()).isEqualTo("COMPATIBLE"));
  }

  @Test
  void aNoteAloneIsClear() {
    Run run =
        Run.withInput(
            plan(
                """
                {"kind": "conduct", "modality": "may", "agents": ["ukraine"],
                 "act": "hold-election", "window": {"from": {"on": "2026-06-01"}},
                 "deadline": {"by": {"on": "2026-03-01"}}}
                """),
            "check",
            "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("COMPATIBLE", "Notes", "(term.vacuous)");
  }

  @Test
  void aFindingThatSumsUpSeveralKeepsEachOfThem() {
    Run run = Run.of("check", "istanbul-2022-draft", "--format", "json");
    PublicValidator.assertValid("check", run.out());
    assertThat(run.json().at("/findings/0/instances")).hasSize(5);
    assertThat(run.json().at("/findings/0/instances/4/circumstances/1").asText())
        .isEqualTo("the consent of the United States to point 9 is not given");
  }

  @Test
  void whatCanBeKeptIsClear() {
    Run run = Run.withInput(plan(CAP), "check", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("COMPATIBLE: a course of events keeps every term.");
  }

  @Test
  void statisticsGoToStandardError() {
    Run run = Run.withInput(plan(CAP), "check", "-", "--stats");
    assertThat(run.err())
        .matches(
            "compile \\d+ ms, engine \\d+ ms; 1 clauses, \\d+ statements, \\d+ clashes, \\d+ components,"
                + " \\d+ SAT calls, \\d+ circles\n");
    assertThat(run.out()).isEqualTo(Run.withInput(plan(CAP), "check", "-").out());
  }

  @Test
  void theLawsThatAPlanNamesAreTakenIntoAccount() {
    assertThat(Run.of("check", "us-28", "--format", "json").json().at("/background"))
        .extracting(Object::toString)
        .containsExactly("\"nato-law\"", "\"ukraine-law\"");
    assertThat(
            Run.of("check", "minsk-2", "--with", "russia-law", "--format", "json")
                .json()
                .at("/background"))
        .extracting(Object::toString)
        .containsExactly("\"russia-law\"");
  }

  @Test
  void everyCodeIsExplained() {
    Run contents = Run.of("explain");
    assertThat(contents.status()).isZero();
    for (FindingCode code : FindingCode.values()) {
      assertThat(contents.out()).contains(code.code());
      assertThat(Run.of("explain", code.code()).out())
          .contains("A plan that shows it", "A near miss");
      PublicValidator.assertValid(
          "explanation", Run.of("explain", code.code(), "--format", "json").out());
    }
  }
}
