package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

class ConductRuleTest {
  private static Conduct.Builder conduct(Modality modality, String act, String... agents) {
    Conduct.Builder conduct = Conduct.builder().modality(modality).act(ActId.of(act));
    for (String agent : agents) {
      conduct.addAgents(PartyId.of(agent));
    }
    return conduct;
  }

  private static void says(Conduct.Builder conduct, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), conduct.build()))
        .containsExactly(statements);
  }

  @Test
  void aProhibitionIsOneBanForAll() {
    says(
        conduct(Modality.MUST_NOT, "invade", "russia", "ukraine").addObject(EntityId.of("ukraine")),
        "forbidden act=invade agents=russia,ukraine object=ukraine; from entry-into-force");
  }

  @Test
  void aDutyThatIsDoneOnceComesAndIsOneOfEachAgent() {
    assertThat(
            StatementWords.of(
                Corpus.vocabulary(),
                conduct(Modality.MUST, "conclude-agreement", "russia", "ukraine")
                    .id(TermId.of("1.pact"))
                    .mode(Conduct.Mode.ONCE)
                    .addObject(EntityId.of("peace-agreement"))
                    .deadline(Deadline.by(TimePoint.on(LocalDate.of(2026, 3, 1))))
                    .build()))
        .containsExactly(
            "1.pact/complete comes",
            "not: 1.pact/complete comes or 1.pact/begin comes",
            "1.pact/begin - 1.pact/complete <= 0",
            "not: 1.pact/begin comes or entry-into-force comes",
            "entry-into-force - 1.pact/begin <= 0",
            "1.pact/complete - origin <= 20513",
            "obligatory act=conclude-agreement agents=russia object=peace-agreement;"
                + " at 1.pact/complete",
            "obligatory act=conclude-agreement agents=ukraine object=peace-agreement;"
                + " at 1.pact/complete");
    assertThat(LocalDate.ofEpochDay(20513)).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void aDutyOfNobodyInParticularHasNoAgents() {
    says(
        conduct(Modality.MUST, "destroy").id(TermId.of("1.d")),
        "obligatory act=destroy; at 1.d/complete");
  }

  @Test
  void aDutyThroughoutLastsForItsWindow() {
    says(
        conduct(Modality.MUST, "comply-with", "ukraine")
            .mode(Conduct.Mode.THROUGHOUT)
            .addObject(EntityId.of("npt")),
        "obligatory act=comply-with agents=ukraine object=npt; from entry-into-force");
  }

  @Test
  void anUnsaidModeIsOnceUnlessThereIsOnlyAWindow() {
    Window peacetime = new Window.During(EventId.of("peacetime"));
    says(
        conduct(Modality.MUST, "negotiate", "russia").window(peacetime),
        "obligatory act=negotiate agents=russia; from peacetime/start until peacetime/end");
    says(
        conduct(Modality.MUST, "negotiate", "russia").id(TermId.of("1.t")),
        "obligatory act=negotiate agents=russia; at 1.t/complete");
    says(
        conduct(Modality.MUST, "negotiate", "russia")
            .id(TermId.of("1.t"))
            .window(peacetime)
            .deadline(new Deadline.AsSoonAsPossible(Optional.empty())),
        "obligatory act=negotiate agents=russia; at 1.t/complete");
  }

  @Test
  void aDutyToTryIsADutyToDo() {
    says(
        conduct(Modality.MUST, "restore-peace", "us")
            .id(TermId.of("1.e"))
            .standard(Conduct.Standard.EFFORT)
            .addObject(EntityId.of("ukraine")),
        "obligatory act=restore-peace agents=us object=ukraine; at 1.e/complete");
  }

  @Test
  void freedomIsToDoAndToLeave() {
    says(
        conduct(Modality.FREE, "leave-place", "gaza-people").addObject(EntityId.of("gaza")),
        "free act=leave-place agents=gaza-people object=gaza; from entry-into-force",
        "permitted act=leave-place agents=gaza-people object=gaza; from entry-into-force");
  }

  @Test
  void anExpectationSaysNothing() {
    assertThat(
            StatementWords.of(
                Corpus.vocabulary(),
                conduct(Modality.EXPECTED, "refrain-from-enlargement", "nato").build()))
        .isEmpty();
  }

  @Test
  void whatLastsTakesEffectOnceItsConditionIsMet() {
    says(
        conduct(Modality.MAY, "ship-grain", "ukraine")
            .onlyIf(Condition.event(EventId.of("ceasefire-start"))),
        "permitted act=ship-grain agents=ukraine; from ceasefire-start and from entry-into-force");
  }

  @Test
  void aBanCountsFromItsDeadlineAndAPermissionUpToIt() {
    Deadline deadline = Deadline.by(TimePoint.on(LocalDate.of(2026, 3, 1)));
    says(
        conduct(Modality.MUST_NOT, "produce", "ukraine").deadline(deadline),
        "forbidden act=produce agents=ukraine; from entry-into-force and from 2026-03-01");
    says(
        conduct(Modality.MAY, "produce", "ukraine").deadline(deadline),
        "permitted act=produce agents=ukraine; from entry-into-force and until 2026-03-02");
  }

  @Test
  void aDeadlineCountedFromNothingIsLeftOut() {
    Conduct ban =
        conduct(Modality.MUST_NOT, "produce", "ukraine")
            .deadline(new Deadline.AsSoonAsPossible(Optional.empty()))
            .build();
    assertThat(StatementWords.contents(Corpus.vocabulary(), ban)).isEmpty();
    assertThat(StatementWords.leftOut(StatementWords.theory(Corpus.vocabulary(), ban)))
        .containsExactly("deadline: its deadline is not counted from anything");
  }

  /** The id {@code ukraine} is a party and a place; an act says which of them its object is. */
  @Test
  void theActSaysOfWhichCategoryItsObjectIs() {
    assertThat(objectOf("cede-territory")).isEqualTo("PlaceId");
    assertThat(objectOf("attack")).isEqualTo("PartyId");
  }

  private static String objectOf(String act) {
    Conduct ban =
        conduct(Modality.MUST_NOT, act, "ukraine").addObject(EntityId.of("ukraine")).build();
    return StatementWords.theory(Corpus.vocabulary(), ban).statements().stream()
        .flatMap(
            statement ->
                statement.primitive() instanceof Norm norm ? Stream.of(norm) : Stream.empty())
        .map(norm -> norm.box().of("object").first().getClass().getSimpleName())
        .findFirst()
        .orElseThrow();
  }
}
