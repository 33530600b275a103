/**
 * What follows from premises: a statement follows exactly if its opposite cannot be held with them.
 *
 * <p>In comes a theory of which some premises are asked about; out goes, for each, whether the rest
 * rules it out, brings it about, or leaves it open, and by which premises.
 */
@NullMarked
package org.peaceterms.logic.entailment;

import org.jspecify.annotations.NullMarked;
