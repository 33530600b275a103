package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.PlanId;

/** Whether the parties of the corpus can agree. */
class RealSettlementTest {
  private static final Settlement ALL =
      Settlement.among(
          List.of(
              position("russia-2025"),
              position("ukraine-2025"),
              position("us-2025-11"),
              position("us-2025-08"),
              position("europe-2025")),
          Yardstick.standard());

  private static Position position(String id) {
    return Corpus.position(PlanId.of(id)).orElseThrow();
  }

  private static DemandKey key(String text) {
    String[] parts = text.split(" ");
    return new DemandKey(PlanId.of(parts[0]), DemandId.of(parts[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "russia-2025 settlement-first, ukraine-2025 ceasefire-first",
    "russia-2025 settlement-first, europe-2025 ceasefire-first",
    "russia-2025 ukraine-leaves-donetsk, ukraine-2025 ukraine-keeps-donetsk",
    "russia-2025 ukraine-leaves-donetsk, europe-2025 ukraine-keeps-donetsk",
    "russia-2025 no-western-force, ukraine-2025 western-force",
    "russia-2025 no-western-force, europe-2025 western-force",
    "russia-2025 russia-guarantor, ukraine-2025 russia-excluded",
    "russia-2025 russia-guarantor, europe-2025 russia-excluded",
    "russia-2025 elections-first, ukraine-2025 signature-before-elections",
    "russia-2025 nato-ban, ukraine-2025 no-nato-ban",
    "russia-2025 crimea-recognised, ukraine-2025 crimea-not-recognised",
    "russia-2025 assets-not-for-compensation, ukraine-2025 assets-frozen-until-compensation",
    "russia-2025 amnesty, ukraine-2025 no-amnesty",
    "us-2025-11 amnesty, ukraine-2025 no-amnesty",
    "us-2025-11 no-ceasefire-precondition, us-2025-08 ceasefire-first",
  })
  void twoDemandsThatExcludeEachOther(String one, String other) {
    assertThat(ALL.conflicts().stream().map(conflict -> Set.copyOf(conflict.demands())))
        .contains(Set.of(key(one), key(other)));
  }

  @Test
  void everyConflictIsSmallest() {
    List<Set<DemandKey>> sets =
        ALL.conflicts().stream().map(each -> Set.copyOf(each.demands())).toList();
    assertThat(sets).doesNotHaveDuplicates().isNotEmpty();
    for (Set<DemandKey> one : sets) {
      assertThat(sets).noneMatch(other -> !other.equals(one) && other.containsAll(one));
    }
  }

  @Test
  void redLinesAloneEmptyTheZone() {
    assertThat(ALL.zone()).isEqualTo(Zone.EMPTY);
    assertThat(ALL.hardConflicts())
        .extracting(conflict -> Set.copyOf(conflict.demands()))
        .contains(
            Set.of(
                key("russia-2025 ukraine-leaves-donetsk"),
                key("ukraine-2025 ukraine-keeps-donetsk")),
            Set.of(key("russia-2025 crimea-recognised"), key("europe-2025 crimea-not-recognised")));
  }

  @Test
  void withoutTheLeastConcessionsAPlanCanSatisfyAll() {
    List<Position> two = List.of(position("russia-2025"), position("ukraine-2025"));
    Settlement settlement = Settlement.among(two, Yardstick.standard());
    Set<DemandKey> given =
        settlement.leastConcessions().stream()
            .flatMap(each -> each.options().get(0).demands().stream())
            .collect(Collectors.toSet());
    List<Position> rest = two.stream().map(each -> without(each, given)).toList();

    Settlement eased = Settlement.among(rest, Yardstick.standard());
    assertThat(eased.zone()).isEqualTo(Zone.NONEMPTY);
    assertThat(eased.conflicts()).isEmpty();
    Plan witness = settlement.witnessWithout(given).orElseThrow();
    assertThat(Compatibility.of(witness, rest, Yardstick.standard()).positions())
        .allSatisfy(
            of -> assertThat(of.demands()).noneMatch(answer -> answer.answer() == Answer.VIOLATED));
  }

  private static Position without(Position position, Set<DemandKey> given) {
    return position.withDemands(
        position.demands().stream()
            .filter(demand -> !given.contains(new DemandKey(position.id(), demand.id())))
            .toList());
  }

  @Test
  void theTerritoryOptionsOfTheTwentyPointDraftDivideTheParties() {
    Plan draft = Corpus.plan(PlanId.of("ua-us-20")).orElseThrow();
    ImmutableSet<String> asked =
        ImmutableSet.of("ukraine-leaves-donetsk", "ukraine-keeps-donetsk", "nato-ban");
    Packaging packaging =
        Settlement.over(
                draft,
                Stream.of("russia-2025", "ukraine-2025")
                    .map(RealSettlementTest::position)
                    .map(
                        each ->
                            each.withDemands(
                                each.demands().stream()
                                    .filter(demand -> asked.contains(demand.id().text()))
                                    .toArray(Demand[]::new)))
                    .toList(),
                Yardstick.standard())
            .packaging()
            .orElseThrow();

    assertThat(packaging.possible()).isEqualTo(6);
    assertThat(packaging.acceptable()).hasValueSatisfying(count -> assertThat(count).isEqualTo(4));
    assertThat(packaging.best()).hasSize(6);
    assertThat(packaging.best())
        .filteredOn(answer -> taken(answer).contains("T-A"))
        .hasSize(2)
        .allSatisfy(
            answer -> {
              assertThat(answer.broken())
                  .containsExactly(key("russia-2025 ukraine-leaves-donetsk"));
              assertThat(answer.mend().outcome()).isEqualTo(JointMend.Outcome.FOUND);
              assertThat(answer.mend().gone())
                  .map(clause -> clause.id().text())
                  .containsExactly("14");
            });
    assertThat(packaging.mend().outcome()).isEqualTo(JointMend.Outcome.NONE_NEEDED);
    assertThat(packaging.best())
        .filteredOn(answer -> taken(answer).contains("T-C"))
        .hasSize(2)
        .allSatisfy(
            answer -> {
              assertThat(answer.broken()).isEmpty();
              assertThat(answer.unlessDropped())
                  .containsExactly(key("ukraine-2025 ukraine-keeps-donetsk"));
            });
  }

  private static List<String> taken(PackageAnswer answer) {
    return answer.versions().stream().map(Version::version).toList();
  }
}
