package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** The three real drafts against each other: which point is which, and what became of it. */
class RealDraftsTest {
  private static final Plan US = plan("us-28");
  private static final Plan E3 = plan("e3-28");
  private static final Plan UA = plan("ua-us-20");
  private static final PlanDiff TO_E3 = PlanDiff.between(US, E3);
  private static final PlanDiff TO_UA = PlanDiff.between(US, UA);

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @ParameterizedTest(name = "{0} became {1}")
  @CsvSource({
    "1, 1", "2, 2", "5, 3", "6, 4", "10, 5", "10a, 5c", "10b, 5b", "10c, 5a", "11, 7", "16, 6",
    "18, 11", "19, 12", "20, 13", "21, 14", "22, 15", "23, 16", "25, 18", "27, 19", "28, 20"
  })
  void thePointsOfTheRewriteAreFoundAlthoughAllNumbersChanged(String before, String after) {
    Alignment alignment = DraftAlignment.of(US, UA).clauses();
    assertThat(alignment.afterOf(index(US, before))).hasValue(index(UA, after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4", "7", "8", "9", "10d", "12", "13", "14", "15", "17", "26"})
  void whatTheRewriteDroppedHasNoPartner(String gone) {
    assertThat(codes(TO_UA, gone)).containsExactly("clause.removed");
  }

  private static int index(Plan plan, String id) {
    return plan.clauses().indexOf(plan.clause(ClauseId.of(id)).orElseThrow());
  }

  private static List<String> codes(PlanDiff diff, String clause) {
    return diff.changes().stream()
        .filter(change -> names(change, clause))
        .map(change -> change.code().code())
        .toList();
  }

  private static boolean names(Change change, String clause) {
    ClauseId id = ClauseId.of(clause);
    return change.clauseBefore().map(Clause::id).filter(id::equals).isPresent();
  }

  @Test
  void theCapAtAllTimesBecomesALevelInPeacetime() {
    assertThat(TO_UA.changes())
        .extracting(Change::summary)
        .contains(
            "Quantity limit (Ukraine; the strength of the armed forces): bound was at most 600,000,"
                + " now is exactly 800,000.",
            "Quantity limit (Ukraine; the strength of the armed forces): window was at all times,"
                + " now is during peacetime.");
  }

  @Test
  void territoryIsOpenBetweenNamedOptions() {
    assertThat(codes(TO_UA, "21")).contains("clause.status", "choice.added");
  }

  @Test
  void theLimitOfAHundredDaysIsGone() {
    assertThat(TO_UA.changes())
        .extracting(Change::summary)
        .contains(
            "Vote (national election; Ukraine): deadline was within 100 days, now is as soon as"
                + " possible after the signature.");
  }

  @ParameterizedTest(name = "point {0} is the same in the European rewrite")
  @ValueSource(
      strings = {
        "1", "5", "10a", "10b", "10c", "11", "12", "12a", "12b", "12c", "12d", "12e", "12f", "13",
        "13a", "13b", "13c", "16", "17", "18", "19", "20", "20a", "22", "23", "24", "24a", "24b",
        "24c", "24d", "27"
      })
  void nothingIsReportedForWhatDidNotChange(String same) {
    assertThat(codes(TO_E3, same)).isEmpty();
  }

  @ParameterizedTest(name = "point {0}: {1}")
  @CsvSource({
    "3, clause.removed",
    "6, clause.reworded term.quantity.raised term.window.changed",
    "8, clause.reworded term.parties.added term.strength.added term.window.added",
    "9, clause.reworded term.parties.changed",
    "10, clause.reworded term.reference.added term.void-condition.changed",
    "10d, clause.removed",
    "15, clause.reworded term.parties.added term.scope.added",
    "20b, clause.removed",
    "20c, clause.removed",
    "21a, clause.removed",
    "21b, clause.removed",
    "21c, clause.removed",
    "21d, clause.removed",
    "25, clause.reworded term.window.added term.deadline.changed"
  })
  void theEuropeanRewriteChangesExactlyThis(String clause, String codes) {
    assertThat(codes(TO_E3, clause)).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "4", "7", "14", "21", "26", "28"})
  void theEuropeanRewriteChangesThisToo(String clause) {
    assertThat(codes(TO_E3, clause)).contains("clause.reworded").hasSizeGreaterThan(1);
  }

  @Test
  void theEuropeanRewriteAddsNoPoint() {
    assertThat(TO_E3.changes()).extracting(Change::code).doesNotContain(ChangeCode.CLAUSE_ADDED);
  }

  @Test
  void aClosedDoorBecomesOneThatOpensByConsensus() {
    assertThat(TO_E3.changes())
        .filteredOn(change -> names(change, "7"))
        .filteredOn(TermChange.class::isInstance)
        .anySatisfy(
            change ->
                assertThat(change.before())
                    .get()
                    .isInstanceOfSatisfying(LawChange.class, RealDraftsTest::closesTheDoor))
        .anySatisfy(
            change ->
                assertThat(change.after())
                    .get()
                    .isInstanceOfSatisfying(
                        Membership.class,
                        now -> assertThat(now.door()).contains(Membership.Door.BY_CONSENSUS)));
  }

  private static void closesTheDoor(LawChange change) {
    assertThat(change.content().orElseThrow())
        .isInstanceOfSatisfying(
            Membership.class,
            content -> assertThat(content.door()).contains(Membership.Door.CLOSED));
  }

  @Test
  void theTwoPointsOnPrisonersAndDetaineesBecomeOne() {
    assertThat(codes(TO_UA, "24a")).contains("clause.merged").doesNotContain("clause.removed");
    assertThat(codes(TO_UA, "24b")).contains("clause.renumbered");
    assertThat(TO_UA.changes())
        .filteredOn(change -> names(change, "24a") || names(change, "24b"))
        .allSatisfy(
            change -> assertThat(change.clauseAfter().orElseThrow().number()).isEqualTo("17"))
        .extracting(Change::code)
        .doesNotContain(ChangeCode.TERM_ADDED, ChangeCode.TERM_REMOVED);
  }

  @Test
  void theOnePointOnPrisonersAndDetaineesWasTwo() {
    assertThat(PlanDiff.between(UA, US).changes())
        .filteredOn(change -> change.code() == ChangeCode.CLAUSE_SPLIT)
        .extracting(Change::summary)
        .containsExactly(
            "Point 24a was part of point 17: All prisoners and the dead are exchanged, all for"
                + " all.");
  }

  @Test
  void metadataComesFirstAndOnce() {
    assertThat(TO_E3.changes().get(0).code()).isEqualTo(ChangeCode.PLAN_METADATA);
    assertThat(TO_E3.changes()).filteredOn(MetadataChange.class::isInstance).hasSize(1);
  }
}
