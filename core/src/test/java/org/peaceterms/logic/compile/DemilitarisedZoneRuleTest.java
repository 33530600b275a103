package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

class DemilitarisedZoneRuleTest {
  private static DemilitarisedZone.Builder zone() {
    return DemilitarisedZone.builder().addPlace(PlaceId.of("kherson"));
  }

  @Test
  void nobodyHasForcesInTheZone() {
    assertThat(StatementWords.contents(SampleVocabulary.get(), zone().build()))
        .containsExactly(
            "forbidden act=station-forces"
                + " object=armed-forces,foreign-troops,heavy-weapons,missiles,national-guard,peacekeepers"
                + " place=kherson; from entry-into-force",
            "stationed-forces-strength <= 0 object=armed-forces,foreign-troops,heavy-weapons,"
                + "missiles,national-guard,peacekeepers place=kherson; from entry-into-force");
  }

  @Test
  void orNoneOfTheClassNamed() {
    assertThat(
            StatementWords.contents(
                Corpus.vocabulary(),
                zone()
                    .addForces(ObjectId.of("tochka"))
                    .addMayNotEnter(PartyId.of("russia"))
                    .width(Quantity.of(Dimension.ZONE_WIDTH, Rational.of(30), Unit.KM))
                    .build()))
        .containsExactly(
            "forbidden act=station-forces agents=russia object=tochka place=kherson;"
                + " from entry-into-force",
            "stationed-weapons-number <= 0 object=tochka place=kherson subject=russia;"
                + " from entry-into-force",
            "zone-width = 30000 (apart) place=kherson; from entry-into-force");
  }

  @Test
  void whoMayEnterIsLeftOutOfTheBan() {
    assertThat(
            StatementWords.contents(
                SampleVocabulary.get(),
                zone().addForces(ObjectId.of("missiles")).addMayEnter(PartyId.of("us")).build()))
        .contains(
            "permitted act=station-forces agents=us object=missiles place=kherson;"
                + " from entry-into-force")
        .filteredOn(said -> said.startsWith("forbidden"))
        .containsExactly(
            "forbidden act=station-forces agents=e3,france,germany,nato,osce,peace-council,russia,"
                + "uk,ukraine,ukraine-parliament object=missiles place=kherson;"
                + " from entry-into-force");
  }

  @Test
  void thePoliceAreLeftOutToo() {
    assertThat(
            StatementWords.contents(
                Corpus.vocabulary(), zone().addPolice(PartyId.of("ukraine-police")).build()))
        .contains(
            "permitted act=station-forces agents=ukraine-police object=police place=kherson;"
                + " from entry-into-force",
            "police is ukraine-police place=kherson; from entry-into-force")
        .filteredOn(said -> said.startsWith("forbidden"))
        .singleElement()
        .asString()
        .contains("armed-forces,", "national-guard,", ",weapons ")
        .doesNotContain("regular-forces", "security-forces", "police");
  }
}
