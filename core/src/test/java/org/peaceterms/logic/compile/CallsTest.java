package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallsTest {
  private static final String BREACH =
      "{'kind':'validity','appliesTo':['1.g'],'endsIf':{'breach':{'of':'2.ban'}}}";
  private static final String FOR_A_YEAR = ",'start':{'on':'2026-01-01'},'duration':{'for':'P1Y'}";

  private static String guarantee(String members) {
    return "{'kind':'guarantee','id':'1.g','assures':'protection','guarantors':['us'],"
        + "'beneficiary':['ukraine'],'tiers':[{'trigger':{'act':"
        + "{'act':'invade','agents':['russia'],'object':['ukraine']}},"
        + "'response':[{'kind':'conduct','modality':'must','agents':['us'],'mode':'once',"
        + "'act':'respond-by-force','object':['russia']}]}]"
        + members
        + "}";
  }

  private static String ban(String members) {
    return "{'kind':'conduct','id':'2.ban','modality':'must-not','agents':['russia','ukraine'],"
        + "'act':'change-territory-by-force'"
        + members
        + "}";
  }

  private static void isCallable(String... terms) {
    assertThat(Course.clash(Drafts.theory(terms))).isEmpty();
  }

  private static void isDead(String... terms) {
    assertThat(Course.clash(Drafts.theory(terms))).containsExactly("1", "2", "3");
  }

  @Test
  void aTriggerThatAlwaysVoidsLeavesNoCall() {
    isDead(guarantee(""), ban(""), BREACH);
  }

  @Test
  void theBeneficiarysBreachIsNotTheTrigger() {
    isCallable(
        guarantee(""),
        ban(""),
        "{'kind':'validity','appliesTo':['1.g'],"
            + "'endsIf':{'breach':{'of':'2.ban','by':['ukraine']}}}");
  }

  @Test
  void aCircumstanceMustJoinTheBreach() {
    isCallable(
        guarantee(""),
        ban(""),
        "{'kind':'validity','appliesTo':['1.g'],'endsIf':{'all':["
            + "{'breach':{'of':'2.ban'}},{'circumstance':'nato-consensus'}]}}");
  }

  @Test
  void aVoidConditionOfItsOwnCanKillIt() {
    assertThat(
            Course.clash(Drafts.theory(guarantee(",'voidIf':[{'if':{'act':{'act':'attack'}}}]"))))
        .containsExactly("1");
    isCallable(guarantee(",'voidIf':[{'if':{'act':{'act':'attack','agents':['ukraine']}}}]"));
  }

  @Test
  void aBanThatEndsFirstLeavesTimeToCall() {
    String window =
        ",'window':{'between':{'from':{'on':'2026-01-01'},'until':{'on':'2026-06-01'}}}";
    isCallable(guarantee(""), ban(window), BREACH);
    isCallable(guarantee(FOR_A_YEAR), ban(window), BREACH);
    isCallable(guarantee(""), ban(",'window':{'until':{'event':{'id':'referendum'}}}"), BREACH);
  }

  @Test
  void aGuaranteeThatEndsBeforeTheBanStartsCouldBeCalled() {
    isCallable(guarantee(FOR_A_YEAR), ban(",'window':{'from':{'on':'2028-01-01'}}"), BREACH);
  }

  @Test
  void aBanThatOutlastsTheGuaranteeKillsIt() {
    isDead(guarantee(FOR_A_YEAR), ban(",'window':{'from':{'on':'2026-06-01'}}"), BREACH);
  }

  @Test
  void bothEndWithTheText() {
    isDead(
        guarantee(""),
        ban(""),
        BREACH,
        "{'kind':'validity','appliesTo':['this-text'],'duration':{'for':'P10D'}}");
  }

  @Test
  void whatHappensInACallDoesNotHappen() {
    var theory = Drafts.theory(guarantee(""), ban(""), BREACH);
    assertThat(theory.acts().keySet())
        .extracting(Object::toString)
        .containsExactly("act=[invade] agents=[russia] object=[ukraine]");
  }
}
