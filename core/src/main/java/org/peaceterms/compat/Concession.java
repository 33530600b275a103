package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.value.Rational;

/**
 * Ways to settle some conflicts that hang together and with no others, each as cheap as can be.
 *
 * <p>Red lines are given up only where a conflict leaves nothing else. Then a core demand costs
 * more than any preferences, and a preference what it weighs (1 if it says no weight).
 *
 * @param options the cheapest sets of demands to give up, of which any one will do
 * @param redLines how many red lines each set holds
 * @param core how many core demands each set holds
 * @param weight what the preferences in each set weigh together
 * @param gaps how far figures and dates of the conflicts lie apart
 */
public record Concession(
    ImmutableList<Option> options,
    int redLines,
    int core,
    Rational weight,
    ImmutableList<Gap> gaps) {

  /**
   * Demands to give up together.
   *
   * @param demands the demands, all of which give
   * @param moves how far figures and dates of them must move, so that the rest of the demand can
   *     stay: with these moves all else can be satisfied, and with any of them a little less it
   *     cannot; a demand without a move must be given up as a whole
   */
  public record Option(ImmutableList<DemandKey> demands, ImmutableList<Move> moves) {}
}
