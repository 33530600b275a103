package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;

class PlanTest {
  private static final Participant RUSSIA =
      Participant.of(PartyId.of("russia"), Participant.Role.SIGNATORY);
  private static final Participant UKRAINE =
      Participant.of(PartyId.of("ukraine"), Participant.Role.SIGNATORY);

  @Test
  void keepsPartiesAndSourcesInTheOrderOfTheirKeys() {
    Source first = Source.builder().id(SourceId.of("A")).title("First").build();
    Source second = Source.builder().id(SourceId.of("B")).title("Second").build();
    Plan plan =
        SamplePlans.cap()
            .withParties(ImmutableList.of(UKRAINE, RUSSIA))
            .withSources(ImmutableList.of(second, first));
    assertThat(plan.parties()).containsExactly(RUSSIA, UKRAINE);
    assertThat(plan.sources()).containsExactly(first, second);
  }

  @Test
  void keepsClausesInTheOrderOfTheText() {
    Plan plan = SamplePlans.guarantee();
    assertThat(plan.withClauses(plan.clauses().reverse())).isNotEqualTo(plan);
  }

  @Test
  void refusesAPartyOrSourceThatIsListedTwice() {
    assertThatThrownBy(
            () ->
                SamplePlans.cap()
                    .withParties(
                        ImmutableList.of(
                            RUSSIA, Participant.of(RUSSIA.party(), Participant.Role.ADDRESSEE))))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessage("parties must name each once but was 'russia'")
        .extracting("pointer")
        .isEqualTo("/parties");
    Source source = Source.builder().id(SourceId.of("A")).title("First").build();
    assertThatThrownBy(
            () -> SamplePlans.cap().withSources(ImmutableList.of(source, source.withTitle("2"))))
        .hasMessage("sources must name each once but was 'A'");
  }

  @Test
  void theVocabularyItIsBuiltOnIsNoPartOfIt() {
    Plan cap = SamplePlans.cap();
    Vocabulary small =
        Vocabulary.builder()
            .addAllParties(SampleVocabulary.get().parties())
            .addAllObjects(SampleVocabulary.get().objects())
            .addAllMeasures(SampleVocabulary.get().measures())
            .addAllEvents(SampleVocabulary.get().events())
            .build();
    new EqualsTester()
        .addEqualityGroup(cap, SamplePlans.cap(), cap.withShared(small))
        .addEqualityGroup(SamplePlans.higherCap())
        .addEqualityGroup(SamplePlans.guarantee(), SamplePlans.guarantee())
        .testEquals();
  }

  @Test
  void findsAClauseByItsIdAndNotByItsNumber() {
    Plan plan = SamplePlans.higherCap();
    assertThat(plan.clause(ClauseId.of("6")).map(Clause::number)).contains("4");
    assertThat(plan.clause(ClauseId.of("4"))).isEmpty();
  }

  @Test
  void namesItsPointsByNumberAndTheRestByName() {
    Plan plan = SamplePlans.sequence();
    assertThat(plan.wording().name(ClauseId.of("20"))).isEqualTo("point 20");
    assertThat(plan.wording().name(Reference.of("20.pull-back"))).isEqualTo("point 20");
    assertThat(plan.wording().name(Reference.THIS_TEXT)).isEqualTo("this text");
    assertThat(plan.wording().name(EventId.of("20.pull-back/complete")))
        .isEqualTo("the completion of point 20");
    assertThat(plan.wording().name(PartyId.of("us"))).isEqualTo("the United States");
    assertThat(plan.wording().name(Reference.of("peace-agreement")))
        .isEqualTo("the peace agreement");
  }

  @Test
  void listsTheTermsOfAllVersionsBesideThoseThatHoldAnyway() {
    Clause clause = SamplePlans.bracket().clauses().get(0);
    assertThat(clause.terms()).isEmpty();
    assertThat(clause.allTerms()).hasSize(2);
    assertThat(SamplePlans.report().clauses().get(0).allTerms())
        .as("what others report is not a term of the clause")
        .hasSize(1);
  }

  @Test
  void aStruckClauseHasNoTerms() {
    Clause clause = SamplePlans.cap().clauses().get(0);
    assertThatThrownBy(() -> clause.withStatus(Clause.Status.STRUCK))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("clause 6 must have no terms when it is struck but was 'struck'");
    assertThat(clause.withTerms(ImmutableList.of()).withStatus(Clause.Status.STRUCK).status())
        .isEqualTo(Clause.Status.STRUCK);
  }

  @Test
  void textsForPeopleAreNotBlank() {
    Clause clause = SamplePlans.cap().clauses().get(0);
    assertThatThrownBy(() -> clause.withNumber(" "))
        .hasMessage("number of clause 6 must not be blank but was ' '");
    assertThatThrownBy(() -> clause.withSummary(""))
        .hasMessage("summary of clause 6 must not be blank but was ''");
    assertThatThrownBy(() -> clause.withHeading(Optional.of("")))
        .hasMessage("heading of clause 6 must not be blank but was ''");
    assertThatThrownBy(() -> SamplePlans.cap().withTitle(""))
        .hasMessage("title of the plan must not be blank but was ''");
    assertThatThrownBy(() -> SamplePlans.cap().withVersion(""))
        .hasMessage("version of the plan must not be blank but was ''");
  }

  @Test
  void whatIsNoAgreementHasNoPlaceInDataOnAgreements() {
    Plan draft = SamplePlans.cap().withStage(AgreementStage.FRAMEWORK_PARTIAL);
    assertThat(draft.type()).isEqualTo(Plan.Type.DRAFT);
    assertThatThrownBy(() -> draft.withType(Plan.Type.LAW))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessage("stage must be left out of a law but was 'framework-partial'");
    assertThatThrownBy(() -> draft.withPax(1364))
        .hasMessage("pax must be left out of a draft but was '1364'");
    Plan agreement = draft.withType(Plan.Type.AGREEMENT).withPax(1364);
    assertThat(agreement.pax()).hasValue(1364);
    assertThatThrownBy(() -> agreement.withPax(0)).hasMessage("pax must be positive but was '0'");
  }

  @Test
  void theSamplesShowWhatTheySay() {
    assertThat(SamplePlans.all()).doesNotHaveDuplicates();
    assertThat(SamplePlans.everyKind().clauses()).hasSize(25);
    assertThat(SamplePlans.cap().clauses().get(0).terms())
        .containsExactly(SampleTerms.of(QuantityLimit.KIND));
    assertThat(SamplePlans.sequence().clauses())
        .flatExtracting(Clause::terms)
        .hasExactlyElementsOfTypes(
            SamplePlans.sequence().clauses().get(0).terms().get(0).getClass(),
            SamplePlans.sequence().clauses().get(1).terms().get(0).getClass())
        .hasAtLeastOneElementOfType(Withdrawal.class)
        .hasAtLeastOneElementOfType(Sequence.class);
  }
}
