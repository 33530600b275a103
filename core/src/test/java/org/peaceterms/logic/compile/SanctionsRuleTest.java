package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SanctionsRuleTest {
  private static String sanctions(String members) {
    return "{'kind':'sanctions','id':'1.s','target':['russia']," + members + "}";
  }

  @Test
  void whatIsLiftedIsSoAtThatTick() {
    assertThat(
            Drafts.contents(
                sanctions("'effect':'lift','imposers':['eu'],'measures':['all-sanctions']")))
        .containsExactly(
            "sanctions is lifted imposers=eu measures=all-sanctions target=russia;"
                + " at 1.s/complete");
  }

  @Test
  void whoseMeasuresAndWhichStagesMayBeOpen() {
    assertThat(Drafts.contents(sanctions("'effect':'lift','pace':'staged','toBeFixed':['steps']")))
        .containsExactly(
            "if unsaid 1.s imposers and unsaid 1.s steps: sanctions is lifted target=russia;"
                + " at 1.s/complete");
  }

  @Test
  void eachStageWaitsForItsCondition() {
    assertThat(
            Drafts.all(
                sanctions(
                    "'effect':'suspend','imposers':['eu'],'steps':[{'measures':['all-sanctions'],"
                        + "'if':{'event':{'id':'pull-back'}}}]")))
        .contains(
            "1.s/step 1 - 1.s/complete <= 0",
            "1.s/begin - 1.s/step 1 <= 0",
            "if 1.s/step 1 comes: pull-back - 1.s/step 1 <= 0",
            "sanctions is suspended imposers=eu measures=all-sanctions target=russia;"
                + " at 1.s/step 1");
  }

  @Test
  void whatIsMaintainedIsInForceThroughout() {
    assertThat(
            Drafts.contents(
                sanctions(
                    "'effect':'maintain','imposers':['eu'],"
                        + "'duration':{'until':{'event':{'id':'compensation-paid'}}}")))
        .containsExactly(
            "sanctions is in force imposers=eu target=russia;"
                + " from entry-into-force and until compensation-paid");
  }

  @Test
  void theyComeBackWithTheConsentOfOneWhoMaySetThatOffWhileTheMechanismLives() {
    assertThat(
            Drafts.all(
                sanctions(
                    "'effect':'restore','imposers':['eu'],'invokedBy':['france','germany'],"
                        + "'duration':{'for':'P10D'}")))
        .contains(
            "1.s/complete - entry-into-force <= 9",
            "not: 1.s/complete comes or france to 1.s comes or germany to 1.s comes");
  }

  @Test
  void toImposeNoneThatAreNewForbidsTheImposing() {
    assertThat(Drafts.contents(sanctions("'effect':'none-new','imposers':['us']")))
        .containsExactly(
            "forbidden act=impose-sanctions agents=us object=russia; from entry-into-force");
  }

  @Test
  void measuresSinceATimeAreLeftOut() {
    var theory = Drafts.theory(sanctions("'effect':'lift','since':{'on':'2022-02-24'}"));
    assertThat(StatementWords.of(theory)).isEmpty();
    assertThat(StatementWords.leftOut(theory))
        .containsExactly("since: which measures there were at a time is not known");
  }
}
