/** Fair deals, against going through all outcomes and against the textbook. */
@NullMarked
package org.peaceterms.compat.bargaining;

import org.jspecify.annotations.NullMarked;
