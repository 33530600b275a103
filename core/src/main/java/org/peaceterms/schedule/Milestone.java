package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.Rational;

/**
 * An event of a plan, or the beginning or completion of one of its terms, and when it comes.
 *
 * @param id its id in the plan, such as {@code signature} or {@code 21d.leave/complete}
 * @param name its name, as it reads inside a sentence
 * @param occurrence whether it comes at all
 * @param earliest the earliest point at which it may come; absent if nothing bounds it
 * @param latest the latest point at which it may come; absent if nothing bounds it
 * @param slack how many days lie between the two, if both are counted in the same way
 * @param after the ids of the events that come directly before it, by what the plan says
 * @param with the ids of the events that come at the same time, by what the plan says
 * @param clauses the clauses that say something of when it comes
 */
public record Milestone(
    String id,
    String name,
    Occurrence occurrence,
    Optional<Bound> earliest,
    Optional<Bound> latest,
    Optional<Rational> slack,
    ImmutableList<String> after,
    ImmutableList<String> with,
    ImmutableList<Citation> clauses) {}
