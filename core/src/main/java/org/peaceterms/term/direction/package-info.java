/**
 * In which direction a field tightens: for two values of one field, whether the new one makes the
 * term say more, less, something else or the contrary. Each kind names a {@link
 * org.peaceterms.term.direction.Direction} beside each of its fields, and says once on whom its
 * terms {@linkplain org.peaceterms.term.direction.Stakes weigh}.
 *
 * <p>Every direction is a closed form of inclusion: it looks at the two values and at the facts of
 * the vocabulary, and answers {@link org.peaceterms.term.direction.Reach#UNKNOWN} where they do not
 * decide.
 */
@NullMarked
package org.peaceterms.term.direction;

import org.jspecify.annotations.NullMarked;
