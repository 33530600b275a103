/** Laws of the propositional engine, against all assignments. */
@NullMarked
package org.peaceterms.logic.sat;

import org.jspecify.annotations.NullMarked;
