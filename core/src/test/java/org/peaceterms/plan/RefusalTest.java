package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

/** A plan that names what nothing declares is refused, with the place and the reason. */
class RefusalTest {
  private static final Conduct VOTE = TermArbitraries.minimal(Conduct.KIND);

  private static void assertRefused(Term term, String pointer, String message) {
    Plan cap = SamplePlans.cap();
    Clause clause = cap.clauses().get(0).withTerms(ImmutableList.of(VOTE, term));
    assertRefused(() -> cap.withClauses(ImmutableList.of(clause)), pointer, message);
  }

  private static void assertRefused(Runnable making, String pointer, String message) {
    InvalidPlanException refusal = catchThrowableOfType(InvalidPlanException.class, making::run);
    assertThat(refusal).as(message).isNotNull().hasMessage(message);
    assertThat(refusal.pointer()).isEqualTo(pointer);
    assertThat(message).contains(refusal.rule()).contains(refusal.value());
  }

  @Test
  void aVersionThatItsChoiceDoesNotHave() {
    Plan plan = SamplePlans.bracket();
    Clause open =
        plan.clauses().stream()
            .filter(clause -> !clause.choices().isEmpty())
            .findFirst()
            .orElseThrow();
    ChoiceId choice = open.choices().get(0).id();
    Term when = VOTE.withWhen(Optional.of(new Condition.Chosen(choice, "nobody's")));
    Clause clause = open.withTerms(ImmutableList.of(when));
    assertRefused(
        () -> plan.withClauses(ImmutableList.of(clause)),
        "/clauses/0/terms/0/when",
        "when of conduct must be a choice of "
            + plan.id()
            + " and the label of one of its versions but was '"
            + choice
            + "/nobody's'");
  }

  @Test
  void aPartyThatNobodyDeclares() {
    assertRefused(
        VOTE.withAgents(ImmutableList.of(PartyId.of("utopia"))),
        "/clauses/0/terms/1/agents",
        "agents of conduct must be declared in the vocabulary or in draft but was 'utopia'");
  }

  @Test
  void aPlaceThatNobodyDeclares() {
    assertRefused(
        VOTE.withPlace(ImmutableList.of(PlaceId.of("us"))),
        "/clauses/0/terms/1/place",
        "place of conduct must be declared in the vocabulary or in draft but was 'us'");
  }

  @Test
  void aMeasureOrActThatNobodyDeclares() {
    assertRefused(
        SampleTerms.of(QuantityLimit.KIND).withMeasure(MeasureId.of("morale")),
        "/clauses/0/terms/1/measure",
        "measure of quantity-limit must be declared in the vocabulary or in draft but was"
            + " 'morale'");
    assertRefused(
        VOTE.withAct(ActId.of("dance")),
        "/clauses/0/terms/1/act",
        "act of conduct must be declared in the vocabulary or in draft but was 'dance'");
  }

  @Test
  void anEventThatNobodyDeclaresAndTheCompletionOfATermThatIsNotThere() {
    for (String event : new String[] {"doomsday", "6.cap/complete", "6/begin"}) {
      assertRefused(
          SampleTerms.of(Sequence.KIND).withAfter(ImmutableList.of(EventId.of(event))),
          "/clauses/0/terms/1/after",
          "after of sequence must be declared in the vocabulary or in draft but was '"
              + event
              + "'");
    }
  }

  @Test
  void aReferenceWithoutTarget() {
    for (String target : new String[] {"7", "6.cap", "draft", "ukraine-law", "ukraine"}) {
      assertRefused(
          SampleTerms.of(Validity.KIND).withAppliesTo(ImmutableList.of(Reference.of(target))),
          "/clauses/0/terms/1/appliesTo",
          "appliesTo of validity must be a term or clause of draft, a law that it rests on, a"
              + " declared object or this-text but was '"
              + target
              + "'");
    }
  }

  @Test
  void aReferenceMayBeATermAClauseTheTextABackgroundLawOrATreaty() {
    Plan plan = SamplePlans.report().withBackground(ImmutableList.of(PlanId.of("ukraine-law")));
    for (String target :
        new String[] {"6", "6.cap", "this-text", "ukraine-law", "peace-agreement"}) {
      Term validity =
          SampleTerms.of(Validity.KIND).withAppliesTo(ImmutableList.of(Reference.of(target)));
      Clause clause =
          Clause.builder()
              .id(ClauseId.of("28"))
              .number("28")
              .summary("When it holds.")
              .status(Clause.Status.AGREED)
              .addTerms(validity)
              .build();
      assertThat(
              plan.withClauses(
                      ImmutableList.<Clause>builder().addAll(plan.clauses()).add(clause).build())
                  .clauses())
          .hasSize(2);
    }
  }

  @Test
  void aSubPointThatIsNotThere() {
    Guarantee guarantee = SampleTerms.of(Guarantee.KIND);
    Tier tier =
        Tier.builder()
            .point(ClauseId.of("10z"))
            .addAllResponse(guarantee.tiers().get(0).response())
            .build();
    assertRefused(
        guarantee.withTiers(ImmutableList.of(tier)),
        "/clauses/0/terms/1/tiers",
        "tiers of guarantee must be a clause of draft but was '10z'");
  }

  @Test
  void aChoiceThatIsNotThere() {
    assertRefused(
        VOTE.withWhen(Optional.of(new Condition.Chosen(ChoiceId.of("territory"), "A"))),
        "/clauses/0/terms/1/when",
        "when of conduct must be a choice of draft and the label of one of its versions but was"
            + " 'territory/A'");
  }

  @Test
  void aSourceThatIsNotInTheRegister() {
    assertRefused(
        VOTE.withSources(ImmutableList.of(SourceId.of("AXR"))),
        "/clauses/0/terms/1/sources",
        "source must be in the register of draft but was 'AXR'");
    Plan cap = SamplePlans.cap();
    Clause clause = cap.clauses().get(0).withSources(ImmutableList.of(SourceId.of("AXR")));
    assertRefused(
        () -> cap.withClauses(ImmutableList.of(clause)),
        "/clauses/0/sources",
        "source must be in the register of draft but was 'AXR'");
  }

  @Test
  void whatIsInsideATermDownToItsPlace() {
    LawChange change = SampleTerms.of(LawChange.KIND);
    assertRefused(
        change.withContent(Optional.of(VOTE.withAgents(ImmutableList.of(PartyId.of("utopia"))))),
        "/clauses/0/terms/1/content/agents",
        "agents of conduct must be declared in the vocabulary or in draft but was 'utopia'");
    assertRefused(
        VOTE.withConsequence(
            ImmutableList.of(VOTE, VOTE.withSources(ImmutableList.of(SourceId.of("AXR"))))),
        "/clauses/0/terms/1/consequence/1/sources",
        "sources of conduct must stand on the outermost term but was '[AXR]'");
  }

  @Test
  void anObjectOfTheWrongCategory() {
    Conduct invade = Conduct.builder().modality(Modality.MUST_NOT).act(ActId.of("invade")).build();
    assertRefused(
        invade.withObject(ImmutableList.of(EntityId.of("donbas"))),
        "/clauses/0/terms/1/object",
        "object of invade must be the id of a declared party but was 'donbas'");
    assertRefused(
        VOTE.withObject(ImmutableList.of(EntityId.of("donbas"))),
        "/clauses/0/terms/1/object",
        "object of hold-election must be absent but was '[donbas]'");
  }

  @Test
  void aPartyOfThePlanOrASupporterThatNobodyDeclares() {
    Participant utopia = Participant.of(PartyId.of("utopia"), Participant.Role.SIGNATORY);
    assertRefused(
        () -> SamplePlans.cap().withParties(ImmutableList.of(utopia)),
        "/parties/0/party",
        "party of the plan must be declared in the vocabulary or in draft but was 'utopia'");
    Plan bracket = SamplePlans.bracket();
    Clause clause = bracket.clauses().get(0);
    Choice choice = clause.choices().get(0);
    Alternative second =
        choice.versions().get(1).withSupporters(ImmutableList.of(PartyId.of("utopia")));
    Choice changed = choice.withVersions(ImmutableList.of(choice.versions().get(0), second));
    assertRefused(
        () -> bracket.withClauses(ImmutableList.of(clause.withChoices(ImmutableList.of(changed)))),
        "/clauses/0/choices/0/versions/1/supporters",
        "supporter must be declared in the vocabulary or in draft but was 'utopia'");
  }

  @Test
  void aReportOnATermThatIsNotThere() {
    Plan plan = SamplePlans.report();
    Clause clause = plan.clauses().get(0);
    Report report = clause.reports().get(0).withOf(Optional.of(TermId.of("6.floor")));
    assertRefused(
        () -> plan.withClauses(ImmutableList.of(clause.withReports(ImmutableList.of(report)))),
        "/clauses/0/reports/0/of",
        "reported term must be a term of the plan but was '6.floor'");
  }

  @Test
  void anIncorporatedTextThatIsNotThere() {
    Plan cap = SamplePlans.cap();
    Clause clause = cap.clauses().get(0).withIncorporates(ImmutableList.of(Reference.of("7")));
    assertRefused(
        () -> cap.withClauses(ImmutableList.of(clause)),
        "/clauses/0/incorporates",
        "incorporated text must be a term or clause of draft, a law that it rests on, a declared"
            + " object or this-text but was '7'");
  }
}
