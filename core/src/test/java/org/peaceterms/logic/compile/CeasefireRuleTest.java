package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeasefireRuleTest {
  private static final String BOTH = "'parties':['russia','ukraine']";

  private static String ceasefire(String members) {
    return "{'kind':'ceasefire'," + BOTH + members + "}";
  }

  @Test
  void theGeneralOneBeginsWithTheEventOfAllTextsByEntryIntoForce() {
    assertThat(Drafts.all(ceasefire("")))
        .containsExactly(
            "ceasefire-start comes",
            "ceasefire-start - entry-into-force <= 0",
            "forbidden act=attack,break-ceasefire agents=russia,ukraine; from ceasefire-start");
  }

  @Test
  void aStartIsRequiredAndIsTheBeginning() {
    assertThat(
            Drafts.all(
                ceasefire(
                    ",'unconditional':true,'start':{'event':{'id':'pull-back'}},"
                        + "'duration':{'for':'P30D'}")))
        .containsExactly(
            "ceasefire-start comes",
            "not: ceasefire-start comes or pull-back comes",
            "pull-back - ceasefire-start <= 0",
            "ceasefire-start - pull-back <= 0",
            "pull-back - ceasefire-end <= -30",
            "if ceasefire-start comes: ceasefire-start - pull-back <= 29",
            "forbidden act=attack,break-ceasefire agents=russia,ukraine;"
                + " from ceasefire-start until pull-back+30",
            "condition of the ceasefire is unconditional subject=russia,ukraine;"
                + " from ceasefire-start until pull-back+30");
  }

  @Test
  void oneOfADomainHasABeginningOfItsOwnAndWaitsForItsCondition() {
    assertThat(
            Drafts.all(
                ceasefire(
                    ",'id':'1.sea','domains':['sea'],'place':['black-sea'],"
                        + "'onlyIf':{'event':{'id':'referendum'}}")))
        .containsExactly(
            "1.sea/begin comes",
            "if 1.sea/begin comes: referendum comes",
            "if 1.sea/begin comes: referendum - 1.sea/begin <= 0",
            "forbidden act=attack,break-ceasefire agents=russia,ukraine domain=sea"
                + " place=black-sea; from 1.sea/begin",
            "condition of the ceasefire is conditional domain=sea place=black-sea"
                + " subject=russia,ukraine; from 1.sea/begin");
  }

  @Test
  void oneForGoodDoesNotEnd() {
    assertThat(Drafts.all(ceasefire(",'duration':{'permanent':{}}")))
        .contains("not: ceasefire-end comes");
  }

  /** Another clause says when: nothing is said of entry into force. */
  @Test
  void anOrderSaysWhenItStarts() {
    assertThat(
            Drafts.all(
                ceasefire(""),
                "{'kind':'sequence','before':['pull-back'],'after':['ceasefire-start'],"
                    + "'force':'requires'}"))
        .noneMatch(said -> said.contains("entry-into-force"));
  }
}
