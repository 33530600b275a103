/**
 * Minimal sets: from an oracle that says which subsets of a numbered set are consistent to all
 * minimal inconsistent subsets, all minimal corrections and the cheapest correction.
 *
 * <p>In comes an {@link org.peaceterms.logic.core.Oracle}; out go sets of numbers. Whatever the
 * oracle decides by (propositions, orders of events, both) stays outside.
 */
@NullMarked
package org.peaceterms.logic.core;

import org.jspecify.annotations.NullMarked;
