package org.peaceterms.diff.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** What was read of a draft is kept with it, and goes with it. */
class ReadingTest {
  private static final int PATIENCE = 100;

  private static Plan draft(String id) {
    return Plan.builder()
        .id(PlanId.of(id))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("c1"))
                .number("1")
                .summary("All fighting ends.")
                .status(Clause.Status.PROPOSED)
                .build())
        .build();
  }

  @Test
  void aDraftIsReadOnceBesideOtherVersionsAndOnceBesideOtherWorks() {
    Plan draft = draft("one");

    assertThat(Reading.of(draft, draft("one")))
        .isSameAs(Reading.of(draft, draft("one")))
        .isNotSameAs(Reading.of(draft, draft("other")));
    assertThat(Reading.of(draft, draft("other"))).isSameAs(Reading.of(draft, draft("third")));
  }

  @Test
  void aDraftThatNobodyNeedsIsLetGo() throws InterruptedException {
    WeakReference<Plan> draft = read();

    for (int i = 0; i < PATIENCE && draft.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(draft.get()).isNull();
  }

  /** In a method of its own, so that no variable holds the draft. */
  private static WeakReference<Plan> read() {
    Plan draft = draft("one");
    DraftAlignment.of(draft, draft("other")).clauses();
    return new WeakReference<>(draft);
  }
}
