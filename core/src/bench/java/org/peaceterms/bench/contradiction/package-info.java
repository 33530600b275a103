/**
 * Contradictions: the same abstract constraints as a plan, as an SMT script and as a constraint
 * model.
 */
@NullMarked
package org.peaceterms.bench.contradiction;

import org.jspecify.annotations.NullMarked;
