/** Diffs: two drafts of a generated text, as plans, as JSON, as beans and as lines. */
@NullMarked
package org.peaceterms.bench.diff;

import org.jspecify.annotations.NullMarked;
