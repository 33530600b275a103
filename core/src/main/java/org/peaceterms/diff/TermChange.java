package org.peaceterms.diff;

import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;

/**
 * A change of a term: it comes, goes, or one of its fields changes.
 *
 * @param code what kind of change
 * @param clauseBefore the clause in the earlier draft
 * @param clauseAfter the clause in the later draft
 * @param path where in the clause
 * @param termBefore the term in the earlier draft
 * @param termAfter the term in the later draft
 * @param field the field that changed; absent if the whole term came or went
 * @param before what stood there
 * @param after what stands there now
 * @param summary the change as one sentence
 * @param impact what it does and for whom
 */
public record TermChange(
    ChangeCode code,
    Optional<Clause> clauseBefore,
    Optional<Clause> clauseAfter,
    Optional<String> path,
    Optional<Term> termBefore,
    Optional<Term> termAfter,
    Optional<FieldName> field,
    Optional<Object> before,
    Optional<Object> after,
    String summary,
    Impact impact)
    implements Change {

  @Override
  public <R> R match(
      Function<MetadataChange, R> metadata,
      Function<PlanChange, R> plan,
      Function<ClauseChange, R> clause,
      Function<ChoiceChange, R> choice,
      Function<TermChange, R> term) {
    return term.apply(this);
  }
}
