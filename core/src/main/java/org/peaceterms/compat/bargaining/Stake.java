package org.peaceterms.compat.bargaining;

import org.peaceterms.term.value.Rational;

/**
 * A party to a bargaining and what it has if there is no agreement.
 *
 * @param party its name
 * @param noAgreement the utility that it has without an agreement; it takes no outcome below that
 */
public record Stake(String party, Rational noAgreement) {}
