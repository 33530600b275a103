package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.peaceterms.term.value.Rational;

/**
 * An outcome with its worth.
 *
 * @param outcome the outcome; of several with the same utility for all parties, the first
 * @param utilities its utility for each party, in the order of the parties
 * @param alike how many outcomes have these utilities, this one included
 * @param <O> the type of the outcomes
 */
public record Deal<O>(O outcome, ImmutableList<Rational> utilities, BigInteger alike) {}
