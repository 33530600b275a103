package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.PlanId;

/**
 * What a plan makes of one demand.
 *
 * @param demand the demand
 * @param answer the answer
 * @param clauses the smallest set of clauses of the plan that is the reason, in their order; empty
 *     if the plan says nothing of it
 * @param background the laws that are part of the reason
 * @param conditions what the answer depends on, each fit to stand after "if"
 * @param reason why, in a sentence
 * @param brokenBy the ways in which the plan breaks it that turn on nothing but versions of open
 *     choices; none if it never does. Of a refused demand that is broken whatever version is taken
 *     it is one way, and there may be others
 * @param metBy the ways in which the plan meets it, in the same manner; empty if it breaks it
 * @param decided whether the budget and the language reached: if not, more may speak for it or
 *     against it than is told
 */
public record DemandAnswer(
    Demand demand,
    Answer answer,
    ImmutableList<Clause> clauses,
    ImmutableList<PlanId> background,
    ImmutableList<String> conditions,
    String reason,
    ImmutableList<Way> brokenBy,
    ImmutableList<Way> metBy,
    boolean decided) {}
