package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;

/**
 * A single change after which the clauses of a finding no longer clash. It was tried: the changed
 * plans were judged again.
 *
 * @param clause the clause to change
 * @param pointer the JSON pointer of what changes, in the plan of the clause
 * @param before what stands there, in words
 * @param after what would stand there, in words; empty if it would be taken out
 * @param summary the change as one sentence
 * @param creates other findings that the change would make, in short
 * @param leaves how many other findings, notes and open brackets aside, would be left
 */
public record Mend(
    Citation clause,
    String pointer,
    String before,
    String after,
    String summary,
    ImmutableList<String> creates,
    int leaves) {}
