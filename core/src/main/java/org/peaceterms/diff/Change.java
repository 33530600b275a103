package org.peaceterms.diff;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.PartyId;

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

  /** {@return what it does and for whom} */
  Impact impact();

  /** {@return what it does to the set of conducts that keep the text} */
  default Effect effect() {
    return impact().effect();
  }

  /**
   * {@return for each party that it touches, whether it is worse or better off}
   *
   * <p>A party is {@link Effect#TIGHTENED} if it owes more or less is owed to it, and {@link
   * Effect#LOOSENED} if it owes less or more is owed to it. If nobody is named and the effect is
   * {@link Effect#UNKNOWN}, it may touch anybody.
   */
  default ImmutableSortedMap<PartyId, Effect> parties() {
    return impact().parties();
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
