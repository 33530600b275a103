package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.value.PlanId;

/**
 * Demands that no plan can satisfy together, and of which none can be left out.
 *
 * @param demands the demands, in the order of the positions
 * @param background the laws that are part of the reason
 * @param hard whether all of them are red lines, so that no concession elsewhere can help
 * @param gaps how far figures and dates lie apart; empty if it is no matter of those
 */
public record Conflict(
    ImmutableList<DemandKey> demands,
    ImmutableList<PlanId> background,
    boolean hard,
    ImmutableList<Gap> gaps) {}
