/**
 * Which clause, choice and term of one draft is which of another. In come two drafts; out goes a
 * {@link org.peaceterms.diff.align.DraftAlignment}.
 *
 * <p>Not exported: the rooms that compare drafts share it.
 *
 * <pre>{@code
 * DraftAlignment drafts = DraftAlignment.of(before, after);
 * OptionalInt partner = drafts.clauses().afterOf(0);
 * }</pre>
 */
@NullMarked
package org.peaceterms.diff.align;

import org.jspecify.annotations.NullMarked;
