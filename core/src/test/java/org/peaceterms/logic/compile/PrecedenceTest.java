package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** What is left of terms over which others prevail. */
class PrecedenceTest {
  private static final String OVER = ",'notwithstanding':['1']";
  private static final String BAN = vote("must-not", "ukraine", "");
  private static final String FORBIDDEN =
      "forbidden act=hold-election agents=ukraine place=ukraine; from entry-into-force";
  private static final String BUT_DONETSK =
      "forbidden act=hold-election agents=ukraine place=ukraine except act=hold-election"
          + " agents=ukraine place=donetsk; from entry-into-force";

  private static String vote(String modality, String place, String rest) {
    return ("{'kind':'conduct','modality':'%s','agents':['ukraine'],'act':'hold-election',"
            + "'place':['%s']%s}")
        .formatted(modality, place, rest);
  }

  private static String troops(String subjects, String bound, String rest) {
    return ("{'kind':'quantity-limit','subject':[%s],'measure':'armed-forces-strength',"
            + "'bound':{%s}%s}")
        .formatted(subjects, bound, rest);
  }

  /** What the first of two terms comes to. */
  private static ImmutableList<String> lower(String lower, String higher) {
    return Drafts.theory(lower, higher).statements().stream()
        .filter(statement -> statement.premise() == 0)
        .map(StatementWords::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> leftOut(String lower, String higher) {
    return StatementWords.leftOut(Drafts.theory(lower, higher));
  }

  @Test
  void aBanExceptsWhatATermWithinItPermits() {
    String permission = vote("may", "donetsk", OVER);
    assertThat(lower(BAN, permission)).containsExactly(BUT_DONETSK);
    assertThat(lower(vote("must-not", "ukraine", ",'subjectTo':['2']"), vote("may", "donetsk", "")))
        .containsExactly(BUT_DONETSK);
  }

  @Test
  void theWholeTextMayBeMeantOrATermByItsId() {
    assertThat(lower(BAN, vote("may", "donetsk", ",'notwithstanding':['this-text']")))
        .containsExactly(BUT_DONETSK);
    assertThat(
            lower(
                vote("must-not", "ukraine", ",'id':'1.ban'"),
                vote("may", "donetsk", ",'notwithstanding':['1.ban']")))
        .containsExactly(BUT_DONETSK);
  }

  @Test
  void itCountsUntilTheOtherBegins() {
    assertThat(lower(BAN, vote("may", "ukraine", ",'window':{'from':{'on':'2026-06-01'}}" + OVER)))
        .containsExactly(FORBIDDEN + " and until 2026-06-01");
  }

  @Test
  void itCountsWhileTheOtherDoesNot() {
    assertThat(
            lower(BAN, vote("may", "ukraine", ",'when':{'circumstance':'nato-consensus'}" + OVER)))
        .containsExactly("if not: nato-consensus: " + FORBIDDEN);
    assertThat(lower(BAN, vote("may", "ukraine", ",'when':{'event':{'id':'referendum'}}" + OVER)))
        .containsExactly(
            "if not: referendum comes: " + FORBIDDEN, FORBIDDEN + " and until referendum");
  }

  @Test
  void aDutyPrevailsAtTheTickAtWhichItIsDone() {
    String duty =
        vote("must", "ukraine", ",'deadline':{'by':{'on':'2026-12-01'}},'mode':'once'" + OVER);
    assertThat(lower(BAN, duty))
        .containsExactly(
            "if not: 2/terms/1/complete comes: " + FORBIDDEN,
            FORBIDDEN + " and until 2/terms/1/complete",
            FORBIDDEN + " and from 2/terms/1/complete+1");
  }

  @Test
  void aDutyIsNoneWhileABanCounts() {
    String duty = vote("must", "ukraine", ",'deadline':{'by':{'on':'2026-12-01'}},'mode':'once'");
    String ban = vote("must-not", "ukraine", ",'window':{'from':{'on':'2026-06-01'}}" + OVER);
    assertThat(lower(duty, ban))
        .contains(
            "obligatory act=hold-election agents=ukraine place=ukraine;"
                + " at 1/terms/1/complete and until 2026-06-01")
        .filteredOn(said -> said.contains("obligatory"))
        .hasSize(1);
  }

  /** It can be done elsewhere, so that the ban leaves it as it is. */
  @Test
  void aDutyStaysThatABanOnAPartLeavesPossible() {
    String duty = vote("must", "ukraine", ",'deadline':{'by':{'on':'2026-12-01'}},'mode':'once'");
    assertThat(lower(duty, vote("must-not", "donetsk", OVER)))
        .isEqualTo(lower(duty, vote("must-not", "donetsk", "")));
  }

  @Test
  void whatIsNotAgainstItLeavesItAsItIs() {
    assertThat(lower(BAN, vote("must-not", "donetsk", OVER))).containsExactly(FORBIDDEN);
    assertThat(
            lower(
                BAN,
                "{'kind':'conduct','modality':'may','agents':['russia'],'act':'hold-election'"
                    + OVER
                    + "}"))
        .containsExactly(FORBIDDEN);
  }

  @Test
  void aBoundYieldsToOneOnTheSameQuantity() {
    assertThat(
            lower(
                troops("'russia','ukraine'", "'atMost':600000", ""),
                troops(
                    "'ukraine'",
                    "'atLeast':700000",
                    ",'window':{'until':{'on':'2027-01-01'}}" + OVER)))
        .contains(
            "armed-forces-strength <= 600000 subject=russia; from entry-into-force",
            "armed-forces-strength <= 600000 subject=ukraine; from entry-into-force and from"
                + " 2027-01-01")
        .filteredOn(said -> said.contains("<= 600000"))
        .hasSize(2);
  }

  @Test
  void aCapYieldsWhereNoLimitMayBeSet() {
    assertThat(
            lower(
                troops("'ukraine'", "'atMost':600000", ""),
                troops(
                    "'ukraine'",
                    "'unlimited':{}",
                    ",'window':{'until':{'on':'2027-01-01'}}" + OVER)))
        .containsExactly(
            "limit of armed-forces-strength is limited subject=ukraine; from entry-into-force and"
                + " from 2027-01-01",
            "armed-forces-strength <= 600000 subject=ukraine; from entry-into-force and from"
                + " 2027-01-01");
  }

  @Test
  void howABoundOnTheWholeYieldsToOneOnAPartIsNotJudged() {
    String whole = troops("'ukraine'", "'atMost':600000", "");
    String part = troops("'ukraine'", "'atLeast':700000", ",'place':['donetsk']" + OVER);
    assertThat(leftOut(whole, part))
        .containsExactly("bound: how far another term prevails over it cannot be judged");
    assertThat(lower(whole, part)).noneMatch(said -> said.contains("600000"));
  }

  @Test
  void aStateYieldsWhereAnotherIsSaid() {
    assertThat(
            lower(
                "{'kind':'territorial-status','place':['ukraine'],'holder':['ukraine'],"
                    + "'level':'control'}",
                "{'kind':'territorial-status','place':['crimea'],'holder':['russia'],"
                    + "'level':'control'"
                    + OVER
                    + "}"))
        .containsExactly(
            "control is ukraine|ukraine-armed-forces|ukraine-police place=ukraine except"
                + " place=crimea; from entry-into-force");
  }

  @Test
  void anOrderYieldsToTheContraryOne() {
    String order = "{'kind':'sequence','before':['%s'],'after':['%s'],'force':'order'%s}";
    assertThat(
            lower(
                order.formatted("referendum", "pull-back", ""),
                order.formatted("pull-back", "referendum", OVER)))
        .isEmpty();
  }

  /** What a guarantee promises has the rank of the guarantee. */
  @Test
  void aResponsePrevailsWithItsGuarantee() {
    String guarantee =
        "{'kind':'guarantee','assures':'protection','guarantors':['us'],'beneficiary':['ukraine'],"
            + "'tiers':[{'trigger':{'act':{'act':'attack','agents':['russia']}},"
            + "'response':[{'kind':'conduct','modality':'may','agents':['us'],"
            + "'act':'supply-arms'}]}]"
            + OVER
            + "}";
    String ban = "{'kind':'conduct','modality':'must-not','agents':['us'],'act':'supply-arms'}";
    assertThat(lower(ban, guarantee))
        .anyMatch(said -> said.startsWith("if not: act=[attack] agents=[russia] comes: forbidden"))
        .doesNotContain("forbidden act=supply-arms agents=us; from entry-into-force");
  }
}
