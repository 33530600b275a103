package org.peaceterms.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** What clauses are called where the drafts do not call them alike. */
class MergedNamesTest {
  private static final String ARMY = "The army is reduced to six hundred thousand soldiers.";
  private static final String PRISONERS = "Prisoners of war go home within ninety days.";
  private static final String GRAIN = "Ships with grain sail freely across the sea.";
  private static final String SCHOOLS = "Children learn both languages at every school.";

  private static Plan draft(String version, Clause... clauses) {
    return Plan.builder()
        .id(PlanId.of("draft"))
        .version(version)
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addClauses(clauses)
        .build();
  }

  private static Clause clause(String id, String summary) {
    return Clause.builder()
        .id(ClauseId.of(id))
        .number("1")
        .summary(summary)
        .status(Clause.Status.PROPOSED)
        .build();
  }

  private static void assertCalled(PlanMerge merge, String... names) {
    assertThat(merge.plan().clauses())
        .extracting(clause -> clause.id().text())
        .containsExactly(names);
  }

  @Test
  void anAdditionGivesWayToWhatAllHave() {
    PlanMerge merge =
        PlanMerge.of(
            draft("base", clause("army", ARMY)),
            draft("left", clause("army", ARMY), clause("new", GRAIN)),
            draft("right", clause("army", ARMY), clause("new", SCHOOLS)));
    assertThat(merge.isClean()).isTrue();
    assertCalled(merge, "army", "new", "new-2");
  }

  @Test
  void aNameOfTheBaseMayBeThatOfAnotherClauseInBothDrafts() {
    PlanMerge merge =
        PlanMerge.of(
            draft("base", clause("first", ARMY), clause("second", PRISONERS)),
            draft("left", clause("left", ARMY), clause("first", PRISONERS)),
            draft("right", clause("right", ARMY), clause("first", PRISONERS)));
    assertThat(merge.isClean()).isTrue();
    assertCalled(merge, "first", "first-2");
  }

  @Test
  void aNameThatBothDraftsGiveAClauseIsItsName() {
    PlanMerge merge =
        PlanMerge.of(
            draft("base", clause("first", ARMY), clause("second", PRISONERS)),
            draft("left", clause("army", ARMY), clause("first", PRISONERS), clause("new", GRAIN)),
            draft("right", clause("army", ARMY), clause("first", PRISONERS)));
    assertThat(merge.isClean()).isTrue();
    assertCalled(merge, "army", "first", "new");
  }
}
