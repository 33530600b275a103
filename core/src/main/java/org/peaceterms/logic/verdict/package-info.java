/**
 * What follows for premises: which of them cannot be held together, and a course of events that
 * keeps those that can.
 *
 * <p>In comes a {@link org.peaceterms.logic.theory.Theory}; out goes an {@link
 * org.peaceterms.logic.verdict.Analysis}: all minimal {@link org.peaceterms.logic.verdict.Nogood
 * nogoods} with the lemmas that prove them, or as many as the budget reached.
 */
@NullMarked
package org.peaceterms.logic.verdict;

import org.jspecify.annotations.NullMarked;
