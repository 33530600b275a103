/** Bargaining over domains with so many outcomes that nobody would go through them one by one. */
@NullMarked
package org.peaceterms.bench.bargaining;

import org.jspecify.annotations.NullMarked;
