package org.peaceterms.diff;

import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;

/**
 * A change of the plan as a whole: its type, its parties, its background, what it declares.
 *
 * @param code what kind of change
 * @param path where in the plan
 * @param before what stood there
 * @param after what stands there now
 * @param summary the change as one sentence
 * @param impact what it does and for whom
 */
public record PlanChange(
    ChangeCode code,
    Optional<String> path,
    Optional<Object> before,
    Optional<Object> after,
    String summary,
    Impact impact)
    implements Change {

  @Override
  public Optional<Clause> clauseBefore() {
    return Optional.empty();
  }

  @Override
  public Optional<Clause> clauseAfter() {
    return Optional.empty();
  }

  @Override
  public <R> R match(
      Function<MetadataChange, R> metadata,
      Function<PlanChange, R> plan,
      Function<ClauseChange, R> clause,
      Function<ChoiceChange, R> choice,
      Function<TermChange, R> term) {
    return plan.apply(this);
  }
}
