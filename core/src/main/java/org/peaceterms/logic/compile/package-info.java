/**
 * From terms to statements: one rule for each kind of term.
 *
 * <p>In come plans, and the law that lies behind them; out goes one {@link
 * org.peaceterms.logic.theory.Theory}. {@link org.peaceterms.logic.compile.Compilation} walks
 * through clauses, choices and terms. What all kinds have in common (conditions, exceptions, ends
 * set by other clauses, consequences) is worked into the {@link
 * org.peaceterms.logic.compile.Context} before {@link org.peaceterms.logic.compile.Rules} hands a
 * term to the rule of its kind, such as {@link org.peaceterms.logic.compile.QuantityLimitRule},
 * which only says what is peculiar to it.
 *
 * <p>A new kind needs a rule here: the compiler asks for it through {@link
 * org.peaceterms.term.Cases}.
 */
@NullMarked
package org.peaceterms.logic.compile;

import org.jspecify.annotations.NullMarked;
