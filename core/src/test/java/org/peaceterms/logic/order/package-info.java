/** Laws of the order of events, against shortest paths over all pairs. */
@NullMarked
package org.peaceterms.logic.order;

import org.jspecify.annotations.NullMarked;
