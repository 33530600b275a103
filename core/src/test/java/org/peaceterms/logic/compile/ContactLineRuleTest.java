package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TimePoint;

class ContactLineRuleTest {
  private static ContactLine.Builder freeze(String... places) {
    ContactLine.Builder line = ContactLine.builder().effect(ContactLine.Effect.FREEZE);
    for (String place : places) {
      line.addPlaces(PlaceId.of(place));
    }
    return line;
  }

  private static void says(ContactLine.Builder line, String... statements) {
    assertThat(StatementWords.of(Corpus.vocabulary(), line.build())).containsExactly(statements);
  }

  @Test
  void aFreezeLetsForcesStayForbidsAdvanceAndFixesControl() {
    says(
        freeze("luhansk"),
        "free act=pull-back-troops object=armed-forces place=luhansk; from entry-into-force",
        "army is there region=luhansk; from entry-into-force",
        "forbidden act=advance-over-line place=luhansk; from entry-into-force",
        "control is russia|russia-armed-forces place=luhansk-russian-held; from entry-into-force",
        "control is ukraine|ukraine-armed-forces|ukraine-police place=luhansk-ukrainian-held;"
            + " from entry-into-force");
  }

  /** What was held at another moment is another part. */
  @Test
  void controlIsFixedAtTheMomentOfTheLine() {
    says(
        freeze("luhansk").anchor(TimePoint.on(LocalDate.of(2014, 9, 19))),
        "free act=pull-back-troops object=armed-forces place=luhansk; from entry-into-force",
        "army is there region=luhansk; from entry-into-force",
        "forbidden act=advance-over-line place=luhansk; from entry-into-force");
  }

  @Test
  void aLineIsFrozenWhereItRuns() {
    says(
        freeze("minsk-memorandum-line").anchor(TimePoint.on(LocalDate.of(2014, 9, 19))),
        "free act=pull-back-troops object=armed-forces place=donetsk,luhansk;"
            + " from entry-into-force",
        "army is there region=donetsk,luhansk; from entry-into-force",
        "forbidden act=advance-over-line place=donetsk,luhansk; from entry-into-force");
  }

  @Test
  void onlyPartiesOfTheTextAreSides() {
    Plan plan =
        Plan.builder()
            .shared(Corpus.vocabulary())
            .id(PlanId.of("single"))
            .version("1")
            .date(LocalDate.of(2026, 1, 1))
            .title("A plan with two parties")
            .type(Plan.Type.DRAFT)
            .addParties(signatory("russia"), signatory("ukraine"))
            .addClauses(
                Clause.builder()
                    .id(ClauseId.of("1"))
                    .number("1")
                    .summary("The line is frozen.")
                    .status(Clause.Status.PROPOSED)
                    .addTerms(freeze("kyiv").build())
                    .build())
            .build();
    assertThat(StatementWords.of(Compilation.of(List.of(plan), List.of())))
        .containsExactly(
            "free act=pull-back-troops agents=russia,ukraine object=armed-forces place=kyiv;"
                + " from entry-into-force",
            "army is there region=kyiv subject=russia,ukraine; from entry-into-force",
            "forbidden act=advance-over-line place=kyiv; from entry-into-force");
  }

  private static Participant signatory(String party) {
    return new Participant(PartyId.of(party), Participant.Role.SIGNATORY);
  }

  @Test
  void aStartOfNegotiationSaysNothing() {
    says(
        ContactLine.builder()
            .effect(ContactLine.Effect.NEGOTIATE)
            .addPlaces(PlaceId.of("ukraine")));
  }
}
