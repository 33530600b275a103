package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Moment;

/**
 * A distance that counts in every course of events: {@code to} comes at most so long after {@code
 * from}.
 *
 * @param from a moment
 * @param to a moment
 * @param most the greatest distance in ticks; negative if {@code to} must come earlier
 * @param by who says so; empty if it follows from the meaning of the words
 * @param premises who says so, and who makes both moments come
 */
public record Leg(
    Moment from,
    Moment to,
    long most,
    ImmutableSortedSet<Integer> by,
    ImmutableSortedSet<Integer> premises) {}
