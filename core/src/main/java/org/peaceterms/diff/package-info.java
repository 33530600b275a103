/**
 * What changed between two drafts of a plan, in substance: an ordered list of typed changes.
 *
 * <p>In come two plans; out goes a {@link org.peaceterms.diff.PlanDiff} that is empty exactly when
 * they are equal. Clauses are aligned by id where the ids deserve trust and by content otherwise,
 * so that renumbering is one thing and change another. Each change has an {@link
 * org.peaceterms.diff.Impact}: what it does to the text and to each party it touches.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(before, after);
 * diff.changes().forEach(change -> System.out.println(change.code() + " " + change.summary()));
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.diff;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
