package org.peaceterms.compat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** A plan that holds what is required of it and nothing else. */
final class Witness {
  private static final PlanId ID = PlanId.of("witness");

  private Witness() {}

  /**
   * {@return the plan of the required terms of some demands; absent if a position declares names of
   * its own, which no other plan may use, or a demand speaks of a term of another}
   */
  static Optional<Plan> of(List<Position> positions, Predicate<DemandKey> which) {
    if (positions.stream().anyMatch(position -> !position.declares().isEmpty())) {
      return Optional.empty();
    }
    Plan.Builder plan =
        Plan.builder()
            .id(ID)
            .version("1")
            .date(
                positions.stream()
                    .map(Position::date)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.EPOCH))
            .title("A plan that satisfies the demands")
            .type(Plan.Type.DRAFT)
            .shared(positions.get(0).shared());
    Set<Term> said = new LinkedHashSet<>();
    Set<PartyId> parties = new LinkedHashSet<>();
    for (Position position : positions) {
      if (parties.add(position.party())) {
        plan.addParties(Participant.of(position.party(), Participant.Role.SIGNATORY));
      }
      for (Demand demand : position.demands()) {
        if (which.test(Demands.key(position, demand))) {
          demand
              .required()
              .map(Witness::plain)
              .filter(said::add)
              .ifPresent(term -> plan.addClauses(clause(position, demand, term)));
        }
      }
    }
    try {
      return Optional.of(plan.build());
    } catch (InvalidPlanException e) {
      return Optional.empty();
    }
  }

  static Term plain(Term term) {
    return term.withId(Optional.empty()).withSources(List.of());
  }

  private static Clause clause(Position position, Demand demand, Term term) {
    return Clause.builder()
        .id(ClauseId.of(position.id() + "." + demand.id()))
        .number(position.id() + " " + demand.id())
        .summary(demand.summary())
        .status(Clause.Status.PROPOSED)
        .addTerms(term)
        .build();
  }
}
