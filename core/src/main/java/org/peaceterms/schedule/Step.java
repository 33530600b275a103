package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.Rational;

/**
 * One event comes at least so long after another.
 *
 * @param before the earlier event
 * @param after the later event
 * @param least how many days lie between them at least; 0 if they may come on one day
 * @param clauses the clauses that make it so
 */
public record Step(
    EventName before, EventName after, Rational least, ImmutableList<Citation> clauses) {}
