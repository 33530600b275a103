package org.peaceterms.contradiction;

import org.peaceterms.plan.Plan;

/**
 * Finds out whether terms can all be kept.
 *
 * <pre>{@code
 * Judgement alone = Contradictions.in(plan);
 * Judgement under = Contradictions.with(ukraineLaw).in(plan);
 * Judgement both = Contradictions.among(draft, counterDraft);
 * }</pre>
 *
 * <p>Background law is never assumed silently: only the laws that are passed in count. If a plan
 * rests on one that is not, the judgement says so and is not {@link Verdict#COMPATIBLE}; a
 * contradiction that was found without it stands.
 */
public final class Contradictions {
  private Contradictions() {}

  /**
   * {@return whether the terms of a plan can all be kept, no law taken into account}
   *
   * @param plan the plan
   */
  public static Judgement in(Plan plan) {
    return Search.standard().in(plan);
  }

  /**
   * {@return whether the terms of several plans can all be kept together, no law taken into
   * account}
   *
   * @param plans the plans, with different ids
   * @throws IllegalArgumentException if there is none, or two have one id
   */
  public static Judgement among(Plan... plans) {
    return Search.standard().among(plans);
  }

  /**
   * {@return a search that takes laws into account}
   *
   * @param laws plans of type law
   * @throws IllegalArgumentException if one is not of type law
   */
  public static Search with(Plan... laws) {
    return Search.standard().with(laws);
  }
}
