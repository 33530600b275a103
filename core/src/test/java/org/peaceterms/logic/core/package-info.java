/** Laws of minimal sets, against all subsets. */
@NullMarked
package org.peaceterms.logic.core;

import org.jspecify.annotations.NullMarked;
