package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Position;

/**
 * What a plan makes of the demands of one position.
 *
 * @param position the position
 * @param acceptance whether its party can accept the plan, by its red lines
 * @param demands an answer for each demand, in their order
 */
public record PositionAnswer(
    Position position, Acceptance acceptance, ImmutableList<DemandAnswer> demands) {}
