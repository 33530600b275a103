package org.peaceterms.diff;

import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;

/**
 * A change of a choice: a bracket or reading or one of its versions comes, goes or finds other
 * supporters.
 *
 * @param code what kind of change
 * @param clauseBefore the clause in the earlier draft
 * @param clauseAfter the clause in the later draft
 * @param path where in the clause
 * @param before what stood there
 * @param after what stands there now
 * @param summary the change as one sentence
 * @param impact what it does and for whom
 */
public record ChoiceChange(
    ChangeCode code,
    Optional<Clause> clauseBefore,
    Optional<Clause> clauseAfter,
    Optional<String> path,
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
    return choice.apply(this);
  }
}
