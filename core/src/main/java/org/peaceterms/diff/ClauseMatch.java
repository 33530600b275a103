package org.peaceterms.diff;

import org.peaceterms.plan.Clause;

/**
 * A clause that two drafts have.
 *
 * @param before the clause in the earlier draft
 * @param after the clause in the later draft
 * @param score how alike they are, from 0 to 1: 1 if an id, equal words or equal terms make them
 *     the same, less if they were paired because they say much the same
 */
public record ClauseMatch(Clause before, Clause after, double score) {}
