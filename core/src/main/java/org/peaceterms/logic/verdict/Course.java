package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Moment;

/**
 * A course of events: which moments come and when, and what else is true. Moments and atoms that
 * are not in it do not come and are not true.
 *
 * @param ticks the tick of each moment that comes
 * @param truths the other atoms that are true
 */
public record Course(ImmutableSortedMap<Moment, Long> ticks, ImmutableSortedSet<Atom> truths) {}
