package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Theory;

/**
 * Statements that cannot all count at one tick.
 *
 * @param statements their numbers in the theory
 * @param hypotheses what must be true besides, of which nobody knows
 * @param reason why
 * @param escapes the orders of time that avoid it; if there are none, they cannot count together
 */
public record Clash(
    ImmutableSortedSet<Integer> statements,
    ImmutableSortedSet<Literal> hypotheses,
    Reason reason,
    ImmutableList<Escape> escapes) {

  /** {@return whether it comes whatever happens, as long as all that it says is held} */
  boolean isCertain(Theory theory) {
    return hypotheses.isEmpty() && escapes.isEmpty() && countsAnyhow(theory);
  }

  /** Most statements have no guard, and for that none has to be fetched. */
  private boolean countsAnyhow(Theory theory) {
    for (int number : statements) {
      if (theory.kinds().isGuarded(number)
          && !theory.facts().containsAll(theory.statements().get(number).guard())) {
        return false;
      }
    }
    return true;
  }
}
