package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/**
 * A term put in the place of another, or taken out.
 *
 * @param premise the clause, by number
 * @param term the term as it stands
 * @param field what is changed; empty if the term is taken out
 * @param instead the term that takes its place; absent if it is taken out
 * @param before what stands there, in words
 * @param after what would stand there, in words
 */
record Change(
    int premise, Term term, String field, Optional<Term> instead, String before, String after) {

  /** {@return the plan with the change; empty if other parts of the plan do not let it be} */
  Optional<Plan> apply(Plan plan, Clause clause) {
    try {
      return Optional.of(
          plan.withClauses(
              plan.clauses().stream()
                  .map(other -> other.equals(clause) ? apply(clause) : other)
                  .toList()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Clause apply(Clause clause) {
    return clause
        .withTerms(replaced(clause.terms()))
        .withChoices(clause.choices().stream().map(this::apply).toList());
  }

  private Choice apply(Choice choice) {
    return choice.withVersions(choice.versions().stream().map(this::apply).toList());
  }

  private Alternative apply(Alternative version) {
    return version.withTerms(replaced(version.terms()));
  }

  private ImmutableList<Term> replaced(List<Term> terms) {
    return terms.stream()
        .flatMap(other -> other.equals(term) ? instead.stream() : Stream.of(other))
        .collect(ImmutableList.toImmutableList());
  }
}
