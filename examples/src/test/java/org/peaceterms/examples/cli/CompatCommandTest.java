package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code compat} and {@code settle}. */
class CompatCommandTest {
  @TempDir private Path folder;

  private static String cap(String bound, int troops) {
    return """
    {"kind": "quantity-limit", "subject": ["ukraine"], "measure": "armed-forces-strength",
     "bound": {"BOUND": TROOPS}, "window": {"always": {}}}
    """
        .replace("BOUND", bound)
        .replace("TROOPS", Integer.toString(troops));
  }

  private static String plan(String content) {
    return """
    {"id": "draft", "version": "1", "date": "2026-01-01", "title": "A draft", "type": "draft",
     "clauses": [{"id": "1", "number": "1", "status": "proposed", "summary": "Forces."CONTENT}]}
    """
        .replace("CONTENT", content);
  }

  private static String capped() {
    return plan(", \"terms\": [" + cap("atMost", 600_000) + "]");
  }

  private static String position(String party, String strength, String term) {
    return """
    {"id": "PARTY-wish", "party": "PARTY", "date": "2026-01-01", "title": "What PARTY wants",
     "demands": [{"id": "army", "summary": "An army of that size.", "required": TERM,
       "strength": "STRENGTH"}]}
    """
        .replace("PARTY", party)
        .replace("TERM", term)
        .replace("STRENGTH", strength);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String russia() throws IOException {
    return file("russia.json", position("russia", "red-line", cap("atMost", 600_000)));
  }

  private String ukraine(String strength) throws IOException {
    return file("ukraine.json", position("ukraine", strength, cap("atLeast", 800_000)));
  }

  @Test
  void aPlanIsJudgedInEveryFormat() throws IOException {
    for (String format : new String[] {"text", "markdown", "html", "json"}) {
      Run run =
          Run.withInput(capped(), "compat", "-", russia(), ukraine("core"), "--format", format);
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("russia-wish", "ukraine-wish", "800,000").endsWith("\n");
    }
  }

  @Test
  void theTextLeadsWithWhoCanAcceptAndMarksEachDemand() throws IOException {
    Run run = Run.withInput(capped(), "compat", "-", russia(), ukraine("red-line"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "Who can accept draft?\n",
            "- russia-wish: yes, no red line is in the way.\n",
            "- ukraine-wish: no, a red line is not kept.\n",
            "A red line counts as kept unless the plan breaks it.\n",
            "demand  russia-wish  ukraine-wish\n",
            "army    + !          x !\n",
            "What ukraine wants\n",
            "Broken\n",
            "  - An army of that size. (red line)\n",
            "    - Point 1 rules it out. Either point 1 of draft moves from 600,000 up to");
  }

  @Test
  void asJsonItHasTheMembersOfItsSchema() throws IOException {
    Run run =
        Run.withInput(capped(), "compat", "-", ukraine("red-line"), "--mend", "--format", "json");
    PublicValidator.assertValid("compat", run.out());
    assertThat(run.json().at("/positions/0/acceptable").asText()).isEqualTo("NO");
    assertThat(run.json().at("/positions/0/demands/0/answer").asText()).isEqualTo("VIOLATED");
    assertThat(run.json().at("/positions/0/demands/0/clauses/0/number").asText()).isEqualTo("1");
    assertThat(run.json().at("/positions/0/demands/0/mend/summary").asText())
        .isEqualTo("Give up point 1 and write in: An army of that size.");
  }

  @Test
  void strictRedLinesMustBeMet() throws IOException {
    String silent = plan("");
    assertThat(Run.withInput(silent, "compat", "-", russia()).status()).isZero();
    Run strict = Run.withInput(silent, "compat", "-", russia(), "--red-lines", "strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).contains("A red line counts as kept only if the plan meets it.\n");
    Run wrong = Run.withInput(silent, "compat", "-", russia(), "--red-lines", "soft");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("expected one of lenient, strict but was 'soft'");
  }

  @Test
  void redLinesThatClashLeaveNoZone() throws IOException {
    Run run = Run.of("settle", russia(), ukraine("red-line"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "Can they agree? russia-wish and ukraine-wish\n",
            "No plan can satisfy all red lines.\n",
            "Red lines that clash: no concession elsewhere can help\n",
            "- These two exclude each other:\n",
            "  - russia-wish: An army of that size. (red line)\n",
            "  - ukraine-wish: An army of that size. (red line)\n",
            "The least that somebody would have to give\n",
            "- Give up:\n");
  }

  @Test
  void aZoneIsAnsweredInEveryFormat() throws IOException {
    for (String format : new String[] {"text", "markdown", "html", "json"}) {
      Run run = Run.of("settle", russia(), ukraine("core"), "--format", format);
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("russia-wish", "ukraine-wish").endsWith("\n");
    }
    Run json = Run.of("settle", russia(), ukraine("core"), "--format", "json");
    PublicValidator.assertValid("settle", json.out());
    assertThat(json.json().at("/agreementZone").asText()).isEqualTo("NONEMPTY");
    assertThat(json.json().at("/conflicts/0/1/position").asText()).isEqualTo("ukraine-wish");
    assertThat(json.json().at("/hardConflicts")).isEmpty();
    assertThat(json.json().at("/leastConcessions/0/core").asInt()).isEqualTo(1);
    assertThat(json.json().at("/witness/clauses")).hasSize(1);
  }

  @Test
  void theOptionsOfADraftAreCountedAndRanked() throws IOException {
    String open =
        """
        {"id": "size", "basis": "bracket", "versions": [
          {"label": "low", "terms": [LOW]}, {"label": "high", "terms": [HIGH]}]}
        """
            .replace("LOW", cap("atMost", 500_000))
            .replace("HIGH", cap("atLeast", 900_000));
    String draft = file("draft.json", plan(", \"choices\": [" + open + "]"));
    Run run = Run.of("settle", russia(), ukraine("core"), "--plan", draft);
    assertThat(run.out())
        .containsSubsequence(
            "The packages of the draft\n",
            "There are 2; every party could accept 1 of them.\n",
            "- russia-wish could accept 1.\n",
            "- ukraine-wish could accept 2.\n",
            "- size low: acceptable to all\n",
            "  - breaks ukraine-wish: An army of that size.\n",
            "- size high: not acceptable to all\n",
            "  - breaks russia-wish: An army of that size. (red line)\n",
            "  - To accept it as it is: russia-wish gives up 1 red line.\n",
            "  - Or change it: Give up point 1. That would break, or no longer meet, "
                + "\u201Carmy\u201D of ukraine-wish.\n",
            "The smallest change that makes the draft acceptable to all\n",
            "With size low: nothing has to be changed.\n");
    Run json = Run.of("settle", russia(), ukraine("core"), "--plan", draft, "--format", "json");
    PublicValidator.assertValid("settle", json.out());
    assertThat(json.json().at("/packages/0/versions/0/version").asText()).isEqualTo("low");
    assertThat(json.json().at("/packages/1/mend/gone/0/number").asText()).isEqualTo("1");
    assertThat(json.json().at("/counts/possible").asInt()).isEqualTo(2);
    assertThat(json.json().at("/counts/mend/outcome").asText()).isEqualTo("NONE_NEEDED");
  }

  @Test
  void packagesOfWhichTheSameCanBeSaidAreToldTogether() throws IOException {
    String open =
        """
        {"id": "size", "basis": "bracket", "versions": [
          {"label": "low", "terms": [LOW]}, {"label": "high", "terms": [HIGH]}]},
        {"id": "theirs", "basis": "bracket", "versions": [
          {"label": "a", "terms": [SOME]}, {"label": "b", "terms": [MORE]}]}
        """
            .replace("LOW", cap("atMost", 500_000))
            .replace("HIGH", cap("atLeast", 900_000))
            .replace("SOME", cap("atMost", 1_000_000).replace("\"ukraine\"", "\"belarus\""))
            .replace("MORE", cap("atMost", 1_100_000).replace("\"ukraine\"", "\"belarus\""));
    String draft = file("draft.json", plan(", \"choices\": [" + open + "]"));
    assertThat(Run.of("settle", russia(), ukraine("core"), "--plan", draft).out())
        .containsSubsequence(
            "There are 4; every party could accept 2 of them.\n",
            "- size low, theirs a or b: acceptable to all\n",
            "  - breaks ukraine-wish: An army of that size.\n",
            "- size high, theirs a or b: not acceptable to all\n",
            "With size low, theirs a or b: nothing has to be changed.\n");
  }

  @Test
  void whereRedLinesMustBeMetASilentDraftIsNotAcceptable() throws IOException {
    String draft = file("draft.json", plan(""));
    Run run = Run.of("settle", russia(), ukraine("core"), "--plan", draft, "--red-lines", "strict");
    assertThat(run.out())
        .containsSubsequence(
            "There is 1; every party could accept 0 of them.\n",
            "Red lines that no package meets:\n",
            "- russia-wish: An army of that size. (red line)\n",
            "The smallest change that makes the draft acceptable to all\n",
            "Write in: An army of that size. That would break, or no longer meet, \u201Carmy\u201D"
                + " of",
            "ukraine-wish.\n");
    Run none =
        Run.of("settle", russia(), ukraine("red-line"), "--plan", draft, "--red-lines", "strict");
    assertThat(none.out())
        .contains("No change helps: these red lines clash with each other: \u201Carmy\u201D of");
  }

  @Test
  void aConcessionSaysExactlyHowFarAFigureMoves() throws IOException {
    Run run = Run.of("settle", russia(), ukraine("core"));
    assertThat(run.out())
        .contains("It is enough that \u201Carmy\u201D of ukraine-wish moves from 800,000 down to");
    Run json = Run.of("settle", russia(), ukraine("core"), "--format", "json");
    String move = "/leastConcessions/0/options/0/moves/0";
    assertThat(json.json().at(move + "/text").asText()).isEqualTo("ukraine-wish");
    assertThat(json.json().at(move + "/figure/measure").asText())
        .isEqualTo("armed-forces-strength");
    assertThat(json.json().at(move + "/figure/end").asText()).isEqualTo("LEAST");
    assertThat(json.json().at(move + "/figure/by").asInt()).isEqualTo(-200_000);
  }

  @Test
  void whatCannotBeReadIsAnError() {
    Run plan = Run.of("compat", "us-28", "ua-us-20");
    assertThat(plan.status()).isEqualTo(2);
    assertThat(plan.err()).contains("'ua-us-20' is a plan, not a position");
    Run unknown = Run.of("settle", "ukraine-2052");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains(
            "'ukraine-2052' is neither the id of a shipped position nor a file",
            "Maybe ukraine-2025?");
    Run twice = Run.of("settle", "ukraine-2025", "ukraine-2025");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("ids of the texts must differ from each other");
    assertThat(Run.of("settle").status()).isEqualTo(2);
  }
}
