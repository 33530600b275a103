package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Notes, and clashes that differ in one circumstance, on texts of the corpus. */
class NotesTest {
  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @Test
  void aCessionInLawNeedsAReferendumBeforeEntryIntoForce() {
    Judgement judgement = Contradictions.with(plan("ukraine-law")).in(plan("us-28"));

    Finding note = judgement.findings().get(judgement.findings().size() - 1);
    assertThat(note.code()).isEqualTo(FindingCode.ORDER_FORCED);
    assertThat(note.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(note.clauses()).extracting(Citation::toString).containsExactly("us-28 21d");
    assertThat(note.background()).extracting(Citation::toString).containsExactly("ukraine-law 5");
    assertThat(note.matter()).isEqualTo("the order of the referendum and the entry into force");
    assertThat(note.witness()).isEqualTo("the referendum must not come after the entry into force");
    assertThat(note.steps())
        .endsWith(
            "Point 21d makes it a duty of Ukraine to cede territory in the Ukrainian-held part of"
                + " Donetsk, but point 5 of ukraine-law forbids that; so the referendum must not"
                + " come after the entry into force.",
            "No point says so.");
    assertThat(note.whyMinimal())
        .extracting(remainder -> remainder.without().toString())
        .containsExactly("us-28 21d", "ukraine-law 5");
    assertThat(note.mends()).isEmpty();
  }

  @Test
  void theVerdictIsThatOfTheClashesAlone() {
    Judgement judgement = Contradictions.with(plan("ukraine-law")).in(plan("us-28"));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(judgement.findings())
        .extracting(Finding::nature)
        .containsOnlyOnce(Nature.FORCED)
        .isSorted();
  }

  @Test
  void withoutTheLawNothingIsForced() {
    assertThat(Contradictions.in(plan("us-28")).findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.ORDER_FORCED);
  }

  private static Judgement election(String rest) {
    return election("may", rest);
  }

  private static Judgement election(String modality, String rest) {
    return Contradictions.in(
        PlanJson.using(Corpus.vocabulary())
            .readPlan(
                """
                {"id": "one", "version": "1", "date": "2026-01-01", "title": "One", "type": "draft",
                 "clauses": [{"id": "1", "number": "1", "status": "proposed", "summary": "A vote.",
                   "heading": "Elections",
                   "terms": [{"kind": "conduct", "modality": "MODALITY", "agents": ["ukraine"],
                     "act": "hold-election", "place": ["ukraine"]REST}]}]}
                """
                    .replace("MODALITY", modality)
                    .replace("REST", rest)));
  }

  @Test
  void aConditionThatCannotHoldIsNotedAndTheVerdictStands() {
    Judgement judgement =
        election(
            ", \"when\": {\"all\": [{\"circumstance\": \"fighting-goes-on\"},"
                + " {\"not\": {\"circumstance\": \"fighting-goes-on\"}}]}");
    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    Finding note = judgement.findings().get(0);
    assertThat(note.code()).isEqualTo(FindingCode.TERM_VACUOUS);
    assertThat(note.nature()).isEqualTo(Nature.VACUOUS);
    assertThat(note.matter()).isEqualTo("Elections");
    assertThat(note.pointers())
        .extracting(Finding.Pointer::pointer)
        .allMatch(pointer -> pointer.startsWith("/clauses/0/terms/0"));
    assertThat(note.steps())
        .hasSize(2)
        .endsWith("Its condition cannot hold, so that it never counts.");
  }

  @Test
  void timesThatExcludeEachOtherAreNoted() {
    Judgement judgement =
        election(
            ", \"window\": {\"from\": {\"on\": \"2026-06-01\"}},"
                + " \"deadline\": {\"by\": {\"on\": \"2026-03-01\"}}");
    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.steps())
                    .endsWith(
                        "The times for which that is to hold exclude each other, so that it never"
                            + " counts."));
  }

  @Test
  void whatCountsSometimesIsNotNoted() {
    assertThat(election(", \"when\": {\"event\": {\"id\": \"referendum\"}}").findings()).isEmpty();
  }

  /** The event then comes when both were done, so that the later time says nothing of the first. */
  @ParameterizedTest
  @ValueSource(strings = {"", ", \"id\": \"vote\""})
  void whatAConsequenceCompletesTooNeedNotComeByTheDeadlineOfTheTerm(String id) {
    String later =
        """
        , "completes": "referendum", "deadline": {"by": {"on": "2026-03-01"}},
        "consequence": [{"kind": "conduct", "modality": "must", "agents": ["ukraine"],
          "act": "hold-election", "completes": "referendum",
          "window": {"between": {"from": {"on": "2026-06-01"}, "until": {"on": "2026-06-30"}}}}]
        """;

    assertThat(election("must", later + id).findings()).isEmpty();
  }

  @Test
  void whoeverWithholdsConsentItIsOneFindingWithAnInstanceForEach() {
    Judgement judgement = Contradictions.in(plan("istanbul-2022-draft"));

    assertThat(judgement.findings())
        .filteredOn(finding -> finding.code() == FindingCode.GUARANTEE_UNCALLABLE)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.circumstances())
                  .containsExactly(
                      "anyone should attack Ukraine in the part of Ukraine that the treaty covers",
                      "the consent of China, France, Russia, the United Kingdom or the United States"
                          + " to point 9 is not given");
              assertThat(finding.instances())
                  .extracting(instance -> instance.circumstances().get(1))
                  .contains("the consent of Russia to point 9 is not given")
                  .hasSize(5);
              assertThat(finding.steps())
                  .endsWith(
                      "It is the same if the consent of France, Russia, the United Kingdom or the"
                          + " United States to point 9 is not given instead.");
            });
  }
}
