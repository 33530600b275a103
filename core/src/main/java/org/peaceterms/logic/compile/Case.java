package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;

/**
 * One way in which a condition can be met: some literals are true, for the ticks that lie in some
 * intervals.
 *
 * @param literals the literals
 * @param intervals the intervals
 */
record Case(ImmutableSortedSet<Literal> literals, ImmutableList<Interval> intervals) {

  /** Met whatever happens. */
  static final Case ANYHOW = new Case(ImmutableSortedSet.of(), ImmutableList.of());

  static Case of(Literal literal) {
    return new Case(ImmutableSortedSet.of(literal), ImmutableList.of());
  }

  static Case of(Interval interval) {
    return new Case(ImmutableSortedSet.of(), ImmutableList.of(interval));
  }

  Case and(Case other) {
    return new Case(
        ImmutableSortedSet.<Literal>naturalOrder().addAll(literals).addAll(other.literals).build(),
        ImmutableList.<Interval>builder().addAll(intervals).addAll(other.intervals).build());
  }
}
