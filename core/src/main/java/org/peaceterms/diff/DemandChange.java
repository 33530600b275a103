package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.plan.Demand;

/**
 * One difference between two positions of a party.
 *
 * @param code what kind of change it is
 * @param before the demand in the earlier position; absent if it is new
 * @param after the demand in the later position; absent if it is given up
 * @param effect what it does to the drafts that the party can accept: {@link Effect#TIGHTENED} if
 *     fewer are left, {@link Effect#LOOSENED} if there are more
 * @param reason why the effect is not decided, or why there is none, where there is more to say
 * @param summary the change as one sentence; for people, not to be parsed
 * @param details for a demand that asks something else, what its term says otherwise, field by
 *     field; for people, not to be parsed
 */
public record DemandChange(
    DemandCode code,
    Optional<Demand> before,
    Optional<Demand> after,
    Effect effect,
    Optional<String> reason,
    String summary,
    ImmutableList<String> details) {}
