package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** Drafts that a comparison of each with each, or a recursion over clauses, would not survive. */
class ManyClausesTest {
  private static final int MANY = 5_000;

  private static Plan plan(String prefix, int size, IntFunction<String> summary) {
    return Plan.builder()
        .id(PlanId.of("many"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("Many clauses")
        .type(Plan.Type.DRAFT)
        .addAllClauses(
            IntStream.range(0, size)
                .mapToObj(
                    i ->
                        Clause.builder()
                            .id(ClauseId.of(prefix + i))
                            .number(String.valueOf(i))
                            .summary(summary.apply(i))
                            .status(Clause.Status.PROPOSED)
                            .build())
                .toList())
        .build();
  }

  private static long count(PlanDiff diff, ChangeCode code) {
    return diff.changes().stream().filter(change -> change.code() == code).count();
  }

  @Test
  void equalClausesPairInOrder() {
    PlanDiff diff =
        PlanDiff.between(plan("a", MANY, i -> "The same."), plan("b", MANY, i -> "The same."));
    assertThat(count(diff, ChangeCode.CLAUSE_IDENTITY)).isEqualTo(MANY);
    assertThat(diff.changes()).hasSize(MANY);
  }

  @Test
  void reversedAllButOneHaveMoved() {
    Plan plan = plan("a", MANY, i -> "Matter number " + i);
    ImmutableList<Clause> reversed = ImmutableList.copyOf(Lists.reverse(plan.clauses()));
    PlanDiff diff = PlanDiff.between(plan, plan.withClauses(reversed));
    assertThat(count(diff, ChangeCode.CLAUSE_MOVED)).isEqualTo(MANY - 1);
    assertThat(diff.changes()).hasSize(MANY - 1);
  }

  @Test
  void oneAgainstManyIsManyAdditions() {
    Plan many = plan("b", MANY, i -> "Matter number " + i);
    assertThat(count(PlanDiff.between(plan("a", 0, i -> ""), many), ChangeCode.CLAUSE_ADDED))
        .isEqualTo(MANY);
    assertThat(count(PlanDiff.between(many, plan("a", 0, i -> "")), ChangeCode.CLAUSE_REMOVED))
        .isEqualTo(MANY);
  }

  @Test
  void allRewordedKeepTheirIds() {
    PlanDiff diff =
        PlanDiff.between(
            plan("a", MANY, i -> "Old matter " + i), plan("a", MANY, i -> "New subject " + i));
    assertThat(count(diff, ChangeCode.CLAUSE_REWORDED) + count(diff, ChangeCode.CLAUSE_REMOVED))
        .isEqualTo(MANY);
  }
}
