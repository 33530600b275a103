package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.Unit;

class WithdrawalRuleTest {
  private static Withdrawal.Builder withdrawal(String forces, String... parties) {
    Withdrawal.Builder withdrawal = Withdrawal.builder().id(TermId.of("1.w"));
    for (String party : parties) {
      withdrawal.addParty(PartyId.of(party));
    }
    return withdrawal.addForces(ObjectId.of(forces));
  }

  private static void says(Withdrawal.Builder withdrawal, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), withdrawal.build()))
        .containsExactly(statements);
  }

  @Test
  void whoLeavesAPlaceLeavesEachPartOfItAndStaysOut() {
    says(
        withdrawal("elite-units", "ukraine").addFrom(PlaceId.of("luhansk")),
        "obligatory act=pull-back-troops agents=ukraine object=elite-units"
            + " place=luhansk,luhansk-russian-held,luhansk-ukrainian-held; at 1.w/complete",
        "forbidden act=station-forces agents=ukraine object=elite-units place=luhansk;"
            + " from 1.w/complete",
        "stationed-forces-strength <= 0 object=elite-units place=luhansk subject=ukraine;"
            + " from 1.w/complete");
  }

  @Test
  void withoutForcesAllLeaveAndTheArmyIsGone() {
    assertThat(
            StatementWords.contents(
                Corpus.vocabulary(),
                Withdrawal.builder()
                    .id(TermId.of("1.w"))
                    .addParty(PartyId.of("ukraine"))
                    .addFrom(PlaceId.of("enerhodar"))
                    .build()))
        .containsExactly(
            "obligatory act=pull-back-troops agents=ukraine object=air-forces,armed-forces,"
                + "border-guard,elite-units,land-forces,national-guard,nationalist-units,"
                + "naval-forces,police,regular-forces,security-forces"
                + " place=enerhodar,zaporizhzhia-plant-site; at 1.w/complete",
            "forbidden act=station-forces agents=ukraine place=enerhodar; from 1.w/complete",
            "stationed-forces-strength <= 0 place=enerhodar subject=ukraine; from 1.w/complete",
            "army is gone region=enerhodar,zaporizhzhia-plant-site subject=ukraine;"
                + " from 1.w/complete");
  }

  /** Nobody in particular has to see to it that mercenaries leave; none may be there then. */
  @Test
  void anUnnamedPartyIsAnyone() {
    says(
        withdrawal("mercenaries").addFrom(PlaceId.of("enerhodar")),
        "obligatory act=pull-back-troops object=mercenaries"
            + " place=enerhodar,zaporizhzhia-plant-site; at 1.w/complete",
        "forbidden act=station-forces object=mercenaries place=enerhodar; from 1.w/complete",
        "stationed-forces-strength <= 0 object=mercenaries place=enerhodar; from 1.w/complete");
  }

  @Test
  void aPullBackFromNoPlaceForbidsNothing() {
    says(
        withdrawal("elite-units", "russia", "ukraine"),
        "obligatory act=pull-back-troops agents=russia object=elite-units; at 1.w/complete",
        "obligatory act=pull-back-troops agents=ukraine object=elite-units; at 1.w/complete");
  }

  @Test
  void eachPartyKeepsItsDistanceFromItsOwnLine() {
    says(
        withdrawal("tochka", "ukraine")
            .distance(Quantity.of(Dimension.DISTANCE_PER_SIDE, Rational.of(15), Unit.KM))
            .putBaseLines(PartyId.of("ukraine"), PlaceId.of("minsk-actual-line"))
            .putBaseLines(
                PartyId.of("minsk-districts-leaders"), PlaceId.of("minsk-memorandum-line")),
        "obligatory act=pull-back-troops agents=ukraine object=tochka; at 1.w/complete",
        "distance-kept >= 15000 (apart) base line=minsk-memorandum-line object=tochka"
            + " subject=minsk-districts-leaders; from 1.w/complete",
        "distance-kept >= 15000 (apart) base line=minsk-actual-line object=tochka"
            + " subject=ukraine; from 1.w/complete");
  }

  @Test
  void itComes() {
    assertThat(StatementWords.of(Corpus.vocabulary(), withdrawal("elite-units", "russia").build()))
        .containsExactly(
            "1.w/complete comes",
            "not: 1.w/complete comes or 1.w/begin comes",
            "1.w/begin - 1.w/complete <= 0",
            "not: 1.w/begin comes or entry-into-force comes",
            "entry-into-force - 1.w/begin <= 0",
            "obligatory act=pull-back-troops agents=russia object=elite-units; at 1.w/complete");
  }
}
