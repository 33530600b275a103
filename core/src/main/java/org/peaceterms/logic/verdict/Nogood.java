package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Literal;

/**
 * Premises that no course of events keeps while some literals are true, and of which, with the
 * literals, none can be left out.
 *
 * @param premises the premises, by number
 * @param literals versions taken, circumstances, moments that come, overlaps and missing values;
 *     breaches that do not come are always assumed and not listed
 * @param lemmas the facts that prove it, together with what the premises say as propositions
 */
public record Nogood(
    ImmutableSortedSet<Integer> premises,
    ImmutableSortedSet<Literal> literals,
    ImmutableList<Lemma> lemmas) {}
