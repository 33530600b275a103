/**
 * Whether the terms of a plan, or of several plans taken together, can all be kept.
 *
 * <p>In come plans, and the laws that lie behind them; out goes a {@link
 * org.peaceterms.contradiction.Judgement}: a verdict, each {@link
 * org.peaceterms.contradiction.Finding} with the fewest clauses that clash, where and when, an
 * explanation to read aloud, a certificate that can be checked without the engine, and the smallest
 * changes that mend it; or, if nothing clashes, a course of events that keeps every term.
 *
 * <pre>{@code
 * Judgement judgement = Contradictions.with(law).in(plan);
 * judgement.findings().forEach(finding -> System.out.println(finding.explanation()));
 * }</pre>
 */
@NullMarked
@HouseStyle
package org.peaceterms.contradiction;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
