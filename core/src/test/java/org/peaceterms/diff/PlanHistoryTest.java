package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

class PlanHistoryTest {
  private static final Plan US = plan("us-28");
  private static final Plan E3 = plan("e3-28");
  private static final Plan UA = plan("ua-us-20");

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @Test
  void goesFromDraftToDraft() {
    PlanHistory history = PlanHistory.of(List.of(US, E3, UA));
    assertThat(history.rounds())
        .extracting(NegotiationRound::diff)
        .containsExactly(PlanDiff.between(US, E3), PlanDiff.between(E3, UA));
    assertThat(history.rounds()).extracting(NegotiationRound::number).containsExactly(1, 2);
    assertThat(history.overall()).isEqualTo(PlanDiff.between(US, UA));
    assertThat(history.emptyRounds()).isEmpty();
  }

  @Test
  void aRoundOfWordsAloneIsEmpty() {
    Plan reworded =
        US.withTitle("The same plan")
            .withClauses(
                US.clauses().stream()
                    .map(clause -> clause.withSummary("In other words: " + clause.summary()))
                    .toList());
    PlanHistory history = PlanHistory.of(List.of(US, reworded, E3));
    assertThat(history.emptyRounds()).extracting(NegotiationRound::number).containsExactly(1);
  }

  @Test
  void whatIsNotDecidedIsNobodysConcession() {
    NegotiationRound round = PlanHistory.of(List.of(US, E3)).rounds().get(0);
    assertThat(round.diff().parties().keySet())
        .allSatisfy(
            party -> {
              boolean decided =
                  round.diff().parties().get(party).burden() != Standing.Trend.UNKNOWN
                      && round.diff().parties().get(party).entitlement() != Standing.Trend.UNKNOWN;
              assertThat(round.undecided().contains(party)).isNotEqualTo(decided);
            });
    if (!round.undecided().isEmpty()) {
      assertThat(round.oneWayConcessions()).isEmpty();
    }
  }

  @Test
  void aHistoryWithoutChangeHasNeitherGivenNorGained() {
    PlanHistory history = PlanHistory.of(List.of(US, US));
    assertThat(history.emptyRounds()).hasSize(1);
    PlanHistory.Ledger ukraine = history.parties().get(PartyId.of("ukraine"));
    assertThat(ukraine).isNotNull();
    assertThat(ukraine.gave()).isEmpty();
    assertThat(ukraine.gained()).isEmpty();
    assertThat(ukraine.undecided()).isEmpty();
  }

  @Test
  void oneDraftIsNoHistory() {
    assertThatThrownBy(() -> PlanHistory.of(List.of(US)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a history must have at least two drafts but had 1");
  }

  @Test
  void chainedDiffsMustMeet() {
    assertThatThrownBy(() -> PlanDiff.between(US, E3).then(PlanDiff.between(UA, US)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the next diff must begin with the draft in which this one ends, e3-28 version"
                + " 2025-11-23, but begins with ua-us-20 version 2025-12-23");
  }
}
