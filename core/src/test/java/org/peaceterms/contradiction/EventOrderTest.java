package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;

/** An order that no clause states is given with what it follows from. */
class EventOrderTest {

  /** The steps of the first finding in a plan with one clause for each order. */
  private static ImmutableList<String> steps(String... orders) {
    StringBuilder clauses = new StringBuilder();
    for (int i = 0; i < orders.length; i++) {
      String[] order = orders[i].split(" before ");
      clauses
          .append(i == 0 ? "" : ",")
          .append(
              """
              {"id": "%1$d", "number": "%1$d", "summary": "S", "status": "proposed", "terms": [
                {"kind": "sequence", "before": ["parts:%2$s"], "after": ["parts:%3$s"],
                 "force": "requires"}]}
              """
                  .formatted(i + 1, order[0], order[1]));
    }
    return Contradictions.in(
            PlanJson.using(Corpus.vocabulary())
                .readPlan(
                    """
                        {"id": "parts", "version": "1", "date": "2026-01-01", "title": "T",
                         "type": "draft", "declares": {"events": [
                          {"id": "parts:vote", "name": "the vote", "type": "event"},
                          {"id": "parts:law", "name": "the law", "type": "event"},
                          {"id": "parts:count", "name": "the count", "type": "event"},
                          {"id": "parts:local-vote", "name": "the local vote", "type": "event",
                           "isA": ["parts:vote"]},
                          {"id": "parts:reform", "name": "the reform", "type": "event",
                           "parts": ["parts:law", "parts:vote"]}]},
                         "clauses": [%s]}
                        """
                        .formatted(clauses)))
        .findings()
        .get(0)
        .steps();
  }

  @Test
  void aPartComesNoLaterThanTheWhole() {
    assertThat(steps("reform before vote"))
        .contains(
            "So by point 1 the reform must come before the vote; the vote, a part of the reform,"
                + " must not come after it: a circle in which 1 day is missing; so the reform must"
                + " not come.");
  }

  @Test
  void theWholeIsCompleteWithItsLastPart() {
    assertThat(steps("law before count", "vote before count", "count before reform"))
        .containsExactly(
            "Point 1 says: The law must come before the count; without it the count cannot take"
                + " place.",
            "Point 2 says: The vote must come before the count; without it the count cannot take"
                + " place.",
            "Point 3 says: The count must come before the reform; without it the reform cannot"
                + " take place.",
            "Suppose that the count should come.",
            "The reform must come (1).",
            "So by point 3 the count must come before the reform; by point 1 the law must come"
                + " before the count; the reform must not come after the law, if it is complete"
                + " with that: a circle in which 2 days are missing; so the reform must not be"
                + " complete with the law.",
            "By (1), the reform must not come after the vote, if it is complete with that; by"
                + " point 3 the count must come before the reform; by point 2 the vote must come"
                + " before the count: a circle in which 2 days are missing; so the reform must not"
                + " be complete with the vote.",
            "So, since the reform must not be complete with the law, the reform must not come,"
                + " which is not so.",
            "It is the same if the reform should come instead.");
  }

  @Test
  void whatIsACaseOfSomethingBringsItAbout() {
    assertThat(steps("local-vote before vote"))
        .contains(
            "The vote must not come after the local vote, which is a case of it; by point 1 the"
                + " local vote must come before the vote: a circle in which 1 day is missing.");
  }
}
