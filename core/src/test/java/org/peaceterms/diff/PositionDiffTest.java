package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PlanId;

class PositionDiffTest {

  private static Position position(String id) {
    return Corpus.position(PlanId.of(id)).orElseThrow();
  }

  private static PositionDiff diff(String before, String after) {
    return PositionDiff.between(position(before), position(after));
  }

  private static boolean names(DemandChange change, String demand) {
    return change.before().or(change::after).orElseThrow().id().text().equals(demand);
  }

  /** From all four regions to the rest of the Donbas, and from alliances of war to any. */
  @ParameterizedTest(name = "{0} to {1}, {2}: {3} {4}")
  @CsvSource({
    "russia-2024, russia-2025-06, crimea-recognised, demand.changed, UNKNOWN",
    "russia-2024, russia-2025-06, crimea-recognised, demand.strengthened, TIGHTENED",
    "russia-2024, russia-2025-06, four-regions-recognised, demand.strengthened, TIGHTENED",
    "russia-2024, russia-2025-06, neutrality, demand.changed, TIGHTENED",
    "russia-2024, russia-2025-06, no-nuclear-weapons, demand.changed, TIGHTENED",
    "russia-2024, russia-2025-06, nato-renounced, demand.removed, LOOSENED",
    "russia-2024, russia-2025-06, no-foreign-presence, demand.added, TIGHTENED",
    "russia-2025-06, russia-2025, ukraine-leaves-four-regions, demand.removed, LOOSENED",
    "russia-2025-06, russia-2025, ukraine-leaves-donetsk, demand.added, TIGHTENED",
    "russia-2025-06, russia-2025, southern-line-frozen, demand.added, TIGHTENED",
    "russia-2025-06, russia-2025, neutrality, demand.changed, LOOSENED",
    "russia-2025-06, russia-2025, arms-limited, demand.removed, LOOSENED",
    "russia-2025-06, russia-2025, four-regions-recognised, demand.weakened, LOOSENED",
    "russia-2025-06, russia-2025, sanctions-lifted, demand.weakened, LOOSENED",
    "russia-2025-06, russia-2025, claims-waived, demand.removed, LOOSENED",
    "russia-2024, russia-2025, southern-line-frozen, demand.added, TIGHTENED",
    "russia-2025, russia-2026, ukraine-leaves-luhansk, demand.removed, LOOSENED"
  })
  void russiaDrifts(String before, String after, String demand, String code, Effect effect) {
    assertThat(diff(before, after).changes())
        .filteredOn(change -> names(change, demand) && change.code().code().equals(code))
        .singleElement()
        .extracting(DemandChange::effect)
        .isEqualTo(effect);
  }

  /** No limit at all and a fixed strength exclude each other. */
  @Test
  void whoAskedForNoLimitAndAsksForAFigureTurnsRound() {
    assertThat(diff("europe-2025-11", "europe-2025").changes())
        .filteredOn(change -> names(change, "no-limit-on-forces"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(DemandCode.CHANGED);
              assertThat(change.effect()).isEqualTo(Effect.REVERSED);
            });
  }

  @Test
  void whatChangesInATermIsToldFieldByField() {
    assertThat(diff("russia-2024", "russia-2025-06").changes())
        .filteredOn(
            change -> change.code() == DemandCode.CHANGED && names(change, "crimea-recognised"))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.details())
                    .singleElement()
                    .asString()
                    .contains("recognisers was Ukraine, now is everyone"));
  }

  @Test
  void aPositionDoesNotDriftFromItself() {
    for (Position position : Corpus.positions()) {
      PositionDiff same = PositionDiff.between(position, position);
      assertThat(same.isEmpty()).isTrue();
      assertThat(same.verdict()).isEqualTo(Verdict.EQUIVALENT);
    }
  }

  @Test
  void whoDemandsWhatItRefusedTurnsRound() {
    Position before = position("ukraine-2025");
    Position after =
        before.withDemands(before.demands().stream().map(PositionDiffTest::turned).toList());
    PositionDiff diff = PositionDiff.between(before, after);
    assertThat(diff.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(DemandCode.REVERSED);
              assertThat(change.summary()).startsWith("Now demanded, was refused: ");
            });
    assertThat(diff.verdict()).isEqualTo(Verdict.CONTRADICTORY);
  }

  private static Demand turned(Demand demand) {
    return demand.id().text().equals("no-nato-ban")
        ? Demand.builder()
            .id(demand.id())
            .summary(demand.summary())
            .strength(demand.strength())
            .weight(demand.weight())
            .droppedIf(demand.droppedIf())
            .addAllSources(demand.sources())
            .required(demand.refused())
            .refused(Optional.empty())
            .build()
        : demand;
  }

  @Test
  void aConditionOnWhichADemandIsDroppedLoosensIt() {
    Position before = position("russia-2026");
    Demand first = before.demands().get(0);
    Position after =
        before.withDemands(
            ImmutableList.<Demand>builder()
                .add(first.withDroppedIf(Condition.event(EventId.of("referendum"))))
                .addAll(before.demands().subList(1, before.demands().size()))
                .build());
    assertThat(PositionDiff.between(before, after).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(DemandCode.DROPPED_IF);
              assertThat(change.effect()).isEqualTo(Effect.LOOSENED);
            });
    assertThat(PositionDiff.between(after, before).verdict()).isEqualTo(Verdict.STRICTER);
  }

  @Test
  void positionsOfTwoPartiesAreNoDrift() {
    assertThatThrownBy(() -> diff("russia-2025", "ukraine-2025"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the two positions must be of one party, but russia-2025 is of russia and ukraine-2025"
                + " of ukraine");
  }
}
