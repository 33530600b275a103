package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteRuleTest {
  @Test
  void aCountryHoldsTheVoteOnceInItsWindowByItsDeadline() {
    assertThat(
            Drafts.all(
                "{'kind':'vote','id':'1.vote','vote':'national-election','place':['ukraine'],"
                    + "'window':{'from':{'event':{'id':'signature'}}},"
                    + "'deadline':{'within':{'time':'P100D','of':'signature'}},"
                    + "'completes':'national-election'}"))
        .containsExactly(
            "national-election comes",
            "not: national-election comes or 1.vote/begin comes",
            "1.vote/begin - national-election <= 0",
            "not: 1.vote/begin comes or signature comes",
            "signature - 1.vote/begin <= 0",
            "national-election - signature <= 100",
            "obligatory act=hold-election agents=ukraine place=ukraine; at national-election");
  }

  @Test
  void whoHoldsAVoteInPartOfACountryIsOpen() {
    assertThat(
            Drafts.contents("{'kind':'vote','vote':'local-election','place':['minsk-districts']}"))
        .containsExactly(
            "obligatory act=hold-election place=minsk-districts; at 1/terms/1/complete");
  }

  @Test
  void aReferendumMayComeBeforeEntryIntoForce() {
    assertThat(
            Drafts.all(
                "{'kind':'vote','vote':'referendum','place':['ukraine'],"
                    + "'window':{'until':{'event':{'id':'entry-into-force'}}}}"))
        .contains(
            "1/terms/1/complete - entry-into-force <= -1",
            "obligatory act=hold-referendum agents=ukraine place=ukraine; at 1/terms/1/complete");
  }

  @Test
  void anElectionAfterAndOneBeforeSignatureAreACycle() {
    assertThat(Course.clash(Drafts.shipped("e3-28", "ru-memo-2025")))
        .containsExactly("25", "III.7");
  }
}
