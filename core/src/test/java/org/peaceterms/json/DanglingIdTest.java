package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peaceterms.json.SmallPlan.TERM;
import static org.peaceterms.json.SmallPlan.assertRefused;
import static org.peaceterms.json.SmallPlan.with;
import static org.peaceterms.json.SmallPlan.withClauseMember;
import static org.peaceterms.json.SmallPlan.withMember;
import static org.peaceterms.json.SmallPlan.withTerm;

import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;

class DanglingIdTest {
  private static final String AT = "/clauses/0/terms/0/";
  private static final String UNDECLARED =
      " must be declared in the vocabulary or in draft but was '";
  private static final String NO_TARGET =
      " must be a term or clause of draft, a law that it rests on, a declared object or this-text"
          + " but was '";

  private static String beside(String member) {
    return withTerm(TERM.replace("}", ", " + member + "}"));
  }

  @Test
  void refusesAPartyThatNobodyDeclares() {
    assertRefused(
        with("'narnia'", "'ukraine'"),
        ":14:44: " + AT + "subject: subject of declaration" + UNDECLARED + "narnia'");
    assertRefused(
        withMember("'parties': [{'party': 'narnia', 'role': 'signatory'}]"),
        ":7:25: /parties/0/party: party of the plan" + UNDECLARED + "narnia'");
    assertRefused(
        withClauseMember(
            "'choices': [{'id': 'c', 'basis': 'bracket', 'versions': [{'label': 'A',"
                + " 'supporters': ['narnia']}, {'label': 'B'}]}]"),
        ":13:93: /clauses/0/choices/0/versions/0/supporters: supporter" + UNDECLARED + "narnia'");
  }

  @Test
  void refusesAPlaceThatNobodyDeclares() {
    assertRefused(
        withTerm("{'kind': 'vote', 'vote': 'referendum', 'place': ['narnia']}"),
        ":14:57: " + AT + "place: place of vote" + UNDECLARED + "narnia'");
  }

  @Test
  void refusesAnEventThatNobodyDeclares() {
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'event': {'id': 'doomsday'}}}"),
        ":14:40: " + AT + "start: start of ceasefire" + UNDECLARED + "doomsday'");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'event': {'id': '9.x/begin'}}}"),
        ":14:40: " + AT + "start: start of ceasefire" + UNDECLARED + "9.x/begin'");
  }

  @Test
  void refusesAMeasureAnActAnObjectAndACircumstanceThatNobodyDeclares() {
    assertRefused(
        withTerm("{'kind': 'quantity-limit', 'subject': ['ukraine'], 'measure': 'luck'}"),
        ":14:71: " + AT + "measure: measure of quantity-limit" + UNDECLARED + "luck'");
    assertRefused(
        withTerm("{'kind': 'conduct', 'modality': 'must', 'act': 'dance'}"),
        ":14:56: " + AT + "act: act of conduct" + UNDECLARED + "dance'");
    assertRefused(
        withTerm("{'kind': 'open-matter', 'matter': 'life'}"),
        ":14:43: " + AT + "matter: matter of open-matter" + UNDECLARED + "life'");
    assertRefused(
        beside("'when': {'circumstance': 'rain'}"),
        ":14:89: " + AT + "when: when of declaration" + UNDECLARED + "rain'");
  }

  @Test
  void refusesWhatDoesNotFillTheRoleOfAnAct() {
    String attack = "{'kind': 'conduct', 'modality': 'must-not', 'act': 'attack', 'object': ['";
    assertRefused(
        withTerm(attack + "narnia']}"),
        ":14:80: " + AT + "object: object of conduct" + UNDECLARED + "narnia'");
    assertRefused(
        withTerm(attack + "missiles']}"),
        ":14:80: "
            + AT
            + "object: object of attack must be the id of a declared party but was 'missiles'");
  }

  @Test
  void refusesAClauseThatThePlanDoesNotHave() {
    assertRefused(
        withTerm("{'kind': 'validity', 'appliesTo': ['99']}"),
        ":14:43: " + AT + "appliesTo: appliesTo of validity" + NO_TARGET + "99'");
    assertRefused(
        withClauseMember("'parent': '99'"),
        ":13:17: /clauses/0/parent: parent must be a clause of the plan but was '99'");
    assertRefused(
        withClauseMember("'parent': '1'"),
        ":13:17: /clauses/0/parent: parent must not lie in a circle but was '1'");
    assertRefused(
        withClauseMember("'incorporates': ['99']"),
        ":13:23: /clauses/0/incorporates: incorporated text" + NO_TARGET + "99'");
    assertRefused(
        withTerm(
            "{'kind': 'guarantee', 'assures': 'protection', 'price': {'is': 'some', 'point':"
                + " '99'}}"),
        ":14:65: " + AT + "price: price of guarantee must be a clause of draft but was '99'");
  }

  @Test
  void refusesATermThatThePlanDoesNotHave() {
    assertRefused(
        withClauseMember("'reports': [{'of': '1.x', 'sources': ['AXR']}]"),
        ":13:26: /clauses/0/reports/0/of: reported term must be a term of the plan but was '1.x'");
    assertRefused(
        beside("'when': {'breach': {'of': '1.x'}}"),
        ":14:89: " + AT + "when: when of declaration" + NO_TARGET + "1.x'");
  }

  @Test
  void refusesAChoiceThatThePlanDoesNotHave() {
    assertRefused(
        beside("'when': {'chosen': {'choice': 'c', 'version': 'A'}}"),
        ":14:89: "
            + AT
            + "when: when of declaration must be a choice of draft and the label of one of its"
            + " versions but was 'c/A'");
  }

  @Test
  void refusesASourceThatTheRegisterLacks() {
    assertRefused(
        withClauseMember("'sources': ['AXR']"),
        ":13:18: /clauses/0/sources: source must be in the register of draft but was 'AXR'");
    assertRefused(
        beside("'sources': ['AXR']"),
        ":14:92: " + AT + "sources: source must be in the register of draft but was 'AXR'");
  }

  @Test
  void saysWhereInsideATermAnIdDangles() {
    String vote = "{'kind': 'vote', 'vote': 'referendum', 'place': ['narnia']}";
    assertRefused(
        beside("'consequence': [" + vote + "]"),
        ":14:145: " + AT + "consequence/0/place: place of vote" + UNDECLARED + "narnia'");
    assertRefused(
        withTerm("{'kind': 'law-change', 'whose': ['ukraine'], 'content': " + vote + "}"),
        ":14:113: " + AT + "content/place: place of vote" + UNDECLARED + "narnia'");
    assertRefused(
        withTerm(
            "{'kind': 'guarantee', 'assures': 'protection', 'tiers': [{'response': ["
                + vote
                + "]}]}"),
        ":14:128: " + AT + "tiers/0/response/0/place: place of vote" + UNDECLARED + "narnia'");
  }

  @Test
  void takesSourcesOnTheOutermostTermOnly() {
    String inner =
        "{'kind': 'law-change', 'whose': ['ukraine'], 'content': {'kind': 'declaration',"
            + " 'statement': 'neutral', 'sources': ['AXR']}}";
    assertRefused(
        withTerm(inner),
        ":14:124: "
            + AT
            + "content/sources: sources of declaration must stand on the outermost term but was"
            + " '[AXR]'");
  }

  @Test
  void takesThisTextForTheTextItself() {
    Plan plan =
        SmallPlan.read(
            withTerm("{'kind': 'validity', 'appliesTo': ['this-text'], 'events': ['signature']}"));
    assertThat(plan.clauses().get(0).terms().get(0).reading(plan.wording()))
        .isEqualTo("This text is in force once the signature has taken place.");
    assertRefused(
        withTerm("{'kind': 'validity', 'appliesTo': ['draft']}"),
        ":14:43: " + AT + "appliesTo: appliesTo of validity" + NO_TARGET + "draft'");
  }

  @Test
  void keepsTheWordForTheTextItselfFromBeingAnId() {
    assertRefused(
        with("'id': 'this-text'", "'id': '1'"),
        ":9:13: /clauses/0/id: clause id must not be the word for the text itself but was"
            + " 'this-text'");
    assertRefused(
        beside("'id': 'this-text'"),
        ":14:87: "
            + AT
            + "id: term id must not be the word for the text itself but was 'this-text'");
    assertRefused(
        withClauseMember(
                "'reports': [{'terms': [{'kind': 'open-matter', 'matter': 'territory',"
                    + " 'id': 'this-text'}], 'sources': ['AXR']}]")
            .replace(
                "\"clauses\"", "\"sources\": [{\"id\": \"AXR\", \"title\": \"A\"}], \"clauses\""),
        ":13:83: /clauses/0/reports/0/terms/0/id: term id must not be the word for the text itself"
            + " but was 'this-text'");
  }

  @Test
  void refusesPlacesThatLieInACircle() {
    assertRefused(
        withMember(
            "'declares': {'places': [{'id': 'draft:a', 'name': 'a', 'partOf': 'draft:b'}, {'id':"
                + " 'draft:b', 'name': 'b', 'partOf': 'draft:a'}]}"),
        ":7:15: /declares: is-a and part-of must not run in a circle but was 'draft:a -> draft:b'");
    assertRefused(
        withMember("'declares': {'places': [{'id': 'draft:a', 'name': 'a', 'partOf': 'draft:a'}]}"),
        ":7:15: /declares: is-a and part-of must not run in a circle but was 'draft:a'");
  }

  @Test
  void refusesClassesThatLieInACircle() {
    assertRefused(
        withMember(
            "'declares': {'objects': [{'id': 'draft:a', 'name': 'a', 'type': 'weapon', 'isA':"
                + " ['draft:b']}, {'id': 'draft:b', 'name': 'b', 'type': 'weapon', 'isA':"
                + " ['draft:a']}]}"),
        ":7:15: /declares: is-a and part-of must not run in a circle but was 'draft:a -> draft:b'");
  }

  @Test
  void refusesAnOwnIdWithoutThePrefixOfThePlan() {
    String rule = ":7:15: /declares: own id must begin with 'draft:' but was '";
    assertRefused(withMember("'declares': {'places': [{'id': 'a', 'name': 'a'}]}"), rule + "a'");
    assertRefused(
        withMember("'declares': {'places': [{'id': 'other:a', 'name': 'a'}]}"), rule + "other:a'");
    assertRefused(
        withMember("'declares': {'places': [{'id': 'ukraine', 'name': 'a'}]}"), rule + "ukraine'");
  }

  @Test
  void refusesDeclarationsThatNameWhatNobodyDeclares() {
    assertRefused(
        withMember("'declares': {'places': [{'id': 'draft:a', 'name': 'a', 'partOf': 'narnia'}]}"),
        ":7:15: /declares: facts of draft:a must name only declared ids but was 'narnia'");
    assertRefused(
        withMember(
            "'declares': {'places': [{'id': 'draft:a', 'name': 'a'}, {'id': 'draft:a', 'name':"
                + " 'b'}]}"),
        ":7:15: /declares: id must be declared once but was 'draft:a'");
  }

  @Test
  void refusesIdsOutsideTheirAlphabet() {
    assertRefused(
        with("'Narnia!'", "'ukraine'"),
        ":14:45: "
            + AT
            + "subject/0: party id must be lower-case words joined by single hyphens or dots but"
            + " was 'Narnia!'");
    assertRefused(
        with("'" + "n".repeat(101) + "'", "'ukraine'"),
        ":14:45: "
            + AT
            + "subject/0: party id must have at most 100 characters but was '"
            + "n".repeat(60)
            + "…'");
  }

  @Test
  void refusesTermsOfAPositionWithOneId() {
    String demand =
        "{\"id\": \"%s\", \"summary\": \"A\", \"strength\": \"core\", \"required\":"
            + " {\"kind\": \"open-matter\", \"id\": \"t\", \"matter\": \"territory\"}}";
    assertThatThrownBy(
            () ->
                PlanJson.using(SampleVocabulary.get())
                    .readPosition(
                        "{\"id\": \"demands\", \"party\": \"ukraine\", \"date\": \"2026-01-01\","
                            + " \"title\": \"Demands\", \"demands\": ["
                            + demand.formatted("1")
                            + ", "
                            + demand.formatted("2")
                            + "]}"))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("text:1:213: /demands/1: term id must occur once in the position but was 't'");
  }

  @Test
  void refusesClausesWithOneId() {
    assertRefused(
        withTerm(TERM)
            .replace(
                "  ]\n}\n",
                "    , {\"id\": \"1\", \"number\": \"2\", \"summary\": \"A\", \"status\": \"agreed\"}\n  ]\n}\n"),
        ":17:14: /clauses/1/id: clause id must occur once but was '1'");
  }
}
