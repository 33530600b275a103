package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/** A plan in which a change is made. */
final class Changed {
  private static final ClauseId ADDED = ClauseId.of("added");

  private Changed() {}

  /**
   * {@return the plan without what some clauses say; empty if other parts of it do not let it be}
   *
   * @param gone the clauses
   * @param added a term that is written in
   * @param summary what that term says
   */
  static Optional<Plan> of(Plan plan, List<Clause> gone, Optional<Term> added, String summary) {
    Stream<Clause> kept =
        plan.clauses().stream().map(clause -> gone.contains(clause) ? empty(clause) : clause);
    try {
      return Optional.of(
          plan.withClauses(
              Stream.concat(kept, added.stream().map(term -> added(term, summary)))
                  .collect(ImmutableList.toImmutableList())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Other clauses may still name it. */
  private static Clause empty(Clause clause) {
    return clause
        .withTerms(ImmutableList.of())
        .withChoices(ImmutableList.of())
        .withReports(ImmutableList.of());
  }

  private static Clause added(Term term, String summary) {
    return Clause.builder()
        .id(ADDED)
        .number("added")
        .summary(summary)
        .status(Clause.Status.PROPOSED)
        .addTerms(Witness.plain(term))
        .build();
  }
}
