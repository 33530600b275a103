package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Declaration;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.kind.OpenMatter;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/** Government, and the kinds that say nothing. */
class GovernanceRuleTest {
  private static void says(Term term, String... statements) {
    assertThat(StatementWords.of(Corpus.vocabulary(), term)).containsExactly(statements);
  }

  @Test
  void oneBodyGovernsUntilItsTimeIsOver() {
    says(
        Governance.builder()
            .addBody(PartyId.of("gaza-committee"))
            .addPlace(PlaceId.of("gaza"))
            .until(Condition.event(EventId.of("palestinian-authority-reform")))
            .build(),
        "entry-into-force - palestinian-authority-reform <= -1",
        "government is gaza-committee place=gaza; from entry-into-force and until"
            + " palestinian-authority-reform",
        "obligatory act=govern agents=gaza-committee place=gaza; from entry-into-force and until"
            + " palestinian-authority-reform");
  }

  @Test
  void membersMayAndTheExcludedMustNot() {
    says(
        Governance.builder()
            .addPlace(PlaceId.of("gaza"))
            .addMembers(PartyId.of("egypt"))
            .addExcluded(PartyId.of("hamas"))
            .build(),
        "permitted act=govern agents=egypt place=gaza; from entry-into-force",
        "forbidden act=govern agents=hamas place=gaza; from entry-into-force");
  }

  @Test
  void aRuleOfCompositionSaysNothing() {
    says(
        Governance.builder()
            .addPlace(PlaceId.of("gaza"))
            .addComposition(ObjectId.of("international-experts"))
            .build());
  }

  @Test
  void neitherDoesADeclarationOrAnOpenMatter() {
    says(Declaration.builder().statement(ObjectId.of("neutral")).build());
    says(OpenMatter.builder().matter(ObjectId.of("territory")).build());
  }
}
