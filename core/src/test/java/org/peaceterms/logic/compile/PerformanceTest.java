package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is done once: its stages, the event that it completes, and when it may begin. */
class PerformanceTest {
  private static String duty(String members) {
    return "{'kind':'conduct','id':'1.d','modality':'must','agents':['russia'],'act':'warn',"
        + "'mode':'once'"
        + members
        + "}";
  }

  @Test
  void stagesComeInTheirOrderAndWaitForTheirConditions() {
    assertThat(
            Drafts.all(
                duty(
                    ",'stages':[{'begin':{'event':{'id':'referendum','plus':'P1D'}}},"
                        + "{'complete':{'event':{'id':'pull-back'}},"
                        + "'onlyIf':{'circumstance':'nato-consensus'}}]")))
        .contains(
            "not: 1.d/begin comes or referendum comes",
            "referendum - 1.d/begin <= -1",
            "1.d/begin - referendum <= 1",
            "1.d/begin - 1.d/stage 1/complete <= 0",
            "1.d/begin - 1.d/stage 2/begin <= 0",
            "1.d/stage 2/begin - 1.d/complete <= 0",
            "not: 1.d/complete comes or pull-back comes",
            "1.d/complete - pull-back <= 0",
            "if 1.d/complete comes: nato-consensus");
  }

  @Test
  void aloneItsCompletionIsTheEvent() {
    assertThat(Drafts.contents(duty(",'completes':'referendum'")))
        .containsExactly("obligatory act=warn agents=russia; at referendum");
  }

  @Test
  void itsCompletionIsTheEventIfItHasNoIdAsWell() {
    assertThat(
            Drafts.all(
                "{'kind':'conduct','modality':'must','agents':['russia'],'act':'warn',"
                    + "'completes':'referendum'}"))
        .contains(
            "referendum comes",
            "not: referendum comes or 1/terms/1/begin comes",
            "1/terms/1/begin - referendum <= 0",
            "obligatory act=warn agents=russia; at referendum")
        .noneMatch(said -> said.contains("/complete"));
  }

  @Test
  void togetherTheLastCompletionIsTheEvent() {
    var theory =
        Drafts.theory(
            duty(",'completes':'pull-back'"),
            "{'kind':'vote','id':'2.v','vote':'referendum','completes':'pull-back'}");
    assertThat(StatementWords.of(theory))
        .contains(
            "pull-back comes", "1.d/complete - pull-back <= 0", "2.v/complete - pull-back <= 0");
    assertThat(StatementWords.rules(theory))
        .contains(
            "if pull-back with 1.d/complete: pull-back - 1.d/complete <= 0",
            "if pull-back with 2.v/complete: pull-back - 2.v/complete <= 0",
            "not: pull-back comes or pull-back with 1.d/complete or pull-back with 2.v/complete");
  }

  /** Two versions of one point are two terms, too. */
  @Test
  void termsWithoutIdsCompleteAnEventTogether() {
    String vote = "{'kind':'vote','vote':'referendum','completes':'pull-back'}";
    assertThat(Drafts.all(vote, vote))
        .contains(
            "1/terms/1/complete - pull-back <= 0",
            "2/terms/1/complete - pull-back <= 0",
            "pull-back comes");
  }

  @Test
  void aDutyIsNotDueBeforeEntryIntoForce() {
    assertThat(Drafts.all(duty(""))).contains("entry-into-force - 1.d/begin <= 0");
  }

  /** What the signature waits for, and what is due soon after that, comes before. */
  @Test
  void whatAPlanSetsBeforeSignatureIsDueBefore() {
    String beforeSignature =
        "{'kind':'sequence','before':['1.d/complete'],'after':['signature'],'force':'requires'}";
    assertThat(Drafts.all(duty(""), beforeSignature))
        .noneMatch(said -> said.contains("entry-into-force"));
    assertThat(
            Drafts.all(
                duty(""),
                beforeSignature,
                "{'kind':'vote','id':'3.v','vote':'referendum',"
                    + "'deadline':{'within':{'time':'P30D','of':'1.d/complete'}}}"))
        .noneMatch(said -> said.contains("entry-into-force"));
  }

  @Test
  void aDutyThatEndsIsDoneOrItsEndComes() {
    assertThat(
            Drafts.all(
                duty(""),
                "{'kind':'validity','appliesTo':['1.d'],"
                    + "'endsIf':{'event':{'id':'referendum'}}}"))
        .contains("1.d/end comes or 1.d/complete comes");
  }
}
