/** Tests of what finds out which clause of one draft is which of another. */
@NullMarked
package org.peaceterms.diff.align;

import org.jspecify.annotations.NullMarked;
