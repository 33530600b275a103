package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What was found about a theory.
 *
 * @param nogoods the minimal nogoods, fewer members first, then by their premises
 * @param complete whether these are all
 * @param course a course of events that keeps all premises, if one was found
 * @param effort what it took
 */
public record Analysis(
    ImmutableList<Nogood> nogoods, boolean complete, Optional<Course> course, Effort effort) {

  /**
   * How much work was done, in counts that are the same on every machine.
   *
   * @param clashes clashes looked at
   * @param components parts that had to be solved, each by itself
   * @param satCalls questions to the propositional solver
   * @param circles circles of time found on the way
   */
  public record Effort(long clashes, long components, long satCalls, long circles) {}
}
