/** Tests of the diff: its laws over generated drafts, and the real drafts point by point. */
@NullMarked
package org.peaceterms.audit;

import org.jspecify.annotations.NullMarked;
