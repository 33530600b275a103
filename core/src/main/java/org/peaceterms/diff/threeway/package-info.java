/**
 * Two drafts that come from one text, taken together field by field. In come a base, a left and a
 * right draft; out goes one text with the edits of both, and the conflicts where both changed the
 * same thing differently.
 *
 * <p>Not exported: a diff is replayed with it, and drafts are merged with it. What becomes of a
 * conflict in the text is up to the {@link org.peaceterms.diff.threeway.Brackets} that it is given.
 *
 * <p>All three drafts first get the same names for the same clauses, terms and choices. From then
 * on what is equal is the same, and what is not is a difference.
 */
@NullMarked
package org.peaceterms.diff.threeway;

import org.jspecify.annotations.NullMarked;
