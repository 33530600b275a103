package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TermId;

/** Ids of clauses, terms and choices, and the tree of sub-points. */
class UniqueIdsTest {
  private static final Term NAMED =
      TermArbitraries.minimal(Conduct.KIND).withId(Optional.of(TermId.of("6.vote")));

  private static void assertRefused(Runnable making, String pointer, String message) {
    InvalidPlanException refusal = catchThrowableOfType(InvalidPlanException.class, making::run);
    assertThat(refusal).as(message).isNotNull().hasMessage(message);
    assertThat(refusal.pointer()).isEqualTo(pointer);
  }

  private static Plan plan(Clause... clauses) {
    return SamplePlans.cap().withClauses(ImmutableList.copyOf(clauses));
  }

  private static Clause clause(String id, Term... terms) {
    return SamplePlans.cap()
        .clauses()
        .get(0)
        .withId(ClauseId.of(id))
        .withTerms(ImmutableList.copyOf(terms));
  }

  private static Clause under(String parent, String id) {
    return clause(id).withParent(Optional.of(ClauseId.of(parent)));
  }

  @Test
  void aClauseIdOccursOnce() {
    assertRefused(
        () -> plan(clause("6"), clause("7"), clause("6")),
        "/clauses/2/id",
        "clause id must occur once but was '6'");
  }

  @Test
  void aClauseTellsTheIdsOfItsTermsDownToThoseInsideThem() {
    Term change =
        SampleTerms.of(LawChange.KIND)
            .withId(Optional.of(TermId.of("6.law")))
            .withContent(Optional.of(NAMED));
    assertThat(clause("6", change).termIds())
        .containsExactly(TermId.of("6.law"), TermId.of("6.vote"));
    assertThat(clause("7").termIds()).isEmpty();
  }

  @Test
  void aTermIdOccursOnceInThePlanEvenInsideOtherTerms() {
    assertRefused(
        () -> plan(clause("6", NAMED), clause("7", NAMED)),
        "/clauses/1",
        "term id must occur once in the plan but was '6.vote'");
    Term change = SampleTerms.of(LawChange.KIND).withContent(Optional.of(NAMED));
    assertRefused(
        () -> plan(clause("6", NAMED, change)),
        "/clauses/0",
        "term id must occur once in the plan but was '6.vote'");
  }

  @Test
  void aTermOfAReportDoesNotCountSinceItMayRepeatTheIdOfTheTermItReports() {
    Plan plan = SamplePlans.report();
    Clause clause = plan.clauses().get(0);
    Report report = clause.reports().get(0);
    Term same = report.terms().get(0).withId(report.of());
    assertThat(
            plan.withClauses(
                    ImmutableList.of(
                        clause.withReports(
                            ImmutableList.of(report.withTerms(ImmutableList.of(same))))))
                .clauses())
        .hasSize(1);
  }

  @Test
  void aClauseIdIsNotTheIdOfATermAsWell() {
    assertRefused(
        () -> plan(clause("6", NAMED.withId(Optional.of(TermId.of("7")))), clause("7")),
        "/clauses/1/id",
        "clause id must not be the id of a term as well but was '7'");
  }

  @Test
  void theWordForTheTextItselfIsNoIdOfAClauseOrTerm() {
    assertRefused(
        () -> plan(clause("this-text")),
        "/clauses/0/id",
        "clause id must not be the word for the text itself but was 'this-text'");
    assertRefused(
        () -> plan(clause("6", NAMED.withId(Optional.of(TermId.of("this-text"))))),
        "/clauses/0/terms/0/id",
        "term id must not be the word for the text itself but was 'this-text'");
  }

  @Test
  void aParentIsAClauseOfThePlan() {
    assertRefused(
        () -> plan(clause("6"), under("7", "6a")),
        "/clauses/1/parent",
        "parent must be a clause of the plan but was '7'");
  }

  @Test
  void parentsDoNotLieInACircle() {
    assertRefused(
        () -> plan(under("6", "6")),
        "/clauses/0/parent",
        "parent must not lie in a circle but was '6'");
    assertRefused(
        () -> plan(under("6b", "6a"), under("6a", "6b")),
        "/clauses/0/parent",
        "parent must not lie in a circle but was '6b'");
  }

  @Test
  void aChoiceHasAtLeastTwoVersionsWithDifferentLabels() {
    Choice choice = SamplePlans.bracket().clauses().get(0).choices().get(0);
    Alternative only = choice.versions().get(0);
    assertThatThrownBy(() -> choice.withVersions(ImmutableList.of(only)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "versions of choice territory must be at least two with different labels but was"
                + " '[A]'");
    assertThatThrownBy(() -> choice.withVersions(ImmutableList.of(only, only)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aReadingHasNoSupporters() {
    Choice choice = SamplePlans.bracket().clauses().get(0).choices().get(0);
    assertThatThrownBy(() -> choice.withBasis(Choice.Basis.READING))
        .hasMessage("choice territory must be a bracket to have supporters but was 'reading'");
    Alternative version = choice.versions().get(0);
    assertThat(version.withSupporters(ImmutableList.of(PartyId.of("us"))).supporters()).hasSize(1);
  }

  @Test
  void aChoiceInSeveralClausesIsOneChoice() {
    Clause bracket = SamplePlans.bracket().clauses().get(0);
    Choice choice = bracket.choices().get(0);
    Clause again = bracket.withId(ClauseId.of("22"));
    assertThat(plan(bracket, again).clauses()).hasSize(2);
    Choice reading = SamplePlans.reading().clauses().get(0).choices().get(0);
    assertRefused(
        () ->
            plan(
                bracket,
                again.withChoices(
                    ImmutableList.of(reading.withId(ChoiceId.of(choice.id().text()))))),
        "/clauses/1/choices",
        "choice must have one basis and the same labels everywhere but was 'territory'");
  }

  @Test
  void aReportNamesItsSources() {
    Report report = SamplePlans.report().clauses().get(0).reports().get(0);
    assertThatThrownBy(() -> report.withSources(ImmutableList.of()))
        .hasMessage("sources of a report must be given but was 'absent'");
  }
}
