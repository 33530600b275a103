package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Release, amnesty and waiver. */
class PeopleRulesTest {
  @Test
  void peopleAreReleasedOnce() {
    assertThat(
            Drafts.all(
                "{'kind':'release','id':'1.r','categories':['children'],'from':['russia'],"
                    + "'to':['ukraine'],'unconditional':true,"
                    + "'deadline':{'within':{'time':'PT72H','of':'signature'}}}"))
        .contains(
            "1.r/complete comes",
            "1.r/complete - signature <= 3",
            "obligatory act=release agents=russia object=children recipients=ukraine;"
                + " at 1.r/complete",
            "condition of the release is unconditional agents=russia object=children"
                + " recipients=ukraine; from 1.r/complete");
  }

  @Test
  void aReleaseThatWaitsIsConditional() {
    assertThat(
            Drafts.all(
                "{'kind':'release','id':'1.r','categories':['children'],"
                    + "'onlyIf':{'event':{'id':'pull-back'}}}"))
        .contains(
            "if 1.r/complete comes: pull-back - 1.r/complete <= 0",
            "condition of the release is conditional object=children; from 1.r/complete");
  }

  @Test
  void anAmnestyForbidsToProsecute() {
    assertThat(
            Drafts.all(
                "{'kind':'amnesty','persons':['war-participants'],'acts':['wartime-acts'],"
                    + "'by':['ukraine']}"))
        .containsExactly(
            "forbidden act=prosecute agents=ukraine object=wartime-acts persons=war-participants;"
                + " from entry-into-force");
  }

  @Test
  void anAmnestyWithADeadlineIsGrantedOnce() {
    assertThat(
            Drafts.all(
                "{'kind':'amnesty','id':'1.a','classes':['political-prisoners'],"
                    + "'deadline':{'by':{'on':'2026-12-31'}}}"))
        .contains(
            "1.a/complete comes",
            "forbidden act=prosecute persons=political-prisoners; from 1.a/complete");
  }

  @Test
  void anExceptionFromAnAmnestyForAllActsIsLeftOut() {
    var theory =
        Drafts.theory(
            "{'kind':'amnesty','persons':['war-participants'],'except':['wartime-acts']}");
    assertThat(StatementWords.of(theory)).isEmpty();
    assertThat(StatementWords.leftOut(theory))
        .containsExactly("except: its exceptions lie within the acts that it covers");
  }

  @Test
  void aWaiverFreesTheDebtorAndForbidsTheClaim() {
    assertThat(
            Drafts.all(
                "{'kind':'claims-waiver','claimants':['ukraine'],'debtors':['russia'],"
                    + "'claims':['war-claims']}"))
        .containsExactly(
            "free act=pay-compensation agents=russia object=war-claims recipients=ukraine;"
                + " from entry-into-force",
            "forbidden act=claim agents=ukraine counterparties=russia object=war-claims;"
                + " from entry-into-force");
  }
}
