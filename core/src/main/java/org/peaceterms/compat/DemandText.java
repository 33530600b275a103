package org.peaceterms.compat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;

/** A position, or part of it, written as a plan whose clauses are its demands. */
final class DemandText {
  private DemandText() {}

  /** {@return all demands of a position, whether required or refused} */
  static Plan of(Position position) {
    return of(position, ImmutableSet.copyOf(position.demands()));
  }

  /** {@return one demand of a position, and those whose terms it speaks of} */
  static Plan of(Position position, Demand demand) {
    Set<Demand> found = new LinkedHashSet<>();
    Deque<Demand> open = new ArrayDeque<>();
    open.add(demand);
    while (!open.isEmpty()) {
      Demand next = open.remove();
      if (found.add(next)) {
        Set<String> mentioned = mentioned(next.term());
        position.demands().stream()
            .filter(other -> !Collections.disjoint(mentioned, named(other.term())))
            .forEach(open::add);
      }
    }
    return of(position, found);
  }

  private static Set<String> mentioned(Term term) {
    return terms(term)
        .flatMap(part -> part.kind().mentions(part).stream())
        .map(Id::text)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> named(Term term) {
    return terms(term)
        .flatMap(part -> part.id().stream())
        .map(Id::text)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Term> terms(Term term) {
    return Stream.concat(
        Stream.of(term), term.kind().nested(term).stream().flatMap(DemandText::terms));
  }

  private static Plan of(Position position, Set<Demand> which) {
    Plan.Builder plan =
        Plan.builder()
            .id(position.id())
            .version(position.version().orElse(position.date().toString()))
            .date(position.date())
            .title(position.title())
            .type(Plan.Type.DRAFT)
            .addParties(Participant.of(position.party(), Participant.Role.SIGNATORY))
            .declares(position.declares())
            .shared(position.shared())
            .addAllSources(position.sources());
    position.demands().stream()
        .filter(which::contains)
        .forEach(demand -> plan.addClauses(clause(demand)));
    return plan.build();
  }

  private static Clause clause(Demand demand) {
    return Clause.builder()
        .id(clauseId(demand))
        .number(demand.id().text())
        .summary(demand.summary())
        .status(Clause.Status.PROPOSED)
        .addTerms(demand.term())
        .build();
  }

  static ClauseId clauseId(Demand demand) {
    return ClauseId.of(demand.id().text());
  }
}
