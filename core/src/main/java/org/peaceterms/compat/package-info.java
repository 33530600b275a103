/**
 * Whether a plan meets, breaks or leaves open what parties demand, and whether any plan could
 * satisfy all of them.
 *
 * <p>In comes a plan and positions, or positions alone; out goes a {@link
 * org.peaceterms.compat.Compatibility}: an answer for each demand with the smallest set of clauses
 * that is the reason; or a {@link org.peaceterms.compat.Settlement}: the conflicts that empty the
 * zone of agreement, the least that somebody must concede, and the packages of a draft that each
 * party could accept.
 *
 * <p>A required term is met if it follows from the plan, and broken if the two cannot hold
 * together; for a refused term it is the other way round. Three things are worth knowing:
 *
 * <ul>
 *   <li>A permission that is required is met only if all of it is given and broken only if none of
 *       it is left; one that is refused is broken if any part of it is given. A ban in one town
 *       does not keep a force out of the country.
 *   <li>What follows from clauses that contradict each other depends on how the contradiction is
 *       settled.
 *   <li>Where the budget ran out, or part of a demand cannot be judged, the answer is {@link
 *       org.peaceterms.compat.Answer#UNDETERMINED}, never a guess.
 * </ul>
 *
 * <pre>{@code
 * Compatibility judged = Compatibility.of(draft, russia, ukraine);
 * judged.byClause().get(ClauseId.of("21d"));          // the demands that point 21d meets or breaks
 * Settlement settlement = Settlement.among(russia, ukraine);
 * settlement.hardConflicts();                         // no concession elsewhere can help these
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.compat;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
