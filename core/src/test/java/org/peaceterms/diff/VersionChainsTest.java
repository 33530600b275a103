package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/**
 * The chains of real drafts: what a reader of both texts finds to be the main changes, point by
 * point, with what each does and for whom. A point is named by its number before; a new one by its
 * number after, with a plus.
 */
class VersionChainsTest {

  private static PlanDiff diff(String before, String after) {
    return PlanDiff.between(plan(before), plan(after));
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {8}")
  @CsvFileSource(resources = "/org/peaceterms/diff/chains.csv", delimiter = '|', numLinesToSkip = 1)
  void aMainChangeIsToldWithItsEffect(
      String id,
      String before,
      String after,
      String point,
      String code,
      Effect effect,
      String party,
      Effect forParty,
      String why) {
    PartyId who = PartyId.of(party);
    assertThat(diff(before, after).changes())
        .as("%s: %s", id, why)
        .filteredOn(change -> names(change, point) && change.code().code().equals(code))
        .anySatisfy(
            change -> {
              assertThat(change.effect()).isEqualTo(effect);
              assertThat(change.parties().getOrDefault(who, Effect.NEUTRAL)).isEqualTo(forParty);
            });
  }

  private static boolean names(Change change, String point) {
    boolean isNew = point.startsWith("+");
    Optional<String> number =
        (isNew ? change.clauseAfter() : change.clauseBefore()).map(Clause::number);
    return number.equals(Optional.of(point.substring(isNew ? 1 : 0)))
        && (!isNew || change.clauseBefore().isEmpty());
  }

  @ParameterizedTest(name = "{0} to {1}: {2} points become {3}")
  @CsvSource({"us-28, e3-28, 28, 27", "us-28, ua-us-20, 28, 20", "minsk-2, normandy-2019, 13, 7"})
  void pointsAreCounted(String before, String after, long old, long now) {
    assertThat(points(plan(before))).isEqualTo(old);
    assertThat(points(plan(after))).isEqualTo(now);
  }

  private static long points(Plan plan) {
    return plan.clauses().stream().filter(clause -> clause.parent().isEmpty()).count();
  }

  @Test
  void pointsOfOtherAgreementsAreNotTheSameForTheirNumber() {
    assertThat(diff("us-28", "gaza-20").matches())
        .extracting(ClauseMatch::score)
        .allMatch(score -> score >= 0.15);
    assertThat(diff("minsk-2", "normandy-2019").changes())
        .filteredOn(change -> names(change, "3"))
        .extracting(Change::code)
        .as("who monitors, and who is released")
        .containsExactly(ChangeCode.CLAUSE_REMOVED);
  }
}
