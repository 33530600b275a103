package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;

/** Votes after each of which something else holds for thirty days. */
class CrowdedTest {
  private static final String CLAUSE =
      """
      {"id": "%1$d", "number": "%1$d", "summary": "Vote %1$d.", "status": "proposed", "terms": [
        {"kind": "vote", "vote": "referendum", "completes": "turns:vote-%1$d",
         "window": {"between": {"from": {"on": "2026-01-01"}, "until": {"on": "%3$s"}}}},
        {"kind": "quantity-limit", "subject": ["ukraine"], "measure": "armed-forces-strength",
         "bound": {"exactly": %2$d},
         "window": {"between": {"from": {"event": {"id": "turns:vote-%1$d"}},
                                "until": {"event": {"id": "turns:vote-%1$d", "plus": "P30D"}}}}}]}
      """;

  private static Plan plan(int votes, String until) {
    String events =
        IntStream.rangeClosed(1, votes)
            .mapToObj(
                vote ->
                    "{\"id\": \"turns:vote-%1$d\", \"name\": \"vote %1$d\", \"type\": \"event\"}"
                        .formatted(vote))
            .collect(Collectors.joining(","));
    String clauses =
        IntStream.rangeClosed(1, votes)
            .mapToObj(vote -> CLAUSE.formatted(vote, 1_000 * vote, until))
            .collect(Collectors.joining(","));
    return PlanJson.using(Corpus.vocabulary())
        .readPlan(
            """
            {"id": "turns", "version": "1", "date": "2026-01-01", "title": "T", "type": "draft",
             "declares": {"events": [%s]}, "clauses": [%s]}
            """
                .formatted(events, clauses));
  }

  @Test
  void thatThereIsNoRoomForAllIsSaidInOneSentence() {
    Judgement judgement = Contradictions.in(plan(3, "2026-03-01"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.clauses())
                  .extracting(Citation::number)
                  .containsExactly("1", "2", "3");
              assertThat(finding.steps())
                  .endsWith(
                      "No two of the 3 times from vote 1 until 30 days after"
                          + " vote 1, from vote 2 until 30 days after vote 2 and from vote 3 until"
                          + " 30 days after vote 3 can overlap, and together they last 90 days at"
                          + " least; but from 2026-01-01 to 2026-03-30 there are 88 days.");
              assertThat(finding.witness())
                  .isEqualTo(
                      "the strength of the armed forces of Ukraine, from 2026-01-01 to 2026-03-30");
              assertThat(finding.certificates()).allMatch(Certificate::holds);
              assertThat(finding.certificates())
                  .filteredOn(Certificate.Crowd.class::isInstance)
                  .singleElement()
                  .isInstanceOfSatisfying(
                      Certificate.Crowd.class,
                      crowd -> {
                        assertThat(crowd.needed()).isEqualTo(90);
                        assertThat(crowd.room()).isEqualTo(88);
                      });
            });
  }

  @Test
  void twoDaysMoreForAnyOfThemMendIt() {
    Finding finding = Iterables.getOnlyElement(Contradictions.in(plan(3, "2026-03-01")).findings());

    assertThat(finding.mends())
        .extracting(Mend::summary)
        .containsExactly(mend("1"), mend("2"), mend("3"));
  }

  private static String mend(String point) {
    return "In point "
        + point
        + ", change the window from \u201Cfrom 1 January 2026 until 1 March 2026\u201D"
        + " to \u201Cfrom 1 January 2026 until 3 March 2026\u201D.";
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12})
  void withTwoDaysMoreAllCanBeKept(int votes) {
    String enough = LocalDate.of(2026, 1, 1).plusDays(30L * (votes - 1) + 1).toString();
    Judgement judgement = Contradictions.in(plan(votes, enough));
    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(judgement.witness()).isPresent();
  }

  @Test
  void twelveAreTooManyByOneDay() {
    String tooSoon = LocalDate.of(2026, 1, 1).plusDays(30L * 11).toString();
    Judgement judgement = Contradictions.in(plan(12, tooSoon));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.clauses()).hasSize(12));
  }
}
