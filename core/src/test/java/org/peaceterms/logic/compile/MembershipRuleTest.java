package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.Membership.CandidateStatus;
import org.peaceterms.term.kind.Membership.Door;
import org.peaceterms.term.kind.Membership.Outcome;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TermId;

class MembershipRuleTest {
  private static final String BOX = " organisation=nato subject=ukraine; from entry-into-force";

  private static Membership.Builder membership() {
    return Membership.builder()
        .id(TermId.of("1.m"))
        .addCandidate(PartyId.of("ukraine"))
        .addOrganisation(PartyId.of("nato"));
  }

  private static void says(Membership.Builder membership, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), membership.build()))
        .containsExactly(statements);
  }

  @Test
  void whoRenouncesIsNeitherFreeNorSeeks() {
    says(membership().candidateStatus(CandidateStatus.RENOUNCES), "candidacy is renounced" + BOX);
    says(membership().candidateStatus(CandidateStatus.FREE), "candidacy is open|sought" + BOX);
    says(membership().candidateStatus(CandidateStatus.SEEKS), "candidacy is sought" + BOX);
  }

  @Test
  void aClosedDoorIsNotOpenInAnyWay() {
    says(membership().door(Door.CLOSED), "door is closed" + BOX);
    says(membership().door(Door.OPEN), "door is invited|open" + BOX);
    says(membership().door(Door.INVITED), "door is invited" + BOX);
    says(
        membership().door(Door.BY_CONSENSUS),
        "door is ajar|invited|open" + BOX,
        "admission is by-consensus" + BOX);
  }

  @Test
  void anOutcomeIsNoDoor() {
    says(membership().outcome(Outcome.NEVER), "membership is out" + BOX);
  }

  @Test
  void aMemberComesInOnceThroughADoorThatIsNotClosed() {
    says(
        membership().outcome(Outcome.MEMBER),
        "candidacy is open|sought organisation=nato subject=ukraine; at 1.m/complete",
        "door is ajar|invited|open organisation=nato subject=ukraine; at 1.m/complete",
        "membership is in organisation=nato subject=ukraine; from 1.m/complete");
  }

  @Test
  void whatCompletesAnEventStartsWithIt() {
    says(
        membership()
            .candidateStatus(CandidateStatus.RENOUNCES)
            .completes(EventId.of("nato-renunciation")),
        "candidacy is renounced organisation=nato subject=ukraine; from nato-renunciation");
  }

  @Test
  void aFactSaysNothing() {
    assertThat(
            StatementWords.of(
                Corpus.vocabulary(),
                membership().door(Door.CLOSED).stated(Membership.Stated.FACT).build()))
        .isEmpty();
  }
}
