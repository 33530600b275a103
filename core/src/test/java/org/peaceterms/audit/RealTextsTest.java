package org.peaceterms.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.value.PlanId;

/** What the rules find in the texts that ship, against what analysts have found in them. */
class RealTextsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "expected.csv", numLinesToSkip = 1)
  void theRulesFindWhatAnalystsFound(
      String plan, String rule, @Nullable String points, String expected) {
    List<String> wanted =
        points == null ? List.of() : Splitter.on(' ').omitEmptyStrings().splitToList(points);
    ImmutableSortedSet<String> found =
        Audits.of(plan).findings().stream()
            .filter(finding -> isOf(finding, rule))
            .flatMap(finding -> finding.sites().stream())
            .map(Site::number)
            .collect(ImmutableSortedSet.toImmutableSortedSet(PointOrder.INSTANCE));
    switch (expected) {
      case "fires" -> assertThat(found).containsAll(wanted);
      case "exactly" -> assertThat(found).containsExactlyElementsOf(wanted);
      case "silent" ->
          assertThat(found.stream().filter(point -> wanted.isEmpty() || wanted.contains(point)))
              .isEmpty();
      default -> throw new AssertionError(expected);
    }
  }

  private static boolean isOf(Finding finding, String rule) {
    return rule.equals("any")
        || finding.rule().code().equals(rule)
        || finding.basis().contains(rule);
  }

  static Stream<Plan> plans() {
    return Corpus.plans().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void eachFindingIsToldOnceAndPointsIntoTheText(Plan plan) {
    Audit audit = Audits.of(plan);
    assertThat(audit.findings())
        .extracting(finding -> finding.rule() + finding.message())
        .doesNotHaveDuplicates();
    assertThat(audit.findings())
        .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
    for (Finding finding : audit.findings()) {
      assertThat(finding.message())
          .matches("\\p{Lu}.*\\.")
          .doesNotContain("  ", "null", "Optional");
      for (Site site : finding.sites()) {
        assertThat(plan.clause(site.clause()))
            .hasValueSatisfying(clause -> assertThat(clause.number()).isEqualTo(site.number()));
      }
    }
  }

  @Test
  void aLawPromisesNothing() {
    Audit audit = Audits.of("ukraine-law");
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.rulesRun()).isEmpty();
  }

  @Test
  void aRuleThatLacksWhatItLooksAtIsNotRun() {
    assertThat(Audit.of(Audits.plan("us-28")).rulesRun())
        .extracting(Rule::code)
        .contains("empty-guarantee")
        .doesNotContain("law-in-the-way", "moved-deadline");
    assertThat(Audits.of("us-28").rulesRun())
        .extracting(Rule::code)
        .contains("law-in-the-way")
        .doesNotContain("moved-deadline");
  }

  @Test
  void aPositionCanContestTheSignature() {
    Dossier dossier =
        Audits.dossier(Audits.plan("us-28"))
            .addPositions(Corpus.position(PlanId.of("russia-2026")).orElseThrow())
            .build();
    assertThat(Audit.of(dossier).findings())
        .filteredOn(finding -> finding.basis().contains("L17"))
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo(
            "Russia demands an election before the signature (Russian statements of the winter of"
                + " 2025 and 2026): it denies the power to sign of those in office.");
  }

  @Test
  void aPositionCanSetADayThatCostsNothingAndPutItOff() {
    Dossier dossier =
        Audits.dossier(Audits.plan("us-28"))
            .addPositions(Corpus.position(PlanId.of("us-2025-11")).orElseThrow())
            .addPositions(Corpus.position(PlanId.of("us-2025-08")).orElseThrow())
            .addPositions(Corpus.position(PlanId.of("russia-2026")).orElseThrow())
            .build();
    assertThat(Audit.of(dossier).findings())
        .filteredOn(finding -> finding.sites().isEmpty())
        .extracting(finding -> finding.rule().code(), Finding::message)
        .contains(
            tuple(
                "moved-deadline",
                "The United States has put off the day for this once: agree on the peace agreement,"
                    + " Russia by 8 August 2025 and Ukraine by 27 November 2025."),
            tuple(
                "deadline-without-consequence",
                "The United States sets a day and does not say what follows when it passes: Russia"
                    + " agrees by 8 August 2025."),
            tuple(
                "limit-without-figure",
                "Russia demands a limit and names no figure: The strength of Ukraine's armed"
                    + " forces is limited."));
    assertThat(Audits.of("us-28").rulesRun())
        .extracting(Rule::code)
        .doesNotContain("moved-deadline");
  }

  @Test
  void aTextBesideMakesAThresholdLopsidedAndAGuaranteeShort() {
    Dossier dossier =
        Dossier.builder()
            .plan(Audits.plan("us-28-guarantee"))
            .addBeside(Audits.plan("us-28"))
            .build();
    assertThat(Audit.of(dossier).findings())
        .extracting(finding -> finding.rule().code(), Finding::message)
        .contains(
            tuple(
                "guarantee-ends-first",
                "The guarantee lasts for 10 years, but what Ukraine gives for it has no end."),
            tuple(
                "lopsided-threshold",
                "Less ends the guarantee in the text beside this one than calls it here."));
    assertThat(Audit.of(Audits.plan("us-28-guarantee")).findings())
        .extracting(finding -> finding.rule().code())
        .doesNotContain("guarantee-ends-first", "lopsided-threshold");
  }

  @Test
  void theCounterDraftCuresWhatItWasWrittenToCure() {
    AuditComparison comparison = AuditComparison.between(Audits.of("us-28"), Audits.of("e3-28"));
    assertThat(codes(comparison.cured()))
        .contains(
            "lopsided-threshold",
            "vague-condition",
            "unanchored-time",
            "law-in-the-way",
            "land-before-guarantee",
            "two-levels-of-recognition");
    assertThat(codes(comparison.kept()))
        .contains("empty-guarantee", "withdrawal-under-fire", "lapsed-instrument");
    assertThat(codes(comparison.brought())).contains("threat-can-block");
    assertThat(
            comparison.kept().stream()
                .filter(finding -> finding.rule().code().equals("third-party-obligor"))
                .flatMap(finding -> finding.sites().stream())
                .map(Site::number))
        .doesNotContain("7", "14");
    assertThat(messages(comparison.cured(), "third-party-obligor"))
        .containsExactly(
            "It asks something of some who do not sign, so that they are not bound: NATO (7);"
                + " Europe (14).");
    AuditComparison same = AuditComparison.between(Audits.of("us-28"), Audits.of("us-28"));
    assertThat(same.cured()).isEmpty();
    assertThat(same.brought()).isEmpty();
    assertThat(same.kept()).isEqualTo(same.before().findings());
  }

  @Test
  void whatIsAmissInOneWayIsOneListThatSaysWhere() {
    assertThat(messages(Audits.of("minsk-2").findings(), "deadline-without-consequence"))
        .containsExactly(
            "Nothing follows if it is not done within 14 days (2); within 30 days of the signature"
                + " (4); within 5 days of the completion of point 2 (6); by 31 December 2015 (9"
                + " and 11).");
    assertThat(messages(Audits.of("ua-us-20").findings(), "left-to-be-fixed"))
        .containsExactly(
            "The text leaves open, and sets no time for it: the deadline (7); the shares (12 in"
                + " version Z-A); the members (14); the administration and the distance (14 in"
                + " version T-B).");
    assertThat(messages(Audits.of("us-28").findings(), "left-to-be-fixed"))
        .containsExactly("The text leaves open, and sets no time for it: where the forces go.");
    assertThat(messages(Audits.of("us-28").findings(), "uneven-steps"))
        .containsExactly(
            "Ukraine leaves land, which cannot be taken back, and the relief that is given in the"
                + " same text can be.");
    assertThat(messages(Audits.of("paris-2026").findings(), "hollow-body"))
        .containsExactly(
            "The special commission shall answer breaches, but lacks a way to decide.");
  }

  private static List<String> messages(ImmutableList<Finding> findings, String rule) {
    return findings.stream()
        .filter(finding -> finding.rule().code().equals(rule))
        .map(Finding::message)
        .toList();
  }

  @Test
  void fundsAreHeldAgainstANeedOnlyIfItIsGiven() {
    assertThat(needing("us-28").findings())
        .filteredOn(finding -> finding.rule().code().equals("funds-below-need"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "In figures, 200 billion USD are promised for what is estimated to take 524"
                          + " billion USD (Estimate of what Ukraine's recovery and reconstruction"
                          + " take).");
              assertThat(finding.sites()).extracting(Site::number).containsExactly("14");
            });
    for (String enough : List.of("ua-us-20", "e3-28", "minsk-2")) {
      assertThat(codes(needing(enough).findings())).as(enough).doesNotContain("funds-below-need");
    }
    assertThat(Audit.of(Audits.plan("us-28")).rulesRun())
        .extracting(Rule::code)
        .doesNotContain("funds-below-need");
  }

  private static Audit needing(String plan) {
    return Audit.of(
        Dossier.builder().plan(Audits.plan(plan)).addLaws(Audits.plan("ukraine-needs")).build());
  }

  @Test
  void whatFollowsTheCeasefireOfTheRussianMemorandumIsTold() {
    assertThat(Audits.of("ru-memo-2025").findings())
        .filteredOn(finding -> finding.rule().code().equals("ceasefire-runs-out"))
        .extracting(Finding::message)
        .containsExactly(
            "The ceasefire holds for 30 days and nothing renews it; until the entry into force"
                + " there may be neither ceasefire nor agreement, for a time that nothing limits,"
                + " of which up to 70 to 100 days before the national election by point II.2i.");
  }

  @Test
  void thoseWhoDoNotSignAreTheirOwnFindingOnce() {
    assertThat(Audits.of("us-28").findings())
        .filteredOn(finding -> finding.rule().code().equals("third-party-obligor"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("Europe (2, 9 and 14); NATO (4, 7 and 8); ");
  }

  private static List<String> codes(ImmutableList<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).distinct().toList();
  }

  @Test
  void aGuaranteeWithoutGuarantorsIsToldInASentence() {
    Plan plan = SamplePlans.guarantee();
    Guarantee nobody =
        Guarantee.KIND
            .type()
            .cast(plan.clauses().get(0).terms().get(0))
            .withGuarantors()
            .withDiscretion(Guarantee.Discretion.DISCRETIONARY);
    Clause clause = plan.clauses().get(0).withTerms(nobody);
    Audit audit = Audit.of(plan.withClauses(clause, plan.clauses().get(1), plan.clauses().get(2)));
    assertThat(audit.findings())
        .filteredOn(finding -> finding.rule().code().equals("discretionary-response"))
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("Whoever must answer decides freely whether and how to answer an attack.");
  }

  @Test
  void aProfileSaysHowAGuaranteeStands() {
    GuaranteeProfile us = Audits.of("us-28").guarantees().get(1);
    assertThat(us.site().number()).isEqualTo("10");
    assertThat(us.guarantors()).containsExactly("the United States");
    assertThat(us.steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.trigger()).isEqualTo("Russia should invade Ukraine");
              assertThat(step.within()).isEmpty();
            });
    assertThat(us.endsIf()).hasSize(4);
    assertThat(us.endsWithout())
        .containsExactly(
            "Ukraine fires a missile at Moscow or St Petersburg without cause",
            "point 22 is broken by anyone");
    assertThat(us.forbiddenBy()).containsExactly("8");
    assertThat(us.missing()).containsExactly("capabilities", "presence");
    GuaranteeProfile tiered = Audits.of("tiered-response-2026").guarantees().get(0);
    assertThat(tiered.answer()).contains(Guarantee.Discretion.AUTOMATIC);
    assertThat(tiered.endsWithout()).isEmpty();
    assertThat(
            Audits.of("istanbul-2022-draft").guarantees().stream()
                .filter(profile -> !profile.canBlock().isEmpty())
                .map(profile -> profile.site().words()))
        .containsExactly("9, version russia");
  }
}
