/** Tests of how clauses and circles of distances are settled without a solver. */
@NullMarked
package org.peaceterms.logic.verdict;

import org.jspecify.annotations.NullMarked;
