package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

class DeploymentRuleTest {
  private static Deployment.Builder deployment(Modality modality, String whose) {
    return Deployment.builder()
        .id(TermId.of("1.d"))
        .modality(modality)
        .addWhose(PartyId.of(whose))
        .addPlace(PlaceId.of("ukraine"));
  }

  private static void says(Deployment.Builder deployment, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), deployment.build()))
        .containsExactly(statements);
  }

  @Test
  void aBanIsOnAllForcesAndIsAlsoTheNumberNought() {
    says(
        deployment(Modality.MUST_NOT, "nato-troops"),
        "forbidden act=station-forces agents=nato-troops place=ukraine; from entry-into-force",
        "stationed-forces-strength <= 0 place=ukraine subject=nato-troops; from entry-into-force");
  }

  @Test
  void qualifiersNarrowABan() {
    says(
        deployment(Modality.MUST_NOT, "nato-troops")
            .addCommand(PartyId.of("nato"))
            .permanence(Deployment.Permanence.PERMANENT)
            .window(new Window.During(EventId.of("peacetime"))),
        "forbidden act=station-forces agents=nato-troops command=nato permanence=permanent"
            + " place=ukraine; from peacetime/start until peacetime/end",
        "stationed-forces-strength <= 0 command=nato permanence=permanent place=ukraine"
            + " subject=nato-troops; from peacetime/start until peacetime/end");
  }

  @Test
  void weaponsAreCountedByPieces() {
    says(
        Deployment.builder()
            .modality(Modality.MUST_NOT)
            .addAssets(ObjectId.of("nuclear-weapons"))
            .addPlace(PlaceId.of("ukraine")),
        "forbidden act=station-forces object=nuclear-weapons place=ukraine; from entry-into-force",
        "stationed-weapons-number <= 0 object=nuclear-weapons place=ukraine;"
            + " from entry-into-force");
  }

  /** Troops are foreign by their owner: of third states all forces are. */
  @Test
  void whatAnOwnerHasAbroadIsWhatItHas() {
    says(
        deployment(Modality.MUST_NOT, "third-states")
            .addAssets(ObjectId.of("foreign-troops"), ObjectId.of("military-bases")),
        "forbidden act=station-forces agents=third-states object=military-bases,regular-forces"
            + " place=ukraine; from entry-into-force",
        "stationed-forces-strength <= 0 object=military-bases,regular-forces place=ukraine"
            + " subject=third-states; from entry-into-force");
    says(
        Deployment.builder()
            .modality(Modality.MAY)
            .addAssets(ObjectId.of("foreign-troops"))
            .addPlace(PlaceId.of("ukraine")),
        "permitted act=station-forces object=foreign-troops place=ukraine; from entry-into-force");
  }

  @Test
  void aPermissionIsOfForcesAndItsNumberIsACap() {
    says(
        deployment(Modality.MAY, "multinational-force")
            .addContributors(PartyId.of("coalition-of-the-willing"))
            .addMandate(ObjectId.of("reassurance"))
            .addRole(ObjectId.of("deterrence"))
            .addAuthority(PartyId.of("un"))
            .size(Bound.exactly(Rational.of(15_000)))
            .window(Window.From.of(TimePoint.event(EventId.of("ceasefire-start")))),
        "permitted act=station-forces agents=multinational-force authority=un"
            + " contributors=coalition-of-the-willing for=deterrence mandate=reassurance"
            + " object=regular-forces place=ukraine; from ceasefire-start",
        "stationed-forces-strength <= 15000 authority=un contributors=coalition-of-the-willing"
            + " for=deterrence mandate=reassurance object=regular-forces place=ukraine"
            + " subject=multinational-force; from ceasefire-start");
    says(
        deployment(Modality.MAY, "us").size(Bound.atLeast(Rational.of(100))),
        "permitted act=station-forces agents=us object=regular-forces place=ukraine;"
            + " from entry-into-force");
  }

  @Test
  void aBodyStationsStaff() {
    says(
        deployment(Modality.MAY, "osce-monitoring-mission"),
        "permitted act=station-forces agents=osce-monitoring-mission object=staff place=ukraine;"
            + " from entry-into-force");
  }

  @Test
  void whatMustComeArrivesOnce() {
    says(
        deployment(Modality.MUST, "us").size(Bound.atLeast(Rational.of(100))),
        "obligatory act=station-forces agents=us object=regular-forces place=ukraine;"
            + " at 1.d/complete",
        "stationed-forces-strength >= 100 object=regular-forces place=ukraine subject=us;"
            + " at 1.d/complete");
  }

  @Test
  void andStaysForGoodIfTheTextSaysSo() {
    says(
        deployment(Modality.MUST, "us").permanence(Deployment.Permanence.PERMANENT),
        "obligatory act=station-forces agents=us object=regular-forces permanence=permanent"
            + " place=ukraine; from 1.d/complete");
  }

  @Test
  void orForItsWindow() {
    Window until = Window.Until.of(TimePoint.event(EventId.of("ceasefire-end")));
    says(
        deployment(Modality.MUST, "us").window(until),
        "obligatory act=station-forces agents=us object=regular-forces place=ukraine;"
            + " until ceasefire-end");
    says(
        deployment(Modality.MUST, "us")
            .window(until)
            .deadline(new Deadline.AsSoonAsPossible(Optional.empty())),
        "obligatory act=station-forces agents=us object=regular-forces place=ukraine;"
            + " until ceasefire-end and from 1.d/complete");
  }

  @Test
  void aForbiddenNumberIsLeftOut() {
    Deployment ban =
        deployment(Modality.MUST_NOT, "us").size(Bound.atLeast(Rational.of(100))).build();
    assertThat(StatementWords.of(Corpus.vocabulary(), ban)).isEmpty();
    assertThat(StatementWords.leftOut(StatementWords.theory(Corpus.vocabulary(), ban)))
        .containsExactly("size: what is forbidden is a number of forces, not their presence");
  }

  @Test
  void anExpectationSaysNothing() {
    says(deployment(Modality.EXPECTED, "us"));
  }
}
