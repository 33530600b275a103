package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.TimePoint;

/**
 * Which line of contact a demand means. One that does not say on which day the line is taken asks
 * for no more than that a line is drawn, so it is held against the line that the draft draws. It
 * runs between the sides of the draft, whoever demands it.
 */
final class AnyLine {
  private AnyLine() {}

  /** {@return whether a demand is for a line where the draft draws one} */
  static boolean isDrawn(Plan draft, Demand demand) {
    return demand.term() instanceof ContactLine line && !anchors(draft, line).isEmpty();
  }

  /** {@return the parties of the draft, but for those that it declares itself} */
  static ImmutableList<Participant> sides(Plan draft, Plan demands) {
    return draft.parties().stream()
        .filter(side -> demands.vocabulary().party(side.party()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the demand, with the day of the line from the draft where it leaves that open} */
  static Demand in(Plan draft, Demand demand) {
    return demand
        .withRequired(demand.required().map(term -> in(draft, term)))
        .withRefused(demand.refused().map(term -> in(draft, term)));
  }

  private static Term in(Plan draft, Term term) {
    return term instanceof ContactLine line && isAny(line)
        ? line.withAnchor(anchor(draft, line))
        : term;
  }

  /** A day that is still to be fixed cannot be given; what the line asks for is the same. */
  private static boolean isAny(ContactLine line) {
    return line.anchor().isEmpty() && !line.toBeFixed().contains(FieldName.of("anchor"));
  }

  /** A draft that takes its lines on several days leaves open which of them is meant. */
  private static Optional<TimePoint> anchor(Plan draft, ContactLine asked) {
    ImmutableSet<Optional<TimePoint>> anchors = anchors(draft, asked);
    return anchors.size() == 1 ? anchors.iterator().next() : Optional.empty();
  }

  private static ImmutableSet<Optional<TimePoint>> anchors(Plan draft, ContactLine asked) {
    return draft.clauses().stream()
        .flatMap(clause -> clause.allTerms().stream())
        .filter(ContactLine.class::isInstance)
        .map(ContactLine.class::cast)
        .filter(line -> !Collections.disjoint(line.places(), asked.places()))
        .map(ContactLine::anchor)
        .collect(ImmutableSet.toImmutableSet());
  }
}
