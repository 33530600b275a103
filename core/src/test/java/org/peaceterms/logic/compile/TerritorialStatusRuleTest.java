package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.TerritorialStatus.Level;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;

class TerritorialStatusRuleTest {
  private static TerritorialStatus.Builder status(Level level, String... recognisers) {
    TerritorialStatus.Builder status =
        TerritorialStatus.builder()
            .id(TermId.of("1.s"))
            .addPlace(PlaceId.of("crimea"))
            .addHolder(PartyId.of("russia"))
            .level(level);
    for (String recogniser : recognisers) {
      status.addRecognisers(PartyId.of(recogniser));
    }
    return status;
  }

  private static void says(TerritorialStatus.Builder status, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), status.build()))
        .containsExactly(statements);
  }

  @Test
  void controlHasOneHolderAndSaysNothingOfRecognition() {
    says(
        status(Level.CONTROL),
        "control is russia|russia-armed-forces place=crimea; from entry-into-force");
  }

  @Test
  void deFactoLeavesDeJurePossible() {
    says(
        status(Level.DE_FACTO, "us"),
        "recognition is de-facto|de-jure place=crimea recognisers=us subject=russia;"
            + " from entry-into-force");
  }

  @Test
  void exactlyDeFactoDoesNot() {
    says(
        status(Level.DE_FACTO, "us").exact(true),
        "recognition is de-facto place=crimea recognisers=us subject=russia;"
            + " from entry-into-force");
  }

  @Test
  void notRecognisedIsExactlyThatEvenIfTheTextDoesNotSayExactly() {
    String none =
        "recognition is none place=crimea recognisers=us subject=russia; from entry-into-force";
    says(status(Level.NONE, "us"), none);
    says(status(Level.NONE, "us").exact(true), none);
  }

  @Test
  void recognisedInLawAPlaceHasOneHolder() {
    says(
        status(Level.DE_JURE, "us"),
        "recognition is de-jure place=crimea recognisers=us subject=russia; from entry-into-force",
        "sovereign is russia|russia-armed-forces place=crimea recognisers=us;"
            + " from entry-into-force");
  }

  @Test
  void theStateThatRecognisesInLawCedes() {
    says(
        status(Level.DE_JURE, "everyone"),
        "recognition is de-jure place=crimea recognisers=everyone subject=russia;"
            + " from entry-into-force",
        "sovereign is russia|russia-armed-forces place=crimea recognisers=everyone;"
            + " from entry-into-force",
        "obligatory act=cede-territory agents=ukraine object=crimea recipients=russia;"
            + " at entry-into-force");
  }

  @Test
  void whoRecognisesMayBeUnsaid() {
    says(
        status(Level.DE_FACTO),
        "if unsaid 1.s recognisers: recognition is de-facto|de-jure place=crimea subject=russia;"
            + " from entry-into-force");
  }

  @Test
  void whatIsBroughtAboutStartsWhenItIsDone() {
    assertThat(
            StatementWords.of(
                Corpus.vocabulary(),
                status(Level.CONTROL).mode(TerritorialStatus.Mode.ACHIEVED).build()))
        .containsExactly(
            "1.s/complete comes",
            "not: 1.s/complete comes or 1.s/begin comes",
            "1.s/begin - 1.s/complete <= 0",
            "not: 1.s/begin comes or entry-into-force comes",
            "entry-into-force - 1.s/begin <= 0",
            "control is russia|russia-armed-forces place=crimea; from 1.s/complete");
  }

  @Test
  void anEndComesAfterTheStart() {
    assertThat(
            StatementWords.of(
                Corpus.vocabulary(),
                status(Level.NONE, "us")
                    .until(TimePoint.after(EventId.of("ceasefire-start"), Span.parse("P1D")))
                    .build()))
        .containsExactly(
            "entry-into-force - ceasefire-start <= 0",
            "recognition is none place=crimea recognisers=us subject=russia;"
                + " from entry-into-force and until ceasefire-start+1");
  }

  @Test
  void administrationAndPoliceAreStatesOfTheirOwn() {
    says(
        TerritorialStatus.builder()
            .addPlace(PlaceId.of("crimea"))
            .addAdministration(PartyId.of("un"), PartyId.of("osce"))
            .addPolice(PartyId.of("ukraine-police")),
        "administration is osce and un place=crimea; from entry-into-force",
        "police is ukraine-police place=crimea; from entry-into-force");
  }
}
