package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * @param brokenBy the sets of versions of open choices with which the plan breaks it; an empty set
 *     if it does so whatever version is taken, none if it never does
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
    ImmutableList<ImmutableSet<Version>> brokenBy,
    boolean decided) {}
