/**
 * Two delegations' edits of one text, taken together. In come a base, a left and a right draft; out
 * goes a {@link org.peaceterms.merge.PlanMerge}: one plan with the edits of both, brackets where
 * they truly clash, and a typed conflict for each clash.
 *
 * <p>An edit that only one side made is taken, and so is one that both made. Moving a clause and
 * editing it never clash. Where both changed the same field of a term differently, the plan has a
 * bracket with both versions, each with the other changes of both sides.
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(base, left, right);
 * merge.conflicts().forEach(conflict -> System.out.println(conflict.summary()));
 * Plan draft = merge.plan();
 * Judgement check = merge.check();
 * }</pre>
 *
 * <p>A merge without a conflict can still contradict itself, as the edits of two sides meet that
 * never touched the same point: {@code check()} tells.
 */
@NullMarked
package org.peaceterms.merge;

import org.jspecify.annotations.NullMarked;
