/**
 * Tests of how clauses and circles are settled without a solver, and of what follows for premises.
 */
@NullMarked
package org.peaceterms.logic.verdict;

import org.jspecify.annotations.NullMarked;
