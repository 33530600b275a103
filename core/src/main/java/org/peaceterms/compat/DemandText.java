package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;

/** Part of a position, written as a plan whose clauses are its demands. */
final class DemandText {
  private DemandText() {}

  /** {@return the text of a position that demands nothing} */
  static Plan withoutDemands(Position position) {
    return position.withDemands().asPlan();
  }

  /** {@return one demand of a position for a draft, and those whose terms it speaks of} */
  static Plan of(Position position, Demand demand, Plan draft) {
    Set<Demand> found = new LinkedHashSet<>();
    Deque<Demand> open = new ArrayDeque<>();
    open.add(demand);
    while (!open.isEmpty()) {
      Demand next = open.remove();
      if (found.add(next)) {
        Set<String> mentioned = mentioned(next.term());
        position.demands().stream()
            .filter(other -> !Collections.disjoint(mentioned, named(other)))
            .forEach(open::add);
      }
    }
    Plan text =
        position
            .withDemands(
                position.demands().stream()
                    .filter(found::contains)
                    .map(kept -> AnyLine.in(draft, kept.withDroppedIf(Optional.empty())))
                    .collect(ImmutableList.toImmutableList()))
            .asPlan();
    return AnyLine.isDrawn(draft, demand) ? text.withParties(AnyLine.sides(draft, text)) : text;
  }

  /** An event like {@code d1.cap/complete} is one of the term {@code d1.cap}. */
  private static Set<String> mentioned(Term term) {
    return terms(term)
        .flatMap(part -> part.kind().mentions(part).stream())
        .map(Id::text)
        .map(text -> text.contains("/") ? text.substring(0, text.indexOf('/')) : text)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> named(Demand demand) {
    return Stream.concat(
            Stream.of(demand.id().text()),
            terms(demand.term()).flatMap(part -> part.id().stream()).map(Id::text))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Term> terms(Term term) {
    return Stream.concat(
        Stream.of(term), term.kind().nested(term).stream().flatMap(DemandText::terms));
  }

  /** {@return how to name a demand} */
  static TextPoint point(PlanId position, String demand) {
    return new TextPoint(
        position, demand, "\u201C" + demand.replace('-', ' ') + "\u201D of " + position);
  }

  static ClauseId clauseId(Demand demand) {
    return ClauseId.of(demand.id().text());
  }
}
