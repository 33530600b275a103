/**
 * Plans and positions: the texts that terms stand in.
 *
 * <p>In come terms and the {@linkplain org.peaceterms.plan.vocabulary vocabulary}; out go plans and
 * positions that are whole (every id declared, every reference with its target) or refused with an
 * {@link org.peaceterms.plan.InvalidPlanException} that says where.
 *
 * <pre>{@code
 * Clause clause = Clause.builder().id(ClauseId.of("6")).number("6").status(Clause.Status.PROPOSED)
 *     .summary("Ukraine's armed forces may not exceed 600,000.").addTerms(cap).build();
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.plan;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
