package org.peaceterms.diff;

import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;

/**
 * One difference between two drafts: where it is, what stood there before and what stands there
 * after. Values are values of the model (a clause, a term, a bound, a set of parties …).
 */
public sealed interface Change
    permits MetadataChange, PlanChange, ClauseChange, ChoiceChange, TermChange {

  /** {@return what kind of change it is} */
  ChangeCode code();

  /** {@return the clause in the earlier draft, if there is one} */
  Optional<Clause> clauseBefore();

  /** {@return the clause in the later draft, if there is one} */
  Optional<Clause> clauseAfter();

  /** {@return where in the clause or plan, as a JSON pointer; absent for the clause as a whole} */
  Optional<String> path();

  /** {@return what stood there before; absent if nothing did} */
  Optional<Object> before();

  /** {@return what stands there now; absent if nothing does} */
  Optional<Object> after();

  /** {@return the change as one sentence; for people, not to be parsed} */
  String summary();

  /**
   * {@return what it does to the set of conducts that keep the text; {@link Effect#UNKNOWN} unless
   * the change cannot touch it}
   */
  default Effect effect() {
    return code().isSubstantive() ? Effect.UNKNOWN : Effect.NEUTRAL;
  }

  /**
   * {@return the result of the function for this case}
   *
   * @param metadata for the change of metadata
   * @param plan for a change of the plan as a whole
   * @param clause for a change of a clause as such
   * @param choice for a change of a choice
   * @param term for a change of a term
   * @param <R> the type of the result
   */
  <R> R match(
      Function<MetadataChange, R> metadata,
      Function<PlanChange, R> plan,
      Function<ClauseChange, R> clause,
      Function<ChoiceChange, R> choice,
      Function<TermChange, R> term);
}
