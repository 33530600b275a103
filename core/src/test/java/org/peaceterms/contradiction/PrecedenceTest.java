package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;

/** Terms that prevail over others, and the suggestion that one should. */
class PrecedenceTest {
  private static final Conduct BAN = vote(Modality.MUST_NOT, "ukraine");
  private static final Conduct PERMISSION = vote(Modality.MAY, "donetsk");
  private static final List<Reference> FIRST = List.of(Reference.of("1"));

  private static Conduct vote(Modality modality, String place) {
    return Conduct.builder()
        .modality(modality)
        .addAgents(PartyId.of("ukraine"))
        .act(ActId.of("hold-election"))
        .addPlace(PlaceId.of(place))
        .build();
  }

  private static Judgement judged(Conduct first, Conduct second, Conduct... more) {
    Plan plan = Drafts.draft("d", Drafts.clause("1", first), Drafts.clause("2", second));
    for (int i = 0; i < more.length; i++) {
      plan =
          Drafts.draft(
              "d",
              Drafts.clause("1", first),
              Drafts.clause("2", second),
              Drafts.clause("3", more[i]));
    }
    return Contradictions.in(plan);
  }

  private static Finding only(Judgement judgement) {
    assertThat(judgement.findings()).hasSize(1);
    return judgement.findings().get(0);
  }

  @Test
  void withoutAWordTheMoreSpecialDoesNotPrevail() {
    Judgement judgement = judged(BAN, PERMISSION);

    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(only(judgement).mends())
        .extracting(Mend::summary)
        .containsExactly(
            "In point 1, leave this out: “Ukraine must not hold an election in Ukraine.”",
            "In point 2, leave this out: “Ukraine may hold an election in Donetsk.”",
            "Say in point 2 that it prevails over point 1.");
    Mend last = only(judgement).mends().get(2);
    assertThat(last.clause().toString()).isEqualTo("d 2");
    assertThat(last.pointer()).isEqualTo("/clauses/1/terms/0/notwithstanding");
    assertThat(last.before()).isEmpty();
    assertThat(last.after()).isEqualTo("point 1");
    assertThat(last.creates()).isEmpty();
    assertThat(last.leaves()).isZero();
  }

  /** Neither of two equals is the more special, nor is one that only overlaps the other. */
  @Test
  void onlyTheMoreSpecialIsSuggestedToPrevail() {
    Conduct elsewhere = vote(Modality.MAY, "donetsk").withPlace(PlaceId.of("ukraine"));
    Conduct wider = PERMISSION.withPlace(PlaceId.of("donetsk"), PlaceId.of("russia"));
    for (Conduct other : List.of(elsewhere, wider)) {
      assertThat(only(judged(BAN, other)).mends())
          .extracting(Mend::summary)
          .noneMatch(summary -> summary.contains("prevails"));
    }
  }

  @Test
  void whatPrevailsIsKeptAndNoted() {
    Judgement judgement = judged(BAN, PERMISSION.withNotwithstanding(FIRST));

    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(judgement.witness()).isPresent();
    Finding note = only(judgement);
    assertThat(note.code()).isEqualTo(FindingCode.TERM_DEROGATED);
    assertThat(note.nature()).isEqualTo(Nature.DEROGATED);
    assertThat(note.clauses()).extracting(Citation::toString).containsExactly("d 1", "d 2");
    assertThat(note.matter()).isEqualTo("Ukraine to hold an election in Donetsk");
    assertThat(note.steps())
        .containsExactly(
            "Suppose that there were no exceptions.",
            "Point 1 says: Ukraine must not hold an election in Ukraine.",
            "Point 2 says: Ukraine may hold an election in Donetsk.",
            "Point 2 permits Ukraine to hold an election in Donetsk, but point 1 forbids that.",
            "But point 2 prevails over point 1, which keeps them apart.");
    assertThat(note.mends()).isEmpty();
  }

  @Test
  void whatIsSubjectToAnotherYieldsAlike() {
    Judgement judgement = judged(BAN.withSubjectTo(Reference.of("2")), PERMISSION);

    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(only(judgement).steps())
        .endsWith("But point 1 is subject to point 2, which keeps them apart.");
  }

  /** Only within what the other says: the rest of the ban is as it was. */
  @Test
  void theRestOfTheBanStands() {
    Judgement judgement =
        judged(BAN, PERMISSION.withNotwithstanding(FIRST), vote(Modality.MAY, "crimea"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.findings())
        .filteredOn(finding -> !finding.nature().isNote())
        .singleElement()
        .satisfies(
            clash ->
                assertThat(clash.clauses())
                    .extracting(Citation::toString)
                    .containsExactly("d 1", "d 3"));
  }

  /** Point 3 permits no more than point 2, so that point 1 yields there to it as well. */
  @Test
  void whatLiesWithinTheExceptionIsNotForbiddenToOthersEither() {
    Judgement judgement = judged(BAN, PERMISSION.withNotwithstanding(FIRST), PERMISSION);

    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  /** The Donbas is Donetsk and Luhansk and no more, so that nothing of it is left. */
  @Test
  void whatIsExceptedPartByPartIsExceptedWhole() {
    Conduct inBoth = PERMISSION.withPlace(PlaceId.of("donetsk"), PlaceId.of("luhansk"));
    Conduct whole = vote(Modality.MAY, "donbas");

    assertThat(judged(BAN, inBoth.withNotwithstanding(FIRST), whole).verdict())
        .isEqualTo(Verdict.COMPATIBLE);
    assertThat(judged(BAN, PERMISSION.withNotwithstanding(FIRST), whole).verdict())
        .isEqualTo(Verdict.CONTRADICTION);
  }

  @Test
  void aBoundPrevailsOverAnotherOfTheSameQuantity() {
    Judgement judgement =
        Contradictions.in(
            Drafts.draft(
                "d",
                Drafts.clause("1", Drafts.atMost(5)),
                Drafts.clause("2", Drafts.atLeast(7).withNotwithstanding(FIRST))));

    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(only(judgement).steps())
        .endsWith("But point 2 prevails over point 1, which keeps them apart.");
  }

  @Test
  void whatCannotBeJudgedIsSaid() {
    Judgement judgement =
        Contradictions.in(
            Drafts.draft(
                "d",
                Drafts.clause("1", Drafts.atMost(5)),
                Drafts.clause(
                    "2",
                    ((QuantityLimit) Drafts.atLeast(7))
                        .withPlace(PlaceId.of("donetsk"))
                        .withNotwithstanding(FIRST))));

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(judgement.notJudged())
        .extracting(NotJudged::reason)
        .containsExactly(
            "“The strength of the armed forces of Ukraine must be at most 5, at all times.” is not"
                + " judged, because how far another term prevails over it cannot be judged.");
  }
}
