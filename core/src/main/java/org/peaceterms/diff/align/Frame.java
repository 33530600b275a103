package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Report;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;

/**
 * What is known of a clause besides what it says, its id and its number. Most clauses of a draft
 * have the same frame.
 *
 * @param parent the clause of which it is a sub-point
 * @param status how far it is agreed
 * @param incorporates what it takes over
 * @param sources where it was published
 * @param reports what other sources say that it says
 */
record Frame(
    Optional<ClauseId> parent,
    Clause.Status status,
    ImmutableSortedSet<Reference> incorporates,
    ImmutableSortedSet<SourceId> sources,
    ImmutableList<Report> reports) {

  static Frame of(Clause clause) {
    return new Frame(
        clause.parent(),
        clause.status(),
        clause.incorporates(),
        clause.sources(),
        clause.reports());
  }

  /** {@return whether it names nothing that the draft may call otherwise} */
  boolean namesNothing() {
    return parent.isEmpty() && incorporates.isEmpty() && reports.isEmpty();
  }
}
