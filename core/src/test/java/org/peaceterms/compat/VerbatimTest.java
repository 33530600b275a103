package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;

/** A draft of one clause that says what a party demands, in its own words, meets the demand. */
class VerbatimTest {
  /** These leave open themselves what they are about, or speak of another demand. */
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of("russia-2025 some-sanctions-lifted", "us-2025-11 congress-ratifies");

  static Stream<Arguments> demands() {
    return Corpus.positions().stream()
        .flatMap(
            position -> position.demands().stream().map(demand -> Arguments.of(position, demand)))
        .filter(
            each -> {
              Position position = (Position) each.get()[0];
              Demand demand = (Demand) each.get()[1];
              return !LEFT_OUT.contains(position.id() + " " + demand.id());
            });
  }

  @ParameterizedTest
  @MethodSource("demands")
  void isMetOrIfRefusedBroken(Position position, Demand demand) {
    assertThat(answer(position, demand))
        .isEqualTo(demand.required().isPresent() ? Answer.GUARANTEED : Answer.VIOLATED);
  }

  /** A name that the demand gives its term is its own, and not one that the draft has to use. */
  @ParameterizedTest
  @ValueSource(strings = {"", "vote"})
  void isMetByWhatCompletesTheEventThatItCompletes(String id) {
    Conduct.Builder vote =
        Conduct.builder()
            .modality(Modality.MUST)
            .addAgents(PartyId.of("ukraine"))
            .act(ActId.of("hold-election"))
            .deadline(Deadline.by(TimePoint.on(LocalDate.of(2026, 3, 1))))
            .completes(EventId.of("referendum"));
    Term demanded = id.isEmpty() ? vote.build() : vote.id(TermId.of(id)).build();
    Position position = Corpus.position(PlanId.of("us-2025-11")).orElseThrow();
    Demand demand =
        Demand.builder()
            .id(DemandId.of("a-vote"))
            .summary("A vote by March.")
            .required(demanded)
            .strength(Demand.Strength.RED_LINE)
            .build();

    assertThat(answer(position, demand)).isEqualTo(Answer.GUARANTEED);
  }

  private static Answer answer(Position position, Demand demand) {
    Plan verbatim =
        Plan.builder()
            .id(PlanId.of("verbatim"))
            .version("1")
            .date(position.date())
            .title(demand.summary())
            .type(Plan.Type.DRAFT)
            .shared(Corpus.vocabulary())
            .addParties(
                new Participant(PartyId.of("russia"), Participant.Role.SIGNATORY),
                new Participant(PartyId.of("ukraine"), Participant.Role.SIGNATORY))
            .addClauses(
                Clause.builder()
                    .id(ClauseId.of("1"))
                    .number("1")
                    .summary(demand.summary())
                    .status(Clause.Status.PROPOSED)
                    .addTerms(demand.term())
                    .build())
            .build();
    Demand asked = demand.withDroppedIf(Optional.empty());
    Compatibility judged =
        Compatibility.of(
            verbatim, List.of(position.withDemands(ImmutableList.of(asked))), Yardstick.standard());
    return judged.positions().get(0).demands().get(0).answer();
  }
}
