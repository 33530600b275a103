/**
 * Values as words: how bounds, windows, deadlines, conditions and lists of names read inside an
 * English sentence.
 *
 * <p>In come values and a {@link org.peaceterms.term.reading.Wording} that knows the names; out go
 * words. The output is for people and may be reworded in any release: do not parse it.
 *
 * <pre>{@code
 * Phrase.bound(Bound.atMost(Rational.of(600_000)))     // "at most 600,000"
 * }</pre>
 */
@NullMarked
package org.peaceterms.term.reading;

import org.jspecify.annotations.NullMarked;
