package org.peaceterms.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/** Edits that nowhere meet, and yet cannot both be kept. */
class CleanMergeTest {
  private static String cap(int most) {
    return clause("1", limit("atMost", most));
  }

  private static String floor(int least) {
    return clause("2", limit("atLeast", least));
  }

  private static String limit(String bound, int figure) {
    return "{'kind':'quantity-limit','subject':['ukraine'],'measure':'armed-forces-strength',"
        + "'bound':{'"
        + bound
        + "':"
        + figure
        + "}}";
  }

  private static String clause(String number, String term) {
    return "{'id':'c"
        + number
        + "','number':'"
        + number
        + "','summary':'Point "
        + number
        + ".','status':'proposed','terms':["
        + term
        + "]}";
  }

  private static Plan draft(String version, String... clauses) {
    String json =
        "{'id':'talks','version':'"
            + version
            + "','date':'2026-01-05','title':'Talks','type':'draft','clauses':["
            + Stream.of(clauses).collect(Collectors.joining(","))
            + "]}";
    return PlanJson.using(Corpus.vocabulary()).readPlan(json.replace('\'', '"'));
  }

  private static final Plan BASE = draft("1", cap(900_000), floor(500_000));
  private static final Plan LOWER_CAP = draft("2", cap(600_000), floor(500_000));
  private static final Plan HIGHER_FLOOR = draft("3", cap(900_000), floor(800_000));

  @Test
  void whatTheSidesChangedInDifferentPointsMayClash() {
    PlanMerge merge = PlanMerge.of(BASE, LOWER_CAP, HIGHER_FLOOR);

    Judgement check = merge.check();

    assertThat(merge.isClean()).isTrue();
    assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(check.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.clauses())
                    .extracting(Citation::id)
                    .containsExactly(ClauseId.of("c1"), ClauseId.of("c2")));
  }

  @Test
  void whatOneSideChangedMayBeKept() {
    PlanMerge merge = PlanMerge.of(BASE, LOWER_CAP, BASE);

    assertThat(merge.isClean()).isTrue();
    assertThat(merge.check().verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void whatIsAddedForTheCheckHasToBeLaw() {
    PlanMerge merge = PlanMerge.of(BASE, LOWER_CAP, BASE);

    assertThatThrownBy(() -> merge.check(HIGHER_FLOOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("talks");
  }
}
