package org.peaceterms.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** The European and the Ukrainian-US rewrite of the US plan, taken together. */
class RealDraftsMergeTest {
  private static final Plan US = plan("us-28");
  private static final Plan E3 = plan("e3-28");
  private static final Plan UA = plan("ua-us-20");
  private static final PlanMerge MERGE =
      PlanMerge.of(
          US,
          Delegation.of(E3).wantedBy(List.of(PartyId.of("europe"))),
          Delegation.of(UA).wantedBy(List.of(PartyId.of("ukraine"), PartyId.of("us"))));

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  private static Clause headed(String heading) {
    return MERGE.plan().clauses().stream()
        .filter(clause -> clause.heading().equals(Optional.of(heading)))
        .findFirst()
        .orElseThrow();
  }

  private static List<ConflictCode> conflicts(Clause clause) {
    return MERGE.conflicts().stream()
        .filter(conflict -> conflict.clause().equals(Optional.of(clause.id())))
        .map(Conflict::code)
        .toList();
  }

  @Test
  void theResultIsAPlanThatReadsBack() {
    String written = PlanJson.write(MERGE.plan());
    assertThat(PlanJson.using(Corpus.vocabulary()).readPlan(written)).isEqualTo(MERGE.plan());
    assertThat(MERGE.plan().id()).isEqualTo(PlanId.of("us-28"));
    assertThat(MERGE.plan().version()).isEqualTo("2025-11-23 + 2025-12-23");
  }

  @Test
  void theFigureForTheArmyIsOpenBetweenTheTwo() {
    Clause size = headed("Size of the armed forces");
    assertThat(size.status()).isEqualTo(Clause.Status.BRACKETED);
    assertThat(size.summary())
        .isEqualTo(
            "[e3-28: Ukraine's armed forces may not exceed 800,000 in peacetime.] or [ua-us-20:"
                + " Ukraine's armed forces stay at 800,000 in peacetime.]");
    assertThat(size.terms()).isEmpty();
    Choice bracket = size.choices().get(0);
    assertThat(bracket.basis()).isEqualTo(Choice.Basis.BRACKET);
    assertThat(bracket.versions())
        .extracting(
            Alternative::label,
            version -> version.supporters().asList(),
            version -> version.terms().get(0).reading(MERGE.plan().wording()))
        .containsExactly(
            tuple(
                "e3-28",
                List.of(PartyId.of("europe")),
                "The strength of the armed forces of Ukraine must be at most 800,000, not counting"
                    + " the national guard and the police, during peacetime."),
            tuple(
                "ua-us-20",
                List.of(PartyId.of("ukraine"), PartyId.of("us")),
                "The strength of the armed forces of Ukraine must be exactly 800,000, not counting"
                    + " the national guard and the police, during peacetime."));
    assertThat(conflicts(size))
        .containsExactly(ConflictCode.TERM_CHANGED, ConflictCode.CLAUSE_REWORDED);
  }

  @Test
  void whatOneRemovedAndTheOtherLeftAloneIsGone() {
    assertThat(MERGE.plan().clauses())
        .extracting(Clause::summary)
        .doesNotContain("Towns hit by the war are rebuilt.");
  }

  @Test
  void whatOneRemovedAndTheOtherChangedIsOpen() {
    Clause aircraft = headed("Aircraft in Poland");
    assertThat(conflicts(aircraft)).containsExactly(ConflictCode.CLAUSE_REMOVED);
    assertThat(aircraft.choices().get(0).versions())
        .extracting(version -> version.terms().size())
        .containsExactly(1, 0);
  }

  @Test
  void bothSupportersOfAnOpenQuestionOfOneDraftStay() {
    assertThat(headed("Territory").choices())
        .extracting(choice -> choice.id().text())
        .contains("territory");
  }

  @Test
  void pointsAreNumberedInOrder() {
    assertThat(
            MERGE.plan().clauses().stream()
                .filter(clause -> clause.parent().isEmpty())
                .map(clause -> Integer.parseInt(clause.number())))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void whatBothDeclareIsDeclaredUnderTheIdOfTheBase() {
    assertThat(MERGE.plan().declares().entries())
        .extracting(entry -> entry.id().text())
        .allMatch(id -> id.startsWith("us-28:"))
        .contains("us-28:occupied-territory", "us-28:line");
  }

  @Test
  void theSidesMustBeTellable() {
    assertThatThrownBy(
            () -> PlanMerge.of(US, Delegation.of(E3), Delegation.of(UA).labelled("e3-28")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the labels of the two sides must differ but both were 'e3-28'");
    PlanMerge same = PlanMerge.of(US, US, US);
    assertThat(same.left().label()).isEqualTo("us-28 (left)");
    assertThat(same.plan()).isEqualTo(US);
    assertThat(same.isClean()).isTrue();
  }

  @Test
  void conflictsStandInTheOrderOfThePlan() {
    List<ClauseId> order = MERGE.plan().clauses().stream().map(Clause::id).toList();
    assertThat(
            MERGE.conflicts().stream()
                .map(conflict -> order.indexOf(conflict.clause().orElseThrow())))
        .isSorted();
  }
}
