package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.value.Rational;

/**
 * Ways to settle some conflicts that hang together and with no others, each as cheap as can be.
 *
 * <p>Red lines are given up only where a conflict leaves nothing else. Then a core demand costs
 * more than any preferences, and a preference what it weighs (1 if it says no weight).
 *
 * @param options the cheapest sets of demands to give up; of one set all, of the sets any
 * @param redLines how many red lines each set holds
 * @param core how many core demands each set holds
 * @param weight what the preferences in each set weigh together
 * @param gaps how far figures and dates would have to move, each in a sentence
 */
public record Concession(
    ImmutableList<ImmutableList<DemandKey>> options,
    int redLines,
    int core,
    Rational weight,
    ImmutableList<String> gaps) {}
