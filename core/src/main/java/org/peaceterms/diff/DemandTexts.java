package org.peaceterms.diff;

import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.ClauseId;

/** A position as a text with one clause for each demand, so that the same demand is found again. */
final class DemandTexts {
  private DemandTexts() {}

  static Plan of(Position position) {
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
    position.demands().forEach(demand -> plan.addClauses(clause(demand)));
    return plan.build();
  }

  private static Clause clause(Demand demand) {
    return Clause.builder()
        .id(ClauseId.of(demand.id().text()))
        .number(demand.id().text())
        .summary(demand.summary())
        .status(Clause.Status.PROPOSED)
        .addTerms(demand.term())
        .build();
  }
}
