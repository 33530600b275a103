/** Tests of the statements of the logic. */
@NullMarked
package org.peaceterms.logic.theory;

import org.jspecify.annotations.NullMarked;
