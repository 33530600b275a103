package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/** A plan in which the terms of a clause, those of its versions included, are others. */
final class EditedPlan {
  private EditedPlan() {}

  static Plan of(Plan plan, Clause clause, Function<Term, Stream<Term>> edit) {
    return plan.withClauses(
        plan.clauses().stream()
            .map(other -> other.equals(clause) ? of(clause, edit) : other)
            .toList());
  }

  static Clause of(Clause clause, Function<Term, Stream<Term>> edit) {
    return clause
        .withTerms(terms(clause.terms(), edit))
        .withChoices(
            clause.choices().stream()
                .map(
                    choice ->
                        choice.withVersions(
                            choice.versions().stream()
                                .map(version -> version.withTerms(terms(version.terms(), edit)))
                                .toList()))
                .toList());
  }

  private static ImmutableList<Term> terms(List<Term> terms, Function<Term, Stream<Term>> edit) {
    return terms.stream().flatMap(edit).collect(ImmutableList.toImmutableList());
  }
}
