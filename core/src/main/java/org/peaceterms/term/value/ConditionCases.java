package org.peaceterms.term.value;

/**
 * One answer for each kind of condition.
 *
 * @param <R> the type of the answer
 */
public interface ConditionCases<R> {
  /**
   * {@return the answer for a circumstance}
   *
   * @param condition the condition
   */
  R circumstance(Condition.OfCircumstance condition);

  /**
   * {@return the answer for an act done}
   *
   * @param condition the condition
   */
  R act(Condition.ActDone condition);

  /**
   * {@return the answer for an event that has occurred}
   *
   * @param condition the condition
   */
  R event(Condition.Occurred condition);

  /**
   * {@return the answer for a chosen alternative}
   *
   * @param condition the condition
   */
  R chosen(Condition.Chosen condition);

  /**
   * {@return the answer for consent}
   *
   * @param condition the condition
   */
  R consent(Condition.Consent condition);

  /**
   * {@return the answer for a term that holds}
   *
   * @param condition the condition
   */
  R holds(Condition.Holds condition);

  /**
   * {@return the answer for a term kept for a time}
   *
   * @param condition the condition
   */
  R kept(Condition.Kept condition);

  /**
   * {@return the answer for a breach}
   *
   * @param condition the condition
   */
  R breach(Condition.Breach condition);

  /**
   * {@return the answer for a conjunction}
   *
   * @param condition the condition
   */
  R all(Condition.All condition);

  /**
   * {@return the answer for a disjunction}
   *
   * @param condition the condition
   */
  R any(Condition.Any condition);

  /**
   * {@return the answer for a negation}
   *
   * @param condition the condition
   */
  R not(Condition.Not condition);
}
