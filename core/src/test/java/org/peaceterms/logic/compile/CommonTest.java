package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.theory.Moment;

/** What all kinds have in common: conditions, consequences, what is kept, breaches. */
class CommonTest {
  private static final String ATTACK =
      "'kind':'conduct','modality':'must-not','agents':['ukraine'],'act':'attack'";

  @Test
  void aTermCountsInEachWayInWhichItsConditionIsMetAndItsExceptionIsNot() {
    assertThat(
            Drafts.contents(
                "{"
                    + ATTACK
                    + ",'when':{'any':[{'circumstance':'nato-consensus'},"
                    + "{'event':{'id':'pull-back','plus':'P3D'}}]},"
                    + "'unless':{'all':[{'consent':{'of':['us']}},"
                    + "{'not':{'act':{'act':'attack','agents':['russia']}}}]}}"))
        .containsExactly(
            "if not: us to 1/terms/1 comes and nato-consensus: forbidden act=attack agents=ukraine;"
                + " from entry-into-force",
            "if nato-consensus: forbidden act=attack agents=ukraine;"
                + " from act=[attack] agents=[russia] and from entry-into-force",
            "if not: us to 1/terms/1 comes: forbidden act=attack agents=ukraine;"
                + " from pull-back+3 and from entry-into-force",
            "forbidden act=attack agents=ukraine; from pull-back+3 and from"
                + " act=[attack] agents=[russia] and from entry-into-force");
  }

  /** Who agrees to one thing need not agree to another, but who agrees to all cannot disagree. */
  @Test
  void consentIsToTheTermThatAsksForItUnlessItSaysToWhat() {
    String vote = "{'kind':'vote','vote':'referendum','onlyIf':{'consent':{'of':['us']%s}}}";
    String release =
        "{'kind':'release','categories':['children'],'onlyIf':{'not':{'consent':{'of':['us']%s}}}}";
    for (String to : List.of("", ",'to':'2'")) {
      var apart = Drafts.theory(vote.formatted(""), release.formatted(to));
      assertThat(Course.exists(apart)).isTrue();
      assertThat(Course.exists(apart, consent("us to single:1/terms/1").occurs().not())).isFalse();
      String second = to.isEmpty() ? "us to single:2/terms/1" : "us to single:2";
      assertThat(Course.exists(apart, consent(second).occurs())).isFalse();
    }
    String all = ",'to':'this-text'";
    assertThat(Course.clash(Drafts.theory(vote.formatted(all), release.formatted(all))))
        .containsExactly("1", "2");
  }

  /** It is the same consent in all fields of one term, and whether or not it says so. */
  @Test
  void consentToATermIsOneWhereverItIsAskedFor() {
    String vote =
        "{'kind':'vote','id':'1.vote','vote':'referendum','onlyIf':{'consent':{'of':['us']}},"
            + "'stages':[{'complete':{'event':{'id':'signature','plus':'P9D'}},"
            + "'onlyIf':{'consent':{'of':['us'],'to':'1.vote'}}}]}";
    var theory =
        Drafts.theory(
            vote,
            "{'kind':'release','categories':['children'],"
                + "'onlyIf':{'not':{'consent':{'of':['us'],'to':'1.vote'}}}}");
    assertThat(Course.clash(theory)).containsExactly("1", "2");
  }

  private static Moment consent(String name) {
    return new Moment(Moment.Kind.CONSENT, name);
  }

  @Test
  void aConditionWithTooManyWaysIsLeftOut() {
    String either =
        "{'any':[{'event':{'id':'referendum','plus':'P%1$dD'}},"
            + "{'event':{'id':'pull-back','plus':'P%1$dD'}}]}";
    String all =
        IntStream.rangeClosed(1, 7)
            .mapToObj(either::formatted)
            .collect(Collectors.joining(",", "{'all':[", "]}"));
    var theory = Drafts.theory("{" + ATTACK + ",'when':" + all + "}");
    assertThat(StatementWords.of(theory)).isEmpty();
    assertThat(StatementWords.leftOut(theory))
        .containsExactly("unless, when: its condition can be met in too many ways");
  }

  /** What follows a breach counts from the breach on and says so. */
  @Test
  void aConsequenceFollowsTheBreach() {
    assertThat(
            Drafts.contents(
                "{"
                    + ATTACK
                    + ",'id':'1.ban','consequence':[{'kind':'conduct','modality':'must-not',"
                    + "'agents':['us'],'act':'supply-arms'}]}"))
        .containsExactly(
            "forbidden act=attack agents=ukraine; from entry-into-force",
            "consequence: forbidden act=supply-arms agents=us;"
                + " from 1.ban and from entry-into-force");
  }

  @Test
  void whoDoesTheForbiddenActBreaksTheBanWhileItCounts() {
    var theory =
        Drafts.theory(
            "{'kind':'ceasefire','id':'1.c','parties':['russia','ukraine']}",
            "{'kind':'vote','vote':'referendum','onlyIf':{'kept':{'term':'1.c','for':'P60D'}}}",
            "{'kind':'conduct','modality':'may','agents':['us'],'act':'warn',"
                + "'when':{'act':{'act':'break-ceasefire','agents':['russia']}}}");
    String broken = "act=[break-ceasefire] agents=[russia]";
    assertThat(StatementWords.of(theory))
        .contains(
            "if ceasefire-start comes: not: "
                + broken
                + " comes or 1.c comes or "
                + broken
                + "+1 <= ceasefire-start");
    assertThat(StatementWords.rules(theory))
        .contains(
            "not: 1.c/kept P60D comes or ceasefire-start comes",
            "ceasefire-start - 1.c/kept P60D <= -60",
            "1.c/kept P60D - ceasefire-start <= 60",
            "not: ceasefire-start comes or 1.c comes or 1.c/kept P60D comes",
            "1.c/kept P60D - 1.c <= -1");
    assertThat(Course.exists(theory)).isTrue();
  }

  @Test
  void aNarrowerActIsTheWiderOne() {
    var theory =
        Drafts.theory(
            "{" + ATTACK + ",'when':{'act':{'act':'attack','agents':['russia']}}}",
            "{"
                + ATTACK
                + ",'when':{'act':{'act':'invade','agents':['russia'],'object':['ukraine']}}}");
    assertThat(StatementWords.rules(theory))
        .contains(
            "not: act=[invade] agents=[russia] object=[ukraine] comes or"
                + " act=[attack] agents=[russia] comes");
  }
}
