package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawChangeRuleTest {
  private static final String LAW =
      "{'kind':'law-change','id':'1.law','whose':['ukraine'],'amends':['ukraine-constitution'],"
          + "'approval':{'voters':['ukraine-parliament']},'content':"
          + "{'kind':'conduct','modality':'must-not','agents':['ukraine'],'act':'attack'}}";

  @Test
  void theLawIsChangedOnceAndItsContentCountsFromThenOn() {
    assertThat(Drafts.contents(LAW))
        .containsExactly(
            "obligatory act=amend agents=ukraine object=ukraine-constitution; at 1.law/complete",
            "forbidden act=attack agents=ukraine; from 1.law/complete and from entry-into-force");
  }

  @Test
  void itNeedsTheConsentOfThoseWhoVote() {
    assertThat(Drafts.all(LAW))
        .contains(
            "ukraine-parliament to 1.law - 1.law/complete <= 0",
            "not: 1.law/complete comes or ukraine-parliament to 1.law comes");
  }
}
