package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.Verdict;
import org.peaceterms.fixtures.Gallery;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

class PeaceAssertionsTest {
  private static final Plan CROSSING = Gallery.of(FindingCode.QUANTITY_CROSSING).plan();
  private static final PlanDiff HIGHER =
      PlanDiff.between(SamplePlans.cap(), SamplePlans.higherCap());

  private static final String FOUND =
      """
      What was found:
        - quantity.crossing (CONTRADICTION) in clauses 1, 2: Point 1 says: The strength of the armed \
      forces of Ukraine must be at most 600,000, at all times. Point 2 says: The strength of the \
      armed forces of Ukraine must be at least 800,000, at all times. By point 2 the strength of the \
      armed forces of Ukraine must be at least 800,000, but by point 1 it may be at most 600,000.""";

  private static final String CHANGED =
      """
      What changed:
        - plan.metadata: What is published about the text differs: version.
        - clause.renumbered: Point 6 is now point 4.
        - term.quantity.raised: Quantity limit (Ukraine; the strength of the armed forces): bound was \
      at most 600,000, now is at most 800,000.""";

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  @Test
  void whatIsTrueOfAPlanPasses() {
    assertThat(SamplePlans.cap()).hasNoContradiction().canBeKept().hasClause("6");
    assertThat(SamplePlans.bracket()).hasNoContradiction().hasFinding(FindingCode.CHOICE_OPEN);
    assertThat(CROSSING).hasContradictionIn("1", "2").hasContradictionIn("2", "1");
  }

  @Test
  void aContradictionIsExplained() {
    assertFails(
        () -> assertThat(CROSSING).hasNoContradiction(),
        "\nExpecting plan example to have no contradiction\n" + FOUND);
    assertFails(
        () -> assertThat(CROSSING).canBeKept(),
        "\nExpecting plan example to get the verdict COMPATIBLE and not CONTRADICTION\n" + FOUND);
    assertFails(
        () -> assertThat(CROSSING).hasContradictionIn("1"),
        "\nExpecting plan example to have a contradiction in exactly clause 1\n" + FOUND);
    assertFails(
        () -> assertThat(CROSSING).hasFinding(FindingCode.ORDER_CYCLE),
        "\nExpecting plan example to have a finding order.cycle\n" + FOUND);
  }

  @Test
  void itIsSaidIfNothingClashes() {
    assertFails(
        () -> assertThat(SamplePlans.cap()).hasContradictionIn("6", "7"),
        """

        Expecting plan draft to have a contradiction in exactly clauses 6, 7
        Nothing clashes; the verdict is COMPATIBLE.""");
  }

  @Test
  void whatCouldNotBeJudgedIsNamed() {
    Plan onLaw = SamplePlans.cap().withBackground(PlanId.of("ukraine-law"));
    assertFails(
        () -> assertThat(onLaw).canBeKept(),
        """

        Expecting plan draft to get the verdict COMPATIBLE and not UNKNOWN
        What was found:
          - not judged: It rests on ukraine-law, which was not taken into account.""");
  }

  @Test
  void lawsCount() {
    Plan law = CROSSING.withClauses(CROSSING.clauses().get(1)).withType(Plan.Type.LAW);
    Plan named = law.withId(PlanId.of("law"));
    Plan plan = CROSSING.withClauses(CROSSING.clauses().get(0));
    assertThat(plan).canBeKept().under(named).hasContradictionIn("1");
  }

  @Test
  void theClausesOfAPlanAreListed() {
    assertFails(
        () -> assertThat(CROSSING).hasClause("3"),
        "\nExpecting plan example to have a clause 3, but it has 1, 2");
  }

  @Test
  void severalPlansAreNamed() {
    Plan other = SamplePlans.cap();
    assertThatThrownBy(() -> assertThat(Contradictions.among(CROSSING, other)).hasNoContradiction())
        .hasMessageStartingWith(
            "\nExpecting plans example, draft to have no contradiction\nWhat was found:\n")
        .hasMessageContaining("Point 1 of example says: ");
  }

  @Test
  void whatIsTrueOfADiffPasses() {
    assertThat(HIGHER)
        .contains(ChangeCode.CLAUSE_RENUMBERED)
        .containsOnly(
            ChangeCode.PLAN_METADATA, ChangeCode.CLAUSE_RENUMBERED, ChangeCode.QUANTITY_RAISED)
        .doesNotContain(ChangeCode.CLAUSE_ADDED)
        .hasVerdict(Verdict.LOOSER)
        .hasVerdictFor(PartyId.of("ukraine"), Verdict.LOOSER);
    assertThat(PlanDiff.between(CROSSING, CROSSING)).isEmpty();
  }

  @Test
  void theChangesAreListed() {
    String drafts = "\nExpecting from draft version 1 to draft version 2 ";
    assertFails(
        () -> assertThat(HIGHER).contains(ChangeCode.CLAUSE_RENUMBERED, ChangeCode.CLAUSE_ADDED),
        drafts + "a change clause.added\n" + CHANGED);
    assertFails(
        () -> assertThat(HIGHER).containsOnly(ChangeCode.PLAN_METADATA),
        drafts + "no change but plan.metadata\n" + CHANGED);
    assertFails(
        () -> assertThat(HIGHER).doesNotContain(ChangeCode.QUANTITY_RAISED),
        drafts + "no change term.quantity.raised\n" + CHANGED);
    assertFails(() -> assertThat(HIGHER).isEmpty(), drafts + "nothing to change\n" + CHANGED);
    assertFails(
        () -> assertThat(HIGHER).hasVerdict(Verdict.STRICTER),
        drafts + "the verdict STRICTER and not LOOSER\n" + CHANGED);
    assertFails(
        () -> assertThat(HIGHER).hasVerdictFor(PartyId.of("russia"), Verdict.LOOSER),
        drafts + "the verdict LOOSER for russia and not EQUIVALENT\n" + CHANGED);
  }

  @Test
  void itIsSaidIfNothingChanged() {
    assertFails(
        () -> assertThat(PlanDiff.between(CROSSING, CROSSING)).contains(ChangeCode.CLAUSE_ADDED),
        """

        Expecting from example version 1 to example version 1 a change clause.added
        Nothing changed.""");
  }
}
