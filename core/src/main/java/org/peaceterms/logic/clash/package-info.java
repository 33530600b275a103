/**
 * Which statements cannot hold at one and the same tick, found without a solver: bounds that cross,
 * states without a common value, bans on what is permitted or promised, parts that outgrow the
 * whole.
 *
 * <p>In comes a {@link org.peaceterms.logic.theory.Theory}; out go {@link
 * org.peaceterms.logic.clash.Clash clashes}, each with the {@link org.peaceterms.logic.clash.Reason
 * reason} that shows it and the {@link org.peaceterms.logic.clash.Escape orders of time} that would
 * avoid it.
 */
@NullMarked
package org.peaceterms.logic.clash;

import org.jspecify.annotations.NullMarked;
