package org.peaceterms.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** Where two drafts say the same, the summaries are the same words and the terms the same terms. */
class SameWordsTest {
  private static final Plan US = plan("us-28");
  private static final Plan E3 = plan("e3-28");
  private static final Plan UA = plan("ua-us-20");

  /** The points that the European counter-draft leaves as they are. */
  private static final ImmutableSet<String> LEFT_AS_THEY_ARE =
      ImmutableSet.of(
          "1", "5", "10a", "10b", "10c", "11", "12", "12a", "12b", "12c", "12d", "12e", "12f", "13",
          "13a", "13b", "13c", "16", "17", "18", "19", "20", "20a", "22", "23", "24", "24a", "24b",
          "24c", "24d", "27");

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @Test
  void theEuropeanDraftKeepsTheWordsOfThePointsThatItLeaves() {
    ImmutableSet<String> same =
        US.clauses().stream()
            .filter(
                clause ->
                    E3.clause(clause.id())
                        .filter(other -> other.summary().equals(clause.summary()))
                        .isPresent())
            .map(clause -> clause.id().text())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(same).containsExactlyElementsOf(LEFT_AS_THEY_ARE);
  }

  @Test
  void theEuropeanDraftKeepsTheTermsOfThePointsThatItLeaves() {
    for (String id : LEFT_AS_THEY_ARE) {
      assertThat(said(E3, id)).as(id).isEqualTo(said(US, id));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "us-28, 1, 1",
    "us-28, 5, 3",
    "us-28, 10a, 5c",
    "us-28, 18, 11",
    "e3-28, 25, 18",
  })
  void theLaterDraftKeepsTheWordsOfThePointsThatItTakesOver(
      String draft, String before, String after) {
    assertThat(clause(UA, after).summary()).isEqualTo(clause(plan(draft), before).summary());
    assertThat(said(UA, after)).isEqualTo(said(plan(draft), before));
  }

  @Test
  void theLaterDraftTakesOverNoOtherWords() {
    ImmutableSet<String> earlier =
        Stream.of(US, E3)
            .flatMap(plan -> plan.clauses().stream())
            .map(Clause::summary)
            .collect(ImmutableSet.toImmutableSet());

    assertThat(
            UA.clauses().stream()
                .filter(clause -> earlier.contains(clause.summary()))
                .map(clause -> clause.id().text()))
        .containsExactly("1", "3", "5c", "11", "18");
  }

  private static Clause clause(Plan plan, String id) {
    return plan.clause(ClauseId.of(id)).orElseThrow();
  }

  /** {@return the terms of a clause without what is no part of their meaning} */
  private static List<Term> said(Plan plan, String id) {
    return clause(plan, id).terms().stream()
        .map(term -> term.withId(Optional.empty()).withSources(List.of()))
        .collect(Collectors.toList());
  }
}
