package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.term.value.PlanId;

class DiffCommandTest {

  @Test
  void onePartySeesItsSideInEveryFormatForPeople() {
    for (String format : new String[] {"text", "markdown", "html"}) {
      Run run = Run.of("diff", "us-28", "e3-28", "--party", "nato", "--format", format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("NATO stations no troops under its command").endsWith("\n");
      assertThat(run.out()).doesNotContain("600,000");
    }
  }

  @Test
  void asJsonOnePartyHasItsOwnVerdictStandingAndChanges() {
    Run run = Run.of("diff", "us-28", "e3-28", "--party", "nato", "--format", "json");
    PublicValidator.assertValid("diff", run.out());
    assertThat(run.json().at("/party").asText()).isEqualTo("nato");
    assertThat(run.json().at("/verdict").asText()).isEqualTo("UNDECIDED");
    assertThat(run.json().at("/parties").fieldNames()).toIterable().containsExactly("nato");
    assertThat(run.json().at("/changes"))
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(
                        change.at("/parties").has("nato")
                            || change.at("/effect").asText().equals("UNKNOWN"))
                    .isTrue());
  }

  @Test
  void aPartyThatNothingTouchesIsClear() {
    assertThat(Run.of("diff", "us-28", "us-28", "--party", "ukraine").status()).isZero();
  }

  @Test
  void aPartyThatNobodyKnowsIsRefused() {
    assertThat(Run.of("diff", "us-28", "e3-28", "--party", "atlantis"))
        .isEqualTo(new Run(2, "", "there is no party 'atlantis'\n"));
  }

  @Test
  void aPatchHoldsAllChanges() {
    Run run = Run.of("diff", "us-28", "e3-28", "--party", "nato", "--format", "json-patch");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("json-patch holds all changes, not those of a party");
  }

  @Test
  void positionsOfAPartyDrift() {
    Run run = Run.of("diff", "russia-2024", "russia-2025");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("Drift from russia-2024 to russia-2025\n", "\nNew\n", "\nDemanded otherwise\n")
        .contains("Kherson and Zaporizhzhia are frozen on the line of contact. (asks more)");
    String json = Run.of("diff", "russia-2024", "russia-2025", "--format", "json").out();
    PublicValidator.assertValid("position-diff", json);
    assertThat(Run.of("diff", "russia-2024", "russia-2024").status()).isZero();
  }

  @Test
  void positionsInFilesAreNamedAsSuch(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("later.json");
    Files.writeString(
        file, PlanJson.write(Corpus.position(PlanId.of("russia-2025")).orElseThrow()));
    Run shipped = Run.of("diff", "russia-2024", "russia-2025");
    assertThat(Run.of("diff", "russia-2024", file.toString())).isEqualTo(shipped);
    assertThat(Run.of("diff", file.toString(), file.toString(), "--positions").status()).isZero();
  }

  @Test
  void aPositionIsNotComparedWithAPlanNorWithAnotherParty() {
    assertThat(Run.of("diff", "russia-2024", "us-28").err())
        .contains("'us-28' is a plan, not a position");
    assertThat(Run.of("diff", "russia-2024", "ukraine-2025").err())
        .contains("the two positions must be of one party");
    assertThat(Run.of("diff", "russia-2024", "russia-2025", "--party", "russia").err())
        .contains("--party is for drafts; a position has one party");
  }
}
