package org.peaceterms.json;

import static org.peaceterms.json.SmallPlan.TERM;
import static org.peaceterms.json.SmallPlan.assertRefused;
import static org.peaceterms.json.SmallPlan.with;
import static org.peaceterms.json.SmallPlan.withClauseMember;
import static org.peaceterms.json.SmallPlan.withMember;
import static org.peaceterms.json.SmallPlan.withTerm;

import org.junit.jupiter.api.Test;

class BrokenPlanTest {
  private static final String OF_PLANS =
      "background, clauses, date, declares, id, indivisible, parties, pax, sources, stage, title,"
          + " type, version";

  private static final String OF_DECLARATIONS =
      "about, completes, consequence, id, insulated, notwithstanding, onlyIf, reversible,"
          + " sources, stages, statement, subject, subjectTo, toBeFixed, unless, verification, when";

  private static final String AT = ":14:9: /clauses/0/terms/0";
  private static final String KINDS =
      "kind of term must be one of declaration, conduct, quantity-limit, membership,"
          + " territorial-status, contact-line, withdrawal, demilitarised-zone, deployment,"
          + " ceasefire, sequence, guarantee, sanctions, asset-disposition, funding, share, vote,"
          + " release, oversight, governance, law-change, validity, amnesty, claims-waiver,"
          + " open-matter but was '";
  private static final String BOUNDS =
      "bound must be an object with exactly one of atMost, atLeast, exactly, between, unlimited,"
          + " limited but was '";

  private static String bound(String bound) {
    return withTerm(
        "{'kind': 'quantity-limit', 'subject': ['ukraine'], 'measure': 'armed-forces-strength',"
            + " 'bound': "
            + bound
            + "}");
  }

  @Test
  void namesAMemberItDoesNotKnowAndThoseItDoes() {
    String unknown = "/colour: member 'colour' is not known here, ";
    assertRefused(withMember("'colour': 1"), ":7:13: " + unknown + "only " + OF_PLANS);
    assertRefused(
        withClauseMember("'colour': 1"),
        ":13:17: /clauses/0"
            + unknown
            + "only choices, heading, id, incorporates, number, parent, reports, sources, status,"
            + " summary, terms");
    assertRefused(
        withTerm("{'kind': 'declaration', 'colour': 1, 'statement': 'neutral'}"),
        ":14:43: /clauses/0/terms/0" + unknown + "only " + OF_DECLARATIONS);
    assertRefused(
        withTerm("{'colour': 1, 'kind': 'declaration', 'statement': 'neutral'}"),
        ":14:20: /clauses/0/terms/0" + unknown + "only " + OF_DECLARATIONS);
    assertRefused(
        bound("{'atMost': {'levelOn': '2025-01-01', 'colour': 1}}"),
        ":14:152: /clauses/0/terms/0/bound/atMost" + unknown + "only levelOn");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'duration': {'permanent': {'colour': 1}}}"),
        ":14:68: /clauses/0/terms/0/duration/permanent" + unknown + "where none is");
    assertRefused(
        withMember("'parties': [{'party': 'ukraine', 'role': 'signatory', 'a/b': 1}]"),
        ":7:64: /parties/0/a~1b: member 'a/b' is not known here, only party, role");
  }

  @Test
  void listsTheKindsForAKindItDoesNotKnow() {
    String at = ":14:18: /clauses/0/terms/0/kind: ";
    assertRefused(withTerm("{'kind': 'treaty'}"), at + KINDS + "treaty'");
    assertRefused(withTerm("{'kind': 7}"), at + KINDS + "7'");
    assertRefused(withTerm("{'kind': {}}"), at + KINDS + "{…}'");
    assertRefused(withTerm("{'kind': 'a.b.Runtime'}"), at + KINDS + "a.b.Runtime'");
  }

  @Test
  void asksForTheKind() {
    assertRefused(
        withTerm("{'statement': 'neutral'}"), AT + ": required members are missing: kind");
    assertRefused(
        withTerm("'declaration'"),
        AT + ": term must be an object with a member 'kind' but was 'declaration'");
    assertRefused(withTerm("4"), AT + ": term must be an object with a member 'kind' but was '4'");
  }

  @Test
  void takesNoOtherNameForTheKind() {
    assertRefused(
        withTerm("{'@class': 'a.b.Runtime', 'kind': 'declaration', 'statement': 'neutral'}"),
        ":14:20: /clauses/0/terms/0/@class: member '@class' is not known here, only "
            + OF_DECLARATIONS);
  }

  @Test
  void namesTheMembersThatAreMissing() {
    assertRefused(with("", "  'title': 'A draft',\n"), ":1:1: required members are missing: title");
    assertRefused(
        with("", "      'number': '1',\n      'summary': 'A clause.',\n"),
        ":8:5: /clauses/0: required members are missing: number, summary");
    assertRefused(
        withTerm("{'kind': 'conduct'}"), AT + ": required members are missing: modality, act");
    assertRefused(
        withTerm("{'kind': 'quantity-limit', 'measure': 'armed-forces-strength'}"),
        AT + ": subject of quantity-limit must be given but was 'absent'");
    assertRefused(
        withTerm("{'kind': 'funding', 'amount': {'value': 3}}"),
        ":14:39: /clauses/0/terms/0/amount: required members are missing: of");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'event': {'plus': 'P1D'}}}"),
        ":14:50: /clauses/0/terms/0/start/event: required members are missing: id");
    assertRefused(
        withMember("'sources': [{'id': 'AXR'}]"),
        ":7:15: /sources/0: required members are missing: title");
    assertRefused(
        bound("{'atMost': {}}"),
        ":14:116: /clauses/0/terms/0/bound/atMost: level must be a number or have the member"
            + " levelOn but was '{}'");
  }

  @Test
  void asksForATextWhereAnythingElseStands() {
    assertRefused(with("7", "'A draft'"), ":5:12: /title: title must be a text but was '7'");
    assertRefused(with("true", "'A draft'"), ":5:12: /title: title must be a text but was 'true'");
    assertRefused(
        with("['A draft']", "'A draft'"), ":5:12: /title: title must be a text but was '[…]'");
    assertRefused(with("{}", "'A draft'"), ":5:12: /title: title must be a text but was '{…}'");
    assertRefused(with("'id': 7", "'id': 'draft'"), ":2:9: /id: id must be a text but was '7'");
    assertRefused(
        with("[7]", "['ukraine']"),
        ":14:45: /clauses/0/terms/0/subject/0: element of subject must be a text but was '7'");
  }

  @Test
  void asksForANumberWhereATextStands() {
    String rule =
        ":14:116: /clauses/0/terms/0/bound/atMost: number must be a JSON number or a text of the"
            + " form n/d but was '";
    assertRefused(bound("{'atMost': '600000'}"), rule + "600000'");
    assertRefused(bound("{'atMost': 'many'}"), rule + "many'");
    assertRefused(bound("{'atMost': true}"), rule + "true'");
    assertRefused(bound("{'atMost': [1]}"), rule + "[…]'");
    assertRefused(
        bound("{'atMost': '1/0'}"),
        ":14:116: /clauses/0/terms/0/bound/atMost: denominator must not be nought but was '1/0'");
    assertRefused(
        bound("{'atMost': -1}"),
        ":14:116: /clauses/0/terms/0/bound/atMost: figure must not be negative but was '-1'");
  }

  @Test
  void asksForAListAnObjectOrAFlag() {
    assertRefused(
        with("'ukraine'", "['ukraine']"),
        ":14:44: /clauses/0/terms/0/subject: subject must be a list but was 'ukraine'");
    assertRefused(
        with("{}", "['ukraine']"),
        ":14:44: /clauses/0/terms/0/subject: subject must be a list but was '{…}'");
    assertRefused(
        withMember("'declares': 'x'"), ":7:15: /declares: declares must be an object but was 'x'");
    assertRefused(
        withMember("'declares': [1]"),
        ":7:15: /declares: declares must be an object but was '[…]'");
    assertRefused(
        withMember("'indivisible': 'true'"),
        ":7:18: /indivisible: indivisible must be true or false but was 'true'");
    assertRefused(
        withMember("'indivisible': 1"),
        ":7:18: /indivisible: indivisible must be true or false but was '1'");
  }

  @Test
  void asksForAStageAndANumberOfPax() {
    assertRefused(
        withMember("'stage': 'treaty'"),
        ":7:12: /stage: stage must be one of pre-negotiation, ceasefire, framework-partial,"
            + " framework-comprehensive, implementation, renewal, other but was 'treaty'");
    assertRefused(
        withMember("'pax': '1364'"), ":7:10: /pax: pax must be a whole number but was '1364'");
    assertRefused(
        withMember("'pax': 1.5"), ":7:10: /pax: pax must be a whole number but was '1.5'");
    assertRefused(
        withMember("'pax': 99999999999"),
        ":7:10: /pax: pax must be a whole number but was '99999999999'");
    assertRefused(
        withMember("'pax': 1364"), ":7:10: /pax: pax must be left out of a draft but was '1364'");
  }

  @Test
  void asksForADay() {
    String rule = ":4:11: /date: date must be a day such as 2025-12-31 but was '";
    assertRefused(with("'2026-02-30'", "'2026-01-01'"), rule + "2026-02-30'");
    assertRefused(with("'2026-01-01T10:00:00Z'", "'2026-01-01'"), rule + "2026-01-01T10:00:00Z'");
    assertRefused(with("'+12026-02-20'", "'2026-01-01'"), rule + "+12026-02-20'");
    assertRefused(with("[2026, 1, 2]", "'2026-01-01'"), rule + "[…]'");
    assertRefused(with("20000", "'2026-01-01'"), rule + "20000'");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'on': '+12026-02-20'}}"),
        ":14:47: /clauses/0/terms/0/start/on: date must be a day such as 2025-12-31 but was"
            + " '+12026-02-20'");
    assertRefused(
        bound("{'atMost': {'levelOn': 'soon'}}"),
        ":14:128: /clauses/0/terms/0/bound/atMost/levelOn: date must be a day such as 2025-12-31"
            + " but was 'soon'");
  }

  @Test
  void asksForAnInstantWhoseOffsetIsThatOfItsZone() {
    String at = ":14:47: /clauses/0/terms/0/start/at: ";
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'at': '2015-02-15T00:00+05:00[Europe/Kyiv]'}}"),
        at
            + "offset of a time must be that of its zone, +02:00 but was"
            + " '2015-02-15T00:00+05:00[Europe/Kyiv]'");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'at': '2015-02-15'}}"),
        at
            + "time must be an instant such as 2015-02-15T00:00+02:00[Europe/Kyiv] but was '2015-02-15'");
  }

  @Test
  void asksForALengthOfTime() {
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'duration': {'for': '100 days'}}"),
        ":14:51: /clauses/0/terms/0/duration/for: length of time must be an ISO 8601 duration such"
            + " as P100D but was '100 days'");
  }

  @Test
  void listsTheWordsForAWordItDoesNotKnow() {
    String types =
        ":6:11: /type: type must be one of draft, agreement, position-paper, statement,"
            + " resolution, law but was '";
    assertRefused(with("'type': 'treaty'", "'type': 'draft'"), types + "treaty'");
    assertRefused(with("'type': 'DRAFT'", "'type': 'draft'"), types + "DRAFT'");
    assertRefused(with("'type': 0", "'type': 'draft'"), types + "0'");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'domains': ['air', 'space']}"),
        ":14:50: /clauses/0/terms/0/domains/1: element of domains must be one of land, air, sea,"
            + " energy, infrastructure but was 'space'");
  }

  @Test
  void asksForExactlyOneCase() {
    String at = ":14:105: /clauses/0/terms/0/bound: ";
    assertRefused(bound("{'atMost': 1, 'atLeast': 1}"), at + BOUNDS + "atMost and atLeast'");
    assertRefused(bound("{}"), at + BOUNDS + "{}'");
    assertRefused(bound("{'around': 5}"), at + BOUNDS + "around'");
    assertRefused(bound("'unlimited'"), at + BOUNDS + "unlimited'");
    assertRefused(bound("600000"), at + BOUNDS + "600000'");
    assertRefused(bound("[1]"), at + BOUNDS + "[…]'");
    assertRefused(
        withTerm("{'kind': 'ceasefire', 'start': {'around': '2026'}}"),
        ":14:40: /clauses/0/terms/0/start: point in time must be an object with exactly one of on,"
            + " at, event but was 'around'");
  }

  @Test
  void saysWhatIsWrongInsideACase() {
    String between = ":14:117: /clauses/0/terms/0/bound/between: ";
    assertRefused(bound("{'between': [1]}"), between + "range must be two numbers but was '[1]'");
    assertRefused(
        bound("{'between': [7, 1]}"),
        between + "range must run from a number not negative to a greater one but was '7 to 1'");
    assertRefused(
        bound("{'between': {'least': 1, 'most': 2}}"),
        between + "between must be a list but was '{…}'");
    assertRefused(
        bound("{'unlimited': true}"),
        ":14:119: /clauses/0/terms/0/bound/unlimited: unlimited must be an object but was 'true'");
    assertRefused(
        withTerm(
            "{'kind': 'declaration', 'statement': 'neutral', 'when': {'all': [{'not': {}},"
                + " {'holds': '1'}]}}"),
        ":14:82: /clauses/0/terms/0/when/all/0/not: condition must be an object with exactly one of"
            + " circumstance, act, event, chosen, consent, holds, kept, breach, all, any, not but"
            + " was '{}'");
  }

  @Test
  void refusesAListThatPostponesWhatIsNotThere() {
    assertRefused(
        withTerm(TERM.replace("}", ", 'toBeFixed': ['colour']}")),
        AT
            + ": toBeFixed of declaration must name a field that this kind may leave open but was 'colour'");
    assertRefused(
        withTerm(TERM.replace("}", ", 'toBeFixed': ['sources']}")),
        AT
            + ": toBeFixed of declaration must name a field that this kind may leave open but was 'sources'");
    assertRefused(
        withTerm(TERM.replace("}", ", 'toBeFixed': ['subject']}")),
        AT + ": toBeFixed of declaration must name an absent field but was 'subject'");
  }
}
