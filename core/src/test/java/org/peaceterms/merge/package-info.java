/** Tests of the merge: its laws over generated drafts, and the real drafts. */
@NullMarked
package org.peaceterms.merge;

import org.jspecify.annotations.NullMarked;
