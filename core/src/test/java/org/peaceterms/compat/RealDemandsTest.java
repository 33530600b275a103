package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.PlanId;

/**
 * What two drafts of the corpus make of what Russia, Ukraine and Europe demand, issue by issue.
 *
 * <p>Each row of the table names the draft, the position, the demand, the answer, the clauses that
 * must be exactly its reason, and a word that must stand in its conditions. Where an answer is not
 * what the issue lets one expect, the last column says why.
 */
class RealDemandsTest {
  private static final Map<String, DemandAnswer> JUDGED = new HashMap<>();

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvFileSource(resources = "/compat/table.csv", delimiter = '|', numLinesToSkip = 1)
  void isAnsweredAsItIs(
      String issue,
      String plan,
      String position,
      String demand,
      Answer answer,
      String clauses,
      String under,
      String why) {
    DemandAnswer found =
        JUDGED.computeIfAbsent(
            plan + " " + position + " " + demand, key -> judge(plan, position, demand));

    assertThat(found.answer()).as("%s: %s", issue, found.reason()).isEqualTo(answer);
    assertThat(
            found.clauses().stream()
                .map(clause -> clause.id().text())
                .collect(Collectors.joining(",")))
        .isEqualTo(clauses == null ? "" : clauses);
    if (under == null) {
      assertThat(found.conditions()).isEmpty();
    } else {
      assertThat(String.join("; ", found.conditions())).contains(under);
      assertThat(found.reason()).contains(under);
    }
  }

  private static DemandAnswer judge(String planId, String positionId, String demandId) {
    Plan plan = Corpus.plan(PlanId.of(planId)).orElseThrow();
    Position position = Corpus.position(PlanId.of(positionId)).orElseThrow();
    Demand asked =
        position.demands().stream()
            .filter(demand -> demand.id().equals(DemandId.of(demandId)))
            .findFirst()
            .orElseThrow();
    Yardstick yardstick =
        Yardstick.standard()
            .with(
                ImmutableSet.copyOf(plan.background()).stream()
                    .map(law -> Corpus.plan(law).orElseThrow())
                    .toList());
    return Compatibility.of(plan, List.of(position.withDemands(ImmutableList.of(asked))), yardstick)
        .positions()
        .get(0)
        .demands()
        .get(0);
  }
}
