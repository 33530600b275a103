/**
 * Propositional satisfiability behind one small interface, so that the engine can be exchanged and
 * checked against another.
 *
 * <p>In come clauses over integer literals; out go models and failed assumptions. Literals are
 * positive integers for variables and their negatives for negations, as in DIMACS. Budgets count
 * conflicts, never time, so that equal input gives equal output.
 *
 * <pre>{@code
 * SatEngine engine = new LogicNgEngine();
 * int rain = engine.newVariable(false);
 * engine.addClause(rain);
 * engine.solve(new int[0], Budget.conflicts(1_000));   // SATISFIABLE
 * }</pre>
 */
@NullMarked
package org.peaceterms.logic.sat;

import org.jspecify.annotations.NullMarked;
