package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peaceterms.contradiction.Drafts.atLeast;
import static org.peaceterms.contradiction.Drafts.atMost;
import static org.peaceterms.contradiction.Drafts.choice;
import static org.peaceterms.contradiction.Drafts.clause;
import static org.peaceterms.contradiction.Drafts.draft;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

class ContradictionsTest {
  private static final Plan CLASH =
      draft("one", clause("6", atMost(600_000)), clause("7", atLeast(800_000)));

  @Test
  void twoClausesThatClashAreNamedWithTheFactThatShowsIt() {
    Judgement judgement = Contradictions.in(CLASH);

    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(judgement.witness()).isEmpty();
    assertThat(judgement.findings()).hasSize(1);
    Finding finding = judgement.findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.QUANTITY_CROSSING);
    assertThat(finding.nature()).isEqualTo(Nature.STRICT);
    assertThat(finding.clauses()).extracting(Citation::number).containsExactly("6", "7");
    assertThat(finding.pointers())
        .extracting(Finding.Pointer::pointer)
        .containsExactly("/clauses/0/terms/0/bound", "/clauses/1/terms/0/bound");
    assertThat(finding.witness())
        .isEqualTo("the strength of the armed forces of Ukraine, at any time");
    assertThat(finding.steps())
        .containsExactly(
            "Point 6 says: The strength of the armed forces of Ukraine must be at most 600,000, at"
                + " all times.",
            "Point 7 says: The strength of the armed forces of Ukraine must be at least 800,000, at"
                + " all times.",
            "By point 7 the strength of the armed forces of Ukraine must be at least 800,000, but by"
                + " point 6 it may be at most 600,000.");
    assertThat(finding.whyMinimal())
        .extracting(remainder -> remainder.without().number())
        .containsExactly("6", "7");
  }

  @Test
  void whatCanBeKeptComesWithACourseOfEvents() {
    Judgement judgement =
        Contradictions.in(
            draft("one", clause("1", Drafts.apart("ceasefire-start", "signature", "P60D"))));

    assertThat(judgement.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.witness().orElseThrow().happenings())
        .extracting(Happening::toString)
        .containsExactly("day 0: the start of the ceasefire", "day 60: the signature");
  }

  @Test
  void severalPlansClashTogetherThoughEachCanBeKept() {
    Plan one = draft("one", clause("1", atMost(600_000)));
    Plan two = draft("two", clause("1", atLeast(800_000)));

    assertThat(Contradictions.in(one).verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(Contradictions.in(two).verdict()).isEqualTo(Verdict.COMPATIBLE);
    Judgement both = Contradictions.among(one, two);
    assertThat(both.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(both.findings().get(0).clauses())
        .extracting(Citation::toString)
        .containsExactly("one 1", "two 1");
    assertThat(both.findings().get(0).explanation())
        .contains("Point 1 of one says: ", "by point 1 of one it may be at most 600,000.");
  }

  @Test
  void lawIsHardAndNamedApart() {
    Plan law = draft("law", clause("1", atMost(600_000))).withType(Plan.Type.LAW);
    Plan plan = draft("one", clause("1", atLeast(800_000)));

    Judgement judgement = Contradictions.with(law).in(plan);
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    Finding finding = judgement.findings().get(0);
    assertThat(finding.clauses()).extracting(Citation::toString).containsExactly("one 1");
    assertThat(finding.background()).extracting(Citation::toString).containsExactly("law 1");
    assertThat(finding.mends()).extracting(Mend::clause).containsOnly(finding.clauses().get(0));
  }

  @Test
  void lawsThatContradictEachOtherAreNoContradictionOfThePlan() {
    Plan law = draft("law", clause("1", atMost(600_000))).withType(Plan.Type.LAW);
    Plan other = draft("other", clause("1", atLeast(800_000))).withType(Plan.Type.LAW);

    Judgement judgement = Contradictions.with(law).with(other).in(draft("one", clause("1")));
    assertThat(judgement.findings()).extracting(Finding::nature).containsExactly(Nature.BACKGROUND);
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void withoutTheLawThatAPlanRestsOnNothingIsProved() {
    Plan plan = draft("one", clause("1")).withBackground(PlanId.of("law"));
    Plan law = draft("law", clause("1")).withType(Plan.Type.LAW);

    Judgement alone = Contradictions.in(plan);
    assertThat(alone.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(alone.notJudged())
        .extracting(NotJudged::reason)
        .containsExactly("It rests on law, which was not taken into account.");
    assertThat(Contradictions.with(law).in(plan).verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aVersionThatClashesIsAnOptionAndDoesNotSurvive() {
    Judgement judgement =
        Contradictions.in(
            draft(
                "one",
                choice("1", Choice.Basis.BRACKET, atMost(600_000), atMost(900_000)),
                clause("2", atLeast(800_000))));

    assertThat(judgement.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(judgement.findings())
        .extracting(Finding::nature)
        .containsExactly(Nature.OPTION, Nature.OPEN);
    assertThat(judgement.findings().get(0).options())
        .containsExactly("version A of choice-1 is taken");
    Packages packages = judgement.packages().orElseThrow();
    assertThat(packages.possible()).isEqualTo(BigInteger.TWO);
    assertThat(packages.count()).contains(BigInteger.ONE);
    assertThat(packages.first())
        .singleElement()
        .satisfies(
            only -> assertThat(only).extracting(Packages.Version::label).containsExactly("B"));
  }

  /** The second clause names the versions in the other order. */
  @Test
  void aChoiceInSeveralClausesIsTakenOnce() {
    Clause first = choice("1", Choice.Basis.BRACKET, atMost(600_000), atMost(900_000));
    Choice second =
        choice("2", Choice.Basis.BRACKET, atLeast(500_000), atLeast(800_000)).choices().get(0);
    Clause again =
        clause("2")
            .withChoices(
                second
                    .withId(first.choices().get(0).id())
                    .withVersions(second.versions().reverse()));
    Judgement judgement = Contradictions.in(draft("one", first, again));

    assertThat(judgement.findings()).extracting(Finding::nature).containsExactly(Nature.OPEN);
    Packages packages = judgement.packages().orElseThrow();
    assertThat(packages.possible()).isEqualTo(BigInteger.TWO);
    assertThat(packages.count()).contains(BigInteger.TWO);
  }

  @Test
  void ifEveryVersionClashesTheBracketDoesNotHelp() {
    Judgement judgement =
        Contradictions.in(
            draft(
                "one",
                choice("1", Choice.Basis.BRACKET, atMost(600_000), atMost(700_000)),
                clause("2", atLeast(800_000))));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(judgement.findings().get(0).options()).isEmpty();
    assertThat(judgement.packages().orElseThrow().count()).contains(BigInteger.ZERO);
  }

  @Test
  void aReadingThatClashesIsConditionalAndNoBracket() {
    Judgement judgement =
        Contradictions.in(
            draft(
                "one",
                choice("1", Choice.Basis.READING, atMost(600_000), atMost(900_000)),
                clause("2", atLeast(800_000))));
    assertThat(judgement.findings()).extracting(Finding::nature).containsExactly(Nature.READING);
    assertThat(judgement.findings().get(0).readings())
        .containsExactly("reading A of choice-1 is taken");
    assertThat(judgement.packages()).isEmpty();
  }

  @Test
  void aFigureThatIsLeftOpenIsUndetermined() {
    QuantityLimit open =
        QuantityLimit.builder()
            .addSubject(PartyId.of("ukraine"))
            .measure(MeasureId.of("armed-forces-strength"))
            .addToBeFixed(FieldName.of("bound"))
            .build();
    Judgement judgement =
        Contradictions.in(draft("one", clause("1", open), clause("2", atLeast(800_000))));
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(judgement.findings().get(0).circumstances())
        .containsExactly("the bound that point 1 leaves open falls so that it clashes");
  }

  @Test
  void misuseIsRefused() {
    Plan law = draft("law", clause("1")).withType(Plan.Type.LAW);
    assertThatThrownBy(() -> Contradictions.among())
        .hasMessage("plans taken together must be at least one but was 'none'");
    assertThatThrownBy(() -> Contradictions.among(CLASH, CLASH))
        .hasMessage("plans taken together must have different ids but was 'one twice'");
    assertThatThrownBy(() -> Contradictions.with(CLASH))
        .hasMessage("background one must be a law but was 'draft'");
    assertThatThrownBy(() -> Contradictions.with(law).within(0))
        .hasMessage("budget must be at least 1 but was '0'");
    assertThat(Contradictions.with(law, law).in(law).background()).isEmpty();
  }

  @Test
  void equalPlansGiveEqualJudgements() {
    assertThat(Contradictions.in(CLASH)).isEqualTo(Contradictions.in(CLASH));
  }
}
