package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;

/** Clauses that were right in one plan are not for that in another. */
class KeptClausesTest {
  private static final Plan CAP = SamplePlans.cap();
  private static final Clause CLAUSE = CAP.clauses().get(0);

  private static Plan without(String party) {
    Vocabulary.Builder less = Vocabulary.builder();
    CAP.shared().parties().stream()
        .filter(one -> !one.id().equals(PartyId.of(party)))
        .forEach(less::addParties);
    return CAP.withClauses()
        .withParties()
        .withShared(less.addAllMeasures(CAP.shared().measures()).build());
  }

  private static void assertRefusedAsEverywhere(Plan plan, Clause clause, String message) {
    Consumer<Clause> taken =
        one ->
            assertThatThrownBy(() -> plan.withClauses(one))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessage(message);
    taken.accept(clause.withSummary("Said in words that were never looked at."));
    taken.accept(clause);
    taken.accept(clause.renumbered("9"));
    taken.accept(clause.withTerms().withTermsOf(clause));
  }

  @Test
  void aVocabularyMayDeclareLess() {
    assertRefusedAsEverywhere(
        without("ukraine"),
        CLAUSE,
        "subject of quantity-limit must be declared in the vocabulary or in draft but was 'ukraine'");
    assertThat(CAP.withClauses(CLAUSE.renumbered("9")).clauses().get(0).number()).isEqualTo("9");
  }

  @Test
  void aVocabularyWithTheSameEntriesIsAsGood() {
    Vocabulary same = Vocabulary.of(CAP.shared().entries());
    assertThat(same).isNotSameAs(CAP.shared());
    assertThat(CAP.withClauses().withShared(same).withClauses(CLAUSE)).isEqualTo(CAP);
  }

  @Test
  void aRegisterMayLackASource() {
    SourceId source = SourceId.of("report");
    Term term = CLAUSE.terms().get(0).withSources(ImmutableList.of(source));
    Source entry = Source.builder().id(source).title("A report").build();
    Plan sourced = CAP.withSources(entry).withClauses(CLAUSE.withTerms(ImmutableList.of(term)));
    assertRefusedAsEverywhere(
        CAP, sourced.clauses().get(0), "source must be in the register of draft but was 'report'");
  }

  @Test
  void aTextMayLackWhatATermNames() {
    Term term =
        SampleTerms.of(Conduct.KIND).withWhen(Optional.of(Condition.Holds.of(Reference.of("6"))));
    Clause naming = CLAUSE.withId(ClauseId.of("7")).withTerms(ImmutableList.of(term));
    Plan both = CAP.withClauses(CLAUSE, naming);
    assertThat(both.clauses()).hasSize(2);
    assertRefusedAsEverywhere(
        CAP.withClauses(),
        both.clauses().get(1),
        "when of conduct must be a term or clause of draft, a law that it rests on, a declared"
            + " object or this-text but was '6'");
  }
}
