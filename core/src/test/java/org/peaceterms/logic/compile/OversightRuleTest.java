package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OversightRuleTest {
  @Test
  void aBodyHasItsMembersAndItsChair() {
    assertThat(
            Drafts.all(
                "{'kind':'oversight','body':'peace-council','members':['france','us'],"
                    + "'chair':['us']}"))
        .containsExactly(
            "seat is held body=peace-council seat=member subject=france,us;"
                + " from entry-into-force",
            "seat is held body=peace-council seat=chair subject=us; from entry-into-force");
  }

  /** The mission is part of the OSCE: what it does alone the OSCE may be said to do, too. */
  @Test
  void whatOneDoesAloneNoOtherDoesUnlessItIsPartOfIt() {
    var charges =
        Drafts.all(
            "{'kind':'oversight','body':'osce-monitoring-mission','exclusive':true,"
                + "'mandate':['monitor-ceasefire']}",
            "{'kind':'oversight','body':'osce','mandate':['monitor-ceasefire']}",
            "{'kind':'oversight','body':'un','mandate':['monitor-ceasefire']}");
    assertThat(charges.get(0))
        .isEqualTo(
            "charge is osce-monitoring-mission mandate=monitor-ceasefire; from entry-into-force");
    assertThat(charges.get(1)).contains("|osce-monitoring-mission|").contains("|several|");
    assertThat(charges.get(2)).doesNotContain("osce-monitoring-mission").contains("|several|");
  }

  @Test
  void aPenaltyFollowsABreachOfWhatTheBodyWatches() {
    assertThat(
            Drafts.all(
                "{'kind':'ceasefire','id':'1.c'}",
                "{'kind':'oversight','body':'peace-council','over':['1.c'],"
                    + "'penalty':['sanctions-penalty']}"))
        .contains(
            "consequence: permitted act=impose-penalty agents=peace-council"
                + " instruments=sanctions-penalty; from entry-into-force and from 1.c");
  }

  @Test
  void aStepFollowsItsTriggerInTimeIfTheBodyDecidesSo() {
    String ifAttacked = "response: if act=[attack] agents=[russia] comes: ";
    assertThat(
            Drafts.all(
                "{'kind':'oversight','id':'1.b','body':'peace-council',"
                    + "'decisionRule':{'voters':['us'],'threshold':{'unanimity':{}}},'steps':["
                    + "{'trigger':{'act':{'act':'attack','agents':['russia']}},'within':'P3D',"
                    + "'response':[{'kind':'conduct','modality':'must','mode':'once',"
                    + "'agents':['peace-council'],'act':'warn','object':['russia']}]}]}"))
        .contains(
            ifAttacked + "1.b/tier 1/response 1/complete comes",
            ifAttacked
                + "obligatory act=warn agents=peace-council object=russia;"
                + " at 1.b/tier 1/response 1/complete",
            ifAttacked + "not: 1.b/tier 1/response 1/complete comes or us to 1.b comes",
            ifAttacked + "1.b/tier 1/response 1/complete - act=[attack] agents=[russia] <= 3");
  }
}
