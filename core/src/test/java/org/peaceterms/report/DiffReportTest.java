package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

class DiffReportTest {

  private static String text(Plan before, Plan after) {
    return TextRenderer.plain().render(DiffReport.of(PlanDiff.between(before, after)));
  }

  @Test
  void leadsWithTheSubstanceAndEndsInShort() {
    assertThat(text(SamplePlans.cap(), SamplePlans.higherCap()))
        .contains("Points and sub-points: 0 kept, 1 changed, 0 gone, 0 new.")
        .containsSubsequence(
            "The later is looser: whoever keeps the earlier keeps it.\n",
            "For whom\n",
            "- Ukraine: looser in 6 → 4\n",
            "What changed\n",
            "Point 6 → 4",
            "    - bound: at most 600,000 → at most 800,000 (looser for Ukraine)\n",
            "In short\n",
            "- Renumbered: 6 → 4.\n",
            "- What is published about the text differs: ")
        .doesNotContain("\nGone\n", "\nNew\n");
  }

  @Test
  void saysWhenNothingChanged() {
    assertThat(text(SamplePlans.cap(), SamplePlans.cap())).endsWith("The two are equal.\n");
  }

  @Test
  void saysWhenNothingOfSubstanceChanged() {
    Plan plan = SamplePlans.cap();
    assertThat(text(plan, plan.withTitle("Another title")))
        .contains("Nothing of substance changed. Points and sub-points: 1 kept, 0 changed")
        .doesNotContain("What changed\n");
  }

  @Test
  void showsGoneAndNewPointsWhole() {
    Plan gone = SamplePlans.bracket().withClauses();
    assertThat(text(SamplePlans.bracket(), gone))
        .containsSubsequence("Gone\n", "- Point 21: The line of contact.");
    assertThat(text(gone, SamplePlans.bracket()))
        .containsSubsequence(
            "New\n",
            "Point 21\n"
                + "  The line of contact. (which version will hold is open)\n"
                + "  - Open between:\n",
            "    - A, wanted by Ukraine: ",
            "    - B, wanted by Russia: ");
  }

  @Test
  void namesAVersionWithoutSupporter() {
    Plan bracket = SamplePlans.bracket();
    Plan silent =
        bracket.withClauses(
            bracket.clauses().stream()
                .map(
                    clause ->
                        clause.withChoices(
                            clause.choices().stream()
                                .map(
                                    choice ->
                                        choice.withVersions(
                                            choice.versions().stream()
                                                .map(version -> version.withSupporters())
                                                .toList()))
                                .toList()))
                .toList());
    assertThat(text(bracket.withClauses(), silent)).contains("- A, no supporter named: ");
    assertThat(text(bracket, silent)).contains("What changed", "Point 21");
  }

  @Test
  void showsAReadingThatIsNoLongerPossible() {
    Plan before = SamplePlans.reading();
    Plan after =
        before.withClauses(before.clauses().stream().map(clause -> clause.withChoices()).toList());
    assertThat(text(before, after))
        .contains("  - no longer to be read as:\n    - ownership: ", "\n    - output: ");
    assertThat(text(after, before)).contains("  - can now be read as:\n    - ownership: ");
  }

  @Test
  void ofSeveralValuesOnlyThoseAreNamedThatCameOrWent() {
    assertThat(text(limits("ukraine"), limits("ukraine", "russia")))
        .contains("    - subject: now also Russia (tighter for Russia)\n");
    assertThat(text(limits("ukraine", "russia"), limits("ukraine", "us")))
        .contains(
            "    - subject: no longer Russia; now also the United States (looser for Russia; tighter"
                + " for the\n      United States)\n");
  }

  private static Plan limits(String... subjects) {
    Plan plan = SamplePlans.cap();
    Term cap = plan.clauses().get(0).terms().get(0);
    return plan.withClauses(
        plan.clauses()
            .get(0)
            .withTerms(
                ((QuantityLimit) cap)
                    .withSubject(Arrays.stream(subjects).map(PartyId::of).toList())));
  }

  @Test
  void byTopicThePointsStandBelowWhatTheyAreAbout() {
    PlanDiff diff = PlanDiff.between(plan("us-28"), plan("ua-us-20"));
    String text = TextRenderer.plain().render(DiffReport.of(diff, Corpus.topics()));
    assertThat(text)
        .containsSubsequence(
            "For whom\n",
            "\nArmed forces\n------------\n\nPoint 6 → 4: Size of the armed forces\n",
            "\nSecurity guarantees\n",
            "\nAlliances and neutrality\n",
            "Point 7: NATO membership (gone)\n",
            "\nTerritory and borders\n",
            "\nElections and referendums\n",
            "Point 25 → 18: Elections\n",
            "\nFrozen assets\n",
            "Point 14: Frozen assets (gone)\n",
            "\nIn short\n",
            "- Renumbered: 5 → 3, ")
        .doesNotContain("\nWhat changed\n", "\nGone\n", "\nNew\n");
    for (Change change : diff.changes()) {
      change
          .clauseBefore()
          .filter(clause -> change.code() == ChangeCode.CLAUSE_REMOVED)
          .ifPresent(gone -> assertThat(text).contains("Point " + gone.number()));
    }
  }

  @Test
  void whatIsDecidedComesBeforeWhatIsNot() {
    Plan before = plan("us-28");
    String text =
        TextRenderer.plain()
            .render(DiffReport.of(PlanDiff.between(before, plan("e3-28")), Corpus.topics()));
    assertThat(text)
        .containsSubsequence(
            "\nTerritory and borders\n",
            "Point 21d (gone)\n",
            "Point 21c (gone)\n",
            "Point 21a (gone)\n",
            "(which version will hold is");
  }

  @Test
  void onePartySeesOnlyWhatTouchesIt() {
    PlanDiff diff = PlanDiff.between(SamplePlans.cap(), SamplePlans.higherCap());
    assertThat(
            TextRenderer.plain()
                .render(DiffReport.of(diff, Corpus.topics(), PartyId.of("ukraine"))))
        .contains(
            ", for Ukraine\n",
            "The later draft is looser for Ukraine.\n",
            "- what it owes: less than before.\n",
            "- what it is owed or free to do: the same as before.\n",
            "- Ukraine: looser in 6 → 4\n",
            "    - bound: at most 600,000 → at most 800,000 (looser for Ukraine)\n")
        .doesNotContain("In short");
    assertThat(
            TextRenderer.plain().render(DiffReport.of(diff, Corpus.topics(), PartyId.of("russia"))))
        .contains("Nothing changed for Russia.\n")
        .doesNotContain("Point 6");
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }
}
