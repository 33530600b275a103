/**
 * What the terms of plans come to: statements in a small language with an exact meaning.
 *
 * <p>A {@link org.peaceterms.logic.theory.Theory} is a list of {@link
 * org.peaceterms.logic.theory.Statement statements}. Each belongs to a {@link
 * org.peaceterms.logic.theory.Premise premise} (a clause of a plan, or a law that lies behind it),
 * has a guard (the literals that must be true for it to count) and says one {@link
 * org.peaceterms.logic.theory.Primitive primitive}:
 *
 * <ul>
 *   <li>{@link org.peaceterms.logic.theory.Status}: on every tick of a period a state is one of
 *       some values;
 *   <li>{@link org.peaceterms.logic.theory.Amount}: on every tick of a period a quantity lies in a
 *       range;
 *   <li>{@link org.peaceterms.logic.theory.Norm}: an act is forbidden, permitted, obligatory or
 *       free for a period;
 *   <li>{@link org.peaceterms.logic.theory.Lag}: one moment comes at most so long after another, if
 *       both come;
 *   <li>{@link org.peaceterms.logic.theory.Either}: at least one of some literals is true.
 * </ul>
 *
 * <p>What statements say is also taken down as numbers, by {@link org.peaceterms.logic.theory.Kinds
 * kind}: who compares them reads rows of numbers and need not go from statement to statement.
 *
 * <p>A <em>course of events</em> says of each {@link org.peaceterms.logic.theory.Atom} whether it
 * is true, gives each moment that occurs a tick, and gives states, quantities and norms for every
 * tick. It keeps a theory if every statement whose guard it makes true is true in it.
 */
@NullMarked
package org.peaceterms.logic.theory;

import org.jspecify.annotations.NullMarked;
