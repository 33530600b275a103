package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Standing.Trend;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/**
 * What the changes between real drafts do, and for whom, as a reader of the two texts would say.
 */
class EffectsOfRealDraftsTest {

  private static PlanDiff diff(String before, String after) {
    return PlanDiff.between(plan(before), plan(after));
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  /** The changes of a point, by its number before, or after for a new one: {@code +5d}. */
  private static List<Change> changes(PlanDiff diff, String point) {
    boolean added = point.startsWith("+");
    return diff.changes().stream()
        .filter(
            change -> {
              Optional<Clause> clause = added ? change.clauseAfter() : change.clauseBefore();
              return clause
                      .filter(found -> found.number().equals(point.replace("+", "")))
                      .isPresent()
                  && (!added || change.clauseBefore().isEmpty());
            })
        .toList();
  }

  private static Effect effect(PlanDiff diff, String point, String party) {
    return changes(diff, point).stream()
        .map(change -> change.parties().getOrDefault(PartyId.of(party), Effect.NEUTRAL))
        .reduce(Effect.NEUTRAL, Effect::and);
  }

  @ParameterizedTest(name = "{0} to {1}, point {2}: {4} for {3}")
  @CsvSource({
    // the European rewrite: a higher cap in peacetime, no ban by constitution, a narrower ban
    "us-28, e3-28, 6, ukraine, LOOSENED",
    "us-28, e3-28, 7, ukraine, LOOSENED",
    "us-28, e3-28, 7, nato, LOOSENED",
    "us-28, e3-28, 8, nato, LOOSENED",
    "us-28, e3-28, 9, europe, LOOSENED",
    "us-28, e3-28, 9, nato, TIGHTENED",
    "us-28, e3-28, 15, ukraine, LOOSENED",
    "us-28, e3-28, 20c, ukraine, LOOSENED",
    "us-28, e3-28, 21c, russia, LOOSENED",
    "us-28, e3-28, 26, ukraine, TIGHTENED",
    // the twenty points: 7, 8 and 9 gone, relief for Russia gone, 800 billion for Ukraine
    "us-28, ua-us-20, 7, ukraine, LOOSENED",
    "us-28, ua-us-20, 7, nato, LOOSENED",
    "us-28, ua-us-20, 8, nato, LOOSENED",
    "us-28, ua-us-20, 9, europe, LOOSENED",
    "us-28, ua-us-20, 13a, russia, TIGHTENED",
    "us-28, ua-us-20, 13c, russia, TIGHTENED",
    "us-28, ua-us-20, 17, russia, LOOSENED",
    "us-28, ua-us-20, 17, us, LOOSENED",
    "us-28, ua-us-20, +5d, ukraine, LOOSENED",
    "us-28, ua-us-20, +9, ukraine, LOOSENED",
    "us-28, ua-us-20, 6, ukraine, REVERSED",
    // after Geneva the cap is struck and NATO is parked
    "us-28, geneva-19, 6, ukraine, LOOSENED",
    "us-28, geneva-19, 8, nato, LOOSENED",
    "us-28, geneva-19, 7, ukraine, LOOSENED",
    // from Istanbul: neutrality gone, a ban by constitution comes
    "istanbul-2022-draft, us-28, 1, ukraine, LOOSENED",
    "istanbul-2022-draft, us-28, +7, ukraine, TIGHTENED",
    "istanbul-2022-draft, us-28, +8, nato, TIGHTENED",
    "minsk-2, normandy-2019, 5, ukraine, UNKNOWN"
  })
  void whatAPointDoesForAParty(
      String before, String after, String point, String party, Effect expected) {
    assertThat(effect(diff(before, after), point, party)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "point {0}: {1} is {2}")
  @CsvSource({
    "6, term.quantity.raised, LOOSENED",
    "6, term.window.changed, LOOSENED",
    "8, term.parties.added, LOOSENED",
    "8, term.strength.added, LOOSENED",
    "8, term.window.added, LOOSENED",
    "9, term.parties.changed, SHIFTED",
    "10, term.void-condition.changed, TIGHTENED",
    "10d, clause.removed, NEUTRAL",
    "25, term.deadline.changed, UNKNOWN",
    "3, clause.removed, UNKNOWN"
  })
  void whatAChangeOfTheEuropeanRewriteDoes(String point, String code, Effect expected) {
    assertThat(changes(diff("us-28", "e3-28"), point))
        .filteredOn(change -> change.code().code().equals(code))
        .singleElement()
        .extracting(Change::effect)
        .isEqualTo(expected);
  }

  @Test
  void aVoidConditionLessEntitlesTheBeneficiaryToMore() {
    Change change =
        changes(diff("us-28", "e3-28"), "10").stream()
            .filter(found -> found.code() == ChangeCode.VOID_CONDITION_CHANGED)
            .findFirst()
            .orElseThrow();
    assertThat(change.impact().standings())
        .containsEntry(PartyId.of("ukraine"), new Standing(Trend.SAME, Trend.GREW))
        .containsEntry(PartyId.of("us"), new Standing(Trend.GREW, Trend.SAME))
        .hasSize(2);
    assertThat(change.parties())
        .containsEntry(PartyId.of("ukraine"), Effect.LOOSENED)
        .containsEntry(PartyId.of("us"), Effect.TIGHTENED);
  }

  @Test
  void aSeatAtTheTableEntitlesOnlyThoseWhoGetIt() {
    assertThat(changes(diff("us-28", "e3-28"), "15"))
        .filteredOn(change -> change.code() == ChangeCode.PARTIES_ADDED)
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.parties())
                    .containsOnlyKeys(PartyId.of("europe"), PartyId.of("ukraine")));
  }

  @Test
  void distancesOnEachSideAreNotComparedWithTheWidthOfAZone() {
    List<Change> lengths =
        changes(diff("minsk-2014-memorandum", "minsk-2"), "4").stream()
            .filter(change -> isWithdrawal(change))
            .toList();
    assertThat(lengths)
        .hasSize(10)
        .allSatisfy(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.UNKNOWN);
              assertThat(change.impact().reason())
                  .contains("not comparable: one is a distance per side, the other a zone width");
            });
  }

  private static boolean isWithdrawal(Change change) {
    boolean distance = change.path().filter(path -> path.endsWith("/distance")).isPresent();
    return distance
        || change.code() == ChangeCode.TERM_REMOVED && change.summary().contains(" on each side");
  }

  @Test
  void whatOnlyTheWordingSaysIsLeftToTheReader() {
    assertThat(changes(diff("us-28", "ua-us-20"), "10b"))
        .filteredOn(change -> change.code() == ChangeCode.CLAUSE_REWORDED)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.UNKNOWN);
              assertThat(change.impact().reason()).contains("review: only the wording differs");
              assertThat(change.parties()).isEmpty();
            });
  }

  @Test
  void aDateThatIsNoneIsNotCompared() {
    assertThat(changes(diff("us-28", "e3-28"), "25"))
        .flatExtracting(change -> change.impact().reason().stream().toList())
        .contains("as soon as possible is no date");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "us-28, e3-28, UNDECIDED",
    "us-28, geneva-19, UNDECIDED",
    "us-28, ua-us-20, CONTRADICTORY",
    "e3-28, ua-us-20, UNDECIDED",
    "istanbul-2022-draft, us-28, UNDECIDED",
    "minsk-2014-memorandum, minsk-2, UNDECIDED"
  })
  void noDraftContainsAnotherAndSixHundredThousandExcludesEight(
      String before, String after, Verdict expected) {
    assertThat(diff(before, after).verdict()).isEqualTo(expected);
    assertThat(diff(after, before).verdict()).isEqualTo(expected);
  }

  @Test
  void everybodyWhoTakesPartHasAStanding() {
    PlanDiff diff = diff("us-28", "e3-28");
    assertThat(diff.parties().keySet())
        .containsAll(
            Stream.of("europe", "nato", "russia", "ukraine", "us").map(PartyId::of).toList());
  }
}
