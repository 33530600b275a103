package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.core.MinimalSets;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.theory.Theory;

/**
 * One reason why the premises of a theory cannot be held together, for who need not know all: it
 * takes little more than the verdict.
 *
 * <pre>{@code
 * Optional<ImmutableSortedSet<Integer>> why = OneConflict.of(theory, Limits.standard());
 * }</pre>
 */
public final class OneConflict {
  private OneConflict() {}

  /**
   * {@return premises that cannot be held together, whatever versions are taken and whatever
   * happens, as long as nobody breaks a term, but that can without any one of them; empty if all
   * premises can be held together, or the limits do not reach}
   *
   * <p>For equal theories it is the same one every time. No premise is in it if the words alone
   * cannot hold.
   *
   * @param theory the theory
   * @param limits how much work that may take
   */
  public static Optional<ImmutableSortedSet<Integer>> of(Theory theory, Limits limits) {
    Silence silence = Silence.of(theory);
    Together together = Together.of(theory, silence, limits);
    return together.answer() == Answer.UNSATISFIABLE
        ? among(together.clashing(), theory, silence, limits)
        : Optional.empty();
  }

  /** The premises that are looked at are few, and of the others nothing is asked. */
  private static Optional<ImmutableSortedSet<Integer>> among(
      Set<Integer> clashing, Theory theory, Silence silence, Limits limits) {
    PremiseOracle oracle =
        PremiseOracle.of(theory.withStatements(Excerpt.of(clashing, theory)), silence, limits);
    return MinimalSets.one(oracle)
        .map(
            members ->
                members.stream()
                    .mapToObj(oracle.premises()::get)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
  }
}
