package org.peaceterms.diff;

import java.time.LocalDate;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** Plans of one clause. */
final class SinglePlans {
  private SinglePlans() {}

  static Plan of(Term term, Vocabulary vocabulary) {
    return Plan.builder()
        .shared(vocabulary)
        .id(PlanId.of("single"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A plan of one clause")
        .type(Plan.Type.DRAFT)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("1"))
                .number("1")
                .summary("Only this.")
                .status(Clause.Status.PROPOSED)
                .addTerms(term)
                .build())
        .build();
  }
}
