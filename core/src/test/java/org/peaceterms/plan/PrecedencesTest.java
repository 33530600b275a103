package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Declaration;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TermId;

/** Which of two terms prevails is said of terms and clauses of the text, and never in a circle. */
class PrecedencesTest {
  private static final String AT = "/clauses/0/terms/0";

  private static Term term() {
    return Declaration.builder().statement(ObjectId.of("neutral")).build();
  }

  private static Term over(String... others) {
    return term().withNotwithstanding(references(others));
  }

  private static Term under(String... others) {
    return term().withSubjectTo(references(others));
  }

  private static ImmutableList<Reference> references(String... others) {
    return Stream.of(others).map(Reference::of).collect(ImmutableList.toImmutableList());
  }

  private static Term named(String id, Term term) {
    return term.withId(Optional.of(TermId.of(id)));
  }

  /** A plan with one clause, 1, 2 ..., for each term. */
  private static Plan plan(Term... terms) {
    return of(
        IntStream.range(0, terms.length)
            .mapToObj(i -> clause(String.valueOf(i + 1), terms[i]))
            .toList());
  }

  private static Clause clause(String id, Term... terms) {
    return Clause.builder()
        .id(ClauseId.of(id))
        .number(id)
        .summary("It.")
        .status(Clause.Status.PROPOSED)
        .addTerms(terms)
        .build();
  }

  private static Plan of(Iterable<Clause> clauses) {
    return Plan.builder()
        .shared(SampleVocabulary.get())
        .id(PlanId.of("draft"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addAllClauses(clauses)
        .build();
  }

  private static void assertRefused(Runnable made, String pointer, String message) {
    assertThatThrownBy(made::run)
        .isInstanceOfSatisfying(
            InvalidPlanException.class, refused -> assertThat(refused.pointer()).isEqualTo(pointer))
        .hasMessage(message);
  }

  @Test
  void aPlanIsRankedWhereOneOfItsTermsSaysWhichPrevails() {
    assertThat(plan(term(), under("1")).isRanked()).isTrue();
    assertThat(plan(term(), over("1")).isRanked()).isTrue();
    assertThat(plan(term(), term()).isRanked()).isFalse();
  }

  @Test
  void aTermMayBeSetAboveAndBelowTermsAndClausesAndTheWholeText() {
    assertThat(plan(named("1.a", term()), over("1.a"), over("1", "2"), under("3")).clauses())
        .hasSize(4);
    assertThat(plan(term(), over("this-text")).clauses()).hasSize(2);
    assertThat(plan(under("this-text"), term()).clauses()).hasSize(2);
  }

  /** Who names the clause that it stands in means the other terms there. */
  @Test
  void aTermMayNameItsOwnClauseForTheOthersThere() {
    assertThat(of(ImmutableList.of(clause("1", over("1"), term()))).clauses()).hasSize(1);
    assertThat(plan(over("1")).clauses()).hasSize(1);
  }

  @Test
  void whatIsNoTermOrClauseOfTheTextHasNoRank() {
    String rule = " of declaration must be a term or clause of draft or this-text but was '";
    assertRefused(
        () -> plan(over("99")), AT + "/notwithstanding", "notwithstanding" + rule + "99'");
    assertRefused(
        () -> plan(under("peace-agreement")),
        AT + "/subjectTo",
        "subjectTo" + rule + "peace-agreement'");
  }

  @Test
  void noTermPrevailsOverItself() {
    assertRefused(
        () -> plan(named("1.a", over("1.a"))),
        AT + "/notwithstanding",
        "notwithstanding must name another than the term itself but was '1.a'");
    assertRefused(
        () -> plan(named("1.a", under("1.a"))),
        AT + "/subjectTo",
        "subjectTo must name another than the term itself but was '1.a'");
  }

  @Test
  void precedenceDoesNotRunInACircle() {
    assertRefused(
        () -> plan(over("2"), over("1")),
        AT,
        "precedence must not run in a circle but was '1 over 2 over 1'");
    assertRefused(
        () -> plan(named("1.a", over("2")), term(), over("1.a").withSubjectTo(references("2"))),
        AT,
        "precedence must not run in a circle but was '1.a over 2 over 3 over 1.a'");
    assertRefused(
        () -> plan(term(), over("this-text"), over("2")),
        "/clauses/1/terms/0",
        "precedence must not run in a circle but was '2 over 3 over 2'");
    assertRefused(
        () -> plan(over("2").withSubjectTo(references("2")), term()),
        AT,
        "precedence must not run in a circle but was '1 over 2 over 1'");
  }

  @Test
  void aTermInsideAnotherHasARankOfItsOwn() {
    Term inside = term().withConsequence(ImmutableList.of(named("1.c", over("2"))));
    assertThat(plan(inside, term()).clauses()).hasSize(2);
    assertRefused(
        () -> plan(inside, over("1.c")),
        AT + "/consequence/0",
        "precedence must not run in a circle but was '1.c over 2 over 1.c'");
  }

  @Test
  void aDemandMayPrevailOverAnother() {
    Position position =
        Position.builder()
            .shared(SampleVocabulary.get())
            .id(PlanId.of("demands"))
            .version("1")
            .date(LocalDate.of(2026, 1, 1))
            .title("Demands")
            .party(PartyId.of("ukraine"))
            .addDemands(demand("a", named("a.term", over("b.term"))))
            .addDemands(demand("b", named("b.term", term())))
            .build();
    assertThat(position.demands()).hasSize(2);
    assertRefused(
        () -> position.withDemands(demand("a", named("a.term", over("a.term")))),
        "/demands/0/required/notwithstanding",
        "notwithstanding must name another than the term itself but was 'a.term'");
  }

  private static Demand demand(String id, Term term) {
    return Demand.builder()
        .id(DemandId.of(id))
        .required(term)
        .summary("It.")
        .strength(Demand.Strength.CORE)
        .build();
  }

  @Test
  void manyTermsInALineAreNoCircle() {
    int many = 5_000;
    Plan line =
        of(
            IntStream.range(0, many)
                .mapToObj(
                    i -> clause(String.valueOf(i), i == 0 ? term() : over(String.valueOf(i - 1))))
                .toList());
    assertThat(line.clauses()).hasSize(many);
  }

  @Test
  void soManyTermsOverAllOthersAreRefusedBeforeTheyAreCounted() {
    Term[] terms = IntStream.range(0, 2_000).mapToObj(i -> over("this-text")).toArray(Term[]::new);
    assertRefused(
        () -> plan(terms),
        "/clauses/50/terms/0",
        "precedence must set at most 100000 pairs of terms but was '101949'");
  }
}
