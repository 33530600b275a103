package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/**
 * A term of a plan and the moments that it has in the theory of the plan, if it is done or runs at
 * all.
 *
 * @param clause the clause that it stands in
 * @param term the term
 * @param guard the version it stands in, if it stands in one
 * @param beginning when what it promises begins
 * @param completion when what it promises is done
 */
public record Deed(
    Clause clause,
    Term term,
    ImmutableSortedSet<Literal> guard,
    Moment beginning,
    Moment completion) {}
