package org.peaceterms.contradiction;

import java.util.Optional;
import org.peaceterms.term.value.PlanId;

/**
 * Something that the verdict leaves out of account.
 *
 * @param plan the plan that says it
 * @param clause the clause that says it; absent for the plan as a whole
 * @param reason why it is not judged, as a sentence
 */
public record NotJudged(PlanId plan, Optional<Citation> clause, String reason) {}
