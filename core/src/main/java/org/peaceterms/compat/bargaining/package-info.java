/**
 * Bargaining: from what each party makes of each outcome to the outcomes that nobody can improve on
 * for free, and to the one that a rule of fairness picks among them.
 *
 * <p>In comes either a {@link org.peaceterms.compat.bargaining.Domain}, issue by issue and value by
 * value with the weights that each party gives them, or a plain list of outcomes with their worth
 * for each party. Out goes a {@link org.peaceterms.compat.bargaining.Bargaining}: its Pareto front
 * and a {@link org.peaceterms.compat.bargaining.Solution} for each {@link
 * org.peaceterms.compat.bargaining.Rule}. Any number of parties takes part, and all numbers are
 * exact.
 *
 * <pre>{@code
 * Bargaining<Outcome> bargaining = Bargaining.over(domain);
 * bargaining.front().forEach(deal -> System.out.println(deal.outcome()));
 * Solution<Outcome> fair = bargaining.solution(Rule.NASH_PRODUCT);
 * }</pre>
 */
@NullMarked
package org.peaceterms.compat.bargaining;

import org.jspecify.annotations.NullMarked;
