/** The one style of generated values; not exported. */
@NullMarked
package org.peaceterms.style;

import org.jspecify.annotations.NullMarked;
