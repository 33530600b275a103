package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuaranteeRuleTest {
  private static final String INVASION = "act=[invade] agents=[russia] object=[ukraine]";
  private static final String IF_INVADED = "response: if " + INVASION + " comes: ";
  private static final String DONE = "1.g/tier 1/response 1/complete";

  private static String guarantee(String members) {
    return "{'kind':'guarantee','id':'1.g','assures':'protection','guarantors':['us'],"
        + "'beneficiary':['ukraine'],'threat':['russia'],'tiers':[{'trigger':{'act':"
        + "{'act':'invade','agents':['russia'],'object':['ukraine']}},'within':'P3D',"
        + "'response':[{'kind':'conduct','modality':'must','agents':['us'],'mode':'once',"
        + "'act':'respond-by-force','object':['russia']}]}]"
        + members
        + "}";
  }

  @Test
  void theResponseIsOwedInTimeOnceTheTriggerIsGiven() {
    assertThat(Drafts.all(guarantee("")))
        .contains(
            "standing as guarantor of protection is guarantor beneficiary=ukraine subject=us"
                + " threat=russia; from entry-into-force",
            IF_INVADED + DONE + " comes",
            IF_INVADED + INVASION + " - 1.g/tier 1/response 1/begin <= 0",
            IF_INVADED + DONE + " - " + INVASION + " <= 3",
            IF_INVADED + "obligatory act=respond-by-force agents=us object=russia; at " + DONE);
  }

  @Test
  void aDiscretionaryResponseIsALiberty() {
    assertThat(Drafts.contents(guarantee(",'discretion':'discretionary'")))
        .containsExactly(
            "discretion of the guarantee of protection is discretionary beneficiary=ukraine"
                + " subject=us threat=russia; from entry-into-force",
            "standing as guarantor of protection is guarantor beneficiary=ukraine subject=us"
                + " threat=russia; from entry-into-force",
            "response: free act=respond-by-force agents=us object=russia; from entry-into-force"
                + " and from "
                + INVASION,
            "response: permitted act=respond-by-force agents=us object=russia;"
                + " from entry-into-force and from "
                + INVASION);
  }

  @Test
  void priceAndForceInLawAreStates() {
    assertThat(Drafts.contents(guarantee(",'price':{'is':'none'},'binding':'legal'")))
        .contains(
            "price of the guarantee of protection is none beneficiary=ukraine subject=us"
                + " threat=russia; from entry-into-force",
            "binding of the guarantee of protection is legal beneficiary=ukraine subject=us"
                + " threat=russia; from entry-into-force");
  }

  @Test
  void aClosedSetKeepsOthersOutButNotItsOwnParts() {
    String outsiders =
        Drafts.contents(guarantee(",'guarantorSet':'closed'")).stream()
            .filter(said -> said.contains(" is no guarantor "))
            .findFirst()
            .orElseThrow();
    assertThat(outsiders).contains(",france,").contains(",russia,");
    assertThat(outsiders).doesNotContain(",us,").doesNotContain("donald-trump");
  }

  @Test
  void unanimityNeedsTheConsentOfEachVoter() {
    assertThat(
            Drafts.all(
                guarantee(
                    ",'decisionRule':{'voters':['us','russia'],'threshold':{'unanimity':{}}}")))
        .contains(
            IF_INVADED + "not: " + DONE + " comes or russia to 1.g comes",
            IF_INVADED + "russia to 1.g - " + DONE + " <= 0",
            IF_INVADED + "not: " + DONE + " comes or us to 1.g comes");
  }

  @Test
  void ofThreeVotersAMajorityIsOneOfAnyTwo() {
    assertThat(
            Drafts.all(
                guarantee(
                    ",'decisionRule':{'voters':['france','uk','us'],"
                        + "'threshold':{'majority':{}}}")))
        .contains(
            IF_INVADED + "not: " + DONE + " comes or france to 1.g comes or uk to 1.g comes",
            IF_INVADED + "not: " + DONE + " comes or france to 1.g comes or us to 1.g comes",
            IF_INVADED + "not: " + DONE + " comes or uk to 1.g comes or us to 1.g comes");
  }

  @Test
  void whereSilenceIsAYesNobodyHasToConsent() {
    assertThat(
            Drafts.all(
                guarantee(
                    ",'decisionRule':{'voters':['us'],'threshold':{'unanimity':{}},"
                        + "'default':'adopted'}")))
        .noneMatch(said -> said.contains("us to 1.g"));
  }

  @Test
  void theCouncilDoesNotConsentWithoutThoseWhoCanBlockIt() {
    var theory = Drafts.theory(guarantee(",'decisionRule':{'voters':['un-security-council']}"));
    assertThat(StatementWords.rules(theory))
        .contains("not: un-security-council to 1.g comes or russia to 1.g comes");
  }

  @Test
  void onceVoidNothingIsOwed() {
    assertThat(
            Drafts.all(
                guarantee(",'voidIf':[{'if':{'act':{'act':'attack','agents':['ukraine']}}}]")))
        .contains(
            "if act=[attack] agents=[ukraine] comes: 1.g/end comes",
            IF_INVADED
                + DONE
                + " comes or 1.g/end <= "
                + INVASION
                + " or 1.g/end <= entry-into-force");
  }

  @Test
  void anUnstatedTriggerIsMissing() {
    assertThat(
            Drafts.contents(
                "{'kind':'guarantee','id':'1.g','assures':'protection','tiers':["
                    + "{'qualifiers':['fighting-goes-on'],'response':[{'kind':'conduct',"
                    + "'modality':'may','agents':['us'],'act':'warn'}]}]}"))
        .containsExactly(
            "response: if fighting-goes-on and unsaid 1.g trigger of tier 1: permitted act=warn"
                + " agents=us; from entry-into-force");
  }
}
