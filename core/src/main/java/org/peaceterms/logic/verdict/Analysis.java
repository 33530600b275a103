package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Escape;

/**
 * What was found about a theory.
 *
 * @param nogoods the minimal nogoods, fewer members first, then by their premises
 * @param complete whether these are all; if not, what is listed cannot be kept, but something
 *     smaller than one of them may have been missed
 * @param course a course of events that keeps all premises, if one was found
 * @param effort what it took
 * @param vacuous statements, by number, that never count: their guard is never true or their period
 *     has no tick
 * @param forced orders of time that no premise states and without which there is a clash, if the
 *     premises can be held together
 */
public record Analysis(
    ImmutableList<Nogood> nogoods,
    boolean complete,
    Optional<Course> course,
    Effort effort,
    ImmutableList<Integer> vacuous,
    ImmutableList<Forced> forced) {

  /**
   * An order of time that the premises need and none of them states.
   *
   * @param clash what would clash
   * @param order the only order that can keep it apart
   * @param premises premises that need it, of which some may not be necessary for that
   */
  public record Forced(Clash clash, Escape order, ImmutableSortedSet<Integer> premises) {}

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
