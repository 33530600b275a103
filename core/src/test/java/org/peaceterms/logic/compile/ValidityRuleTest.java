package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidityRuleTest {
  private static final String BAN =
      "{'kind':'conduct','id':'1.ban','modality':'must-not','agents':['russia'],'act':'attack'%s}";

  private static String validity(String members) {
    return "{'kind':'validity'," + members + "}";
  }

  @Test
  void theTextEntersIntoForceAfterEventsAndAnyRatification() {
    assertThat(
            Drafts.all(
                validity(
                    "'appliesTo':['this-text'],'events':['signature'],"
                        + "'ratifiers':['ukraine-parliament','ukraine-people'],"
                        + "'ratification':'any-of'")))
        .containsExactly(
            "not: entry-into-force comes or signature comes",
            "signature - entry-into-force <= 0",
            "if entry-into-force way 1: ukraine-parliament to single comes",
            "if entry-into-force way 1: ukraine-parliament to single - entry-into-force <= 0",
            "if entry-into-force way 2: ukraine-people to single comes",
            "if entry-into-force way 2: ukraine-people to single - entry-into-force <= 0",
            "not: entry-into-force comes or entry-into-force way 1 or entry-into-force way 2");
  }

  @Test
  void allRatifiersAreNeededUnlessAnyOfThemIs() {
    assertThat(
            Drafts.all(
                validity("'appliesTo':['this-text'],'ratifiers':['state-duma','us-congress']")))
        .contains("state-duma to single comes", "us-congress to single comes");
  }

  @Test
  void aTermThatWaitsForAnEventCountsFromItOn() {
    assertThat(
            Drafts.all(
                BAN.formatted(""), validity("'appliesTo':['1.ban'],'events':['referendum']")))
        .contains(
            "forbidden act=attack agents=russia; from 1.ban/operative and from entry-into-force",
            "not: 1.ban/operative comes or referendum comes",
            "referendum - 1.ban/operative <= 0",
            "not: referendum comes or 1.ban/operative comes",
            "1.ban/operative - referendum <= 0");
  }

  @Test
  void aConditionEndsATerm() {
    var theory =
        Drafts.theory(
            BAN.formatted(""),
            validity("'appliesTo':['1.ban'],'endsIf':{'event':{'id':'referendum'}}"));
    assertThat(StatementWords.of(theory))
        .contains(
            "forbidden act=attack agents=russia; until 1.ban/end and from entry-into-force",
            "if referendum comes: 1.ban/end comes",
            "if referendum comes: 1.ban/end - referendum <= 0");
    assertThat(StatementWords.rules(theory))
        .contains(
            "if 1.ban/end cause 1: referendum comes",
            "if 1.ban/end cause 1: referendum - 1.ban/end <= 0",
            "not: 1.ban/end comes or 1.ban/end cause 1");
  }

  @Test
  void aTimeEndsAClauseAndTheText() {
    assertThat(
            Drafts.all(BAN.formatted(""), validity("'appliesTo':['1'],'duration':{'for':'P10D'}")))
        .contains("1/end comes", "1/end - entry-into-force <= 10");
    var theory =
        Drafts.theory(
            BAN.formatted(""), validity("'appliesTo':['this-text'],'duration':{'for':'P10D'}"));
    assertThat(StatementWords.of(theory))
        .contains(
            "forbidden act=attack agents=russia; until this-text/end and from entry-into-force",
            "this-text/end - entry-into-force <= 10");
    assertThat(Course.exists(theory)).isTrue();
  }

  @Test
  void whatIsInsulatedOutlastsTheText() {
    assertThat(
            Drafts.contents(
                BAN.formatted(",'insulated':true"),
                validity("'appliesTo':['this-text'],'endsIf':{'event':{'id':'referendum'}}")))
        .containsExactly("forbidden act=attack agents=russia; from entry-into-force");
  }

  @Test
  void aSuccessorEndsWhatItReplaces() {
    assertThat(
            Drafts.all(
                BAN.formatted(""),
                validity("'appliesTo':['1.ban'],'supersededBy':['3.ban']"),
                "{'kind':'conduct','id':'3.ban','modality':'must-not','act':'attack',"
                    + "'window':{'from':{'event':{'id':'referendum'}}}}"))
        .contains("if 3.ban/begin comes: 1.ban/end - 3.ban/begin <= 0");
  }

  @Test
  void aLawCountsForGoodFromItsConditionOn() {
    assertThat(
            Drafts.all(
                validity(
                    "'appliesTo':['special-status-law'],'permanentIf':"
                        + "{'act':{'act':'find-vote-in-line','agents':['odihr']}}")))
        .containsExactly(
            "permanence is permanent object=special-status-law;"
                + " from act=[find-vote-in-line] agents=[odihr]");
  }

  /** Otherwise any duty could be got rid of by leaving. */
  @Test
  void aRightToLeaveSaysNothing() {
    assertThat(
            Drafts.all(
                BAN.formatted(""),
                validity("'appliesTo':['this-text'],'exit':['us'],'notice':'P6M'")))
        .containsExactly("forbidden act=attack agents=russia; from entry-into-force");
  }
}
