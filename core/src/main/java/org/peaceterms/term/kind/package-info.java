/**
 * The kinds of term, one file each. A kind says in its {@code KIND} what its fields are; nothing
 * else lists them again.
 *
 * <p>To add a kind: write its type here after the pattern of its neighbours, name it in {@link
 * org.peaceterms.term.Term}, {@link org.peaceterms.term.Cases} and {@link
 * org.peaceterms.term.kind.Kinds}, and give it an entry in the schema of terms; a test says what is
 * missing.
 *
 * <pre>{@code
 * Vote.builder().vote(Vote.Ballot.NATIONAL_ELECTION)
 *     .deadline(Deadline.unanchored(Span.ofDays(100))).build()
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.term.kind;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
