package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.peaceterms.logic.core.LeastCorrection;
import org.peaceterms.logic.theory.Theory;

/**
 * The premises that it costs least to give up so that the others can be held together.
 *
 * @param outcome whether that can be done
 * @param premises the premises; if it cannot be done, premises that must stay and clash
 * @param cost what they cost together
 */
public record Concession(
    LeastCorrection.Outcome outcome, ImmutableSortedSet<Integer> premises, long cost) {

  /**
   * {@return the least concession}
   *
   * @param theory the theory
   * @param costs what it costs to give up each premise, more than nought, or {@link
   *     LeastCorrection#MUST_STAY}
   * @param limits how much work it may take
   */
  public static Concession least(Theory theory, IntToLongFunction costs, Limits limits) {
    PremiseOracle oracle = PremiseOracle.of(theory, Silence.of(theory), limits);
    List<Integer> premises = oracle.premises();
    List<Long> each = new ArrayList<>();
    premises.forEach(premise -> each.add(costs.applyAsLong(premise)));
    LeastCorrection least =
        LeastCorrection.of(oracle, ImmutableLongArray.copyOf(each), oracle.budget());
    ImmutableSortedSet<Integer> named =
        least.members().stream()
            .mapToObj(premises::get)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    return new Concession(least.outcome(), named, least.cost());
  }
}
