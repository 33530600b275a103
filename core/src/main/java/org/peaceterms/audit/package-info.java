/**
 * Finds the hollow promises of a plan: guarantees that nobody can call, deadlines that cost
 * nothing, duties without anybody who must act. In comes a plan, and whatever else shall be looked
 * at with it; out come findings, each with the stable code of its rule, the points and fields that
 * it is about, and what to do.
 *
 * <p>Findings are no contradictions: a plan with many can still be kept to the letter.
 *
 * <pre>{@code
 * for (Finding finding : Audit.of(plan).findings()) {
 *   System.out.println(finding.severity().word() + " " + finding.message());
 * }
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.audit;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
