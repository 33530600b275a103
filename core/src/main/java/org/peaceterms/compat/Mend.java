package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Clause;

/**
 * A change to a plan that would satisfy a demand: as few clauses as possible are given up, and what
 * is required is written in. No change that gives up fewer clauses would do.
 *
 * @param gone the clauses that are given up, in their order
 * @param added whether the required term is written in as a clause of its own
 * @param breaks the other demands that would newly be broken, or no longer be met
 * @param sentence the change in a sentence
 */
public record Mend(
    ImmutableList<Clause> gone, boolean added, ImmutableList<DemandKey> breaks, String sentence) {}
