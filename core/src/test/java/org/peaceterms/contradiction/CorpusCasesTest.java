package org.peaceterms.contradiction;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PlanId;

/**
 * Clashes that analysts have named, or that follow from the words, inside and between the texts of
 * the corpus; and pairs of clauses that look like a clash and are none.
 *
 * <p>Each row of the table names the texts, the verdict of the finding, the clauses that must be
 * exactly its clauses, and a word that must stand in its options, readings or circumstances. The
 * verdict {@code NONE} means that no finding names all these clauses. Where a row differs from what
 * is usually said of a clash, its last column says why.
 */
class CorpusCasesTest {
  private static final Map<String, Judgement> JUDGED = new HashMap<>();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/contradiction/cases.csv", delimiter = '|', numLinesToSkip = 1)
  void isJudgedAsItIs(
      String id, String texts, String verdict, String clauses, String under, String why) {
    Judgement judgement = judge(texts);
    ImmutableSet<String> wanted =
        ImmutableSet.copyOf(Splitter.on(',').trimResults().split(clauses));
    ImmutableList<Finding> found =
        judgement.findings().stream()
            .filter(
                finding ->
                    verdict.equals("NONE")
                        ? cited(finding).containsAll(wanted)
                        : cited(finding).equals(wanted))
            .collect(toImmutableList());
    if (verdict.equals("NONE")) {
      assertThat(found).as(id).isEmpty();
      return;
    }
    assertThat(found)
        .as("%s: findings are %s", id, sketch(judgement))
        .anySatisfy(
            finding -> {
              assertThat(finding.verdict().name()).isEqualTo(verdict);
              assertThat(assumed(finding)).contains(under == null ? "" : under);
            });
  }

  /** The memorandum votes after martial law and signs after the vote. */
  @Test
  void anElectionBeforeTheSignatureIsACircleIfMartialLawLastsUntilThen() {
    Plan memorandum = plan("ru-memo-2025");
    Clause lasting =
        Clause.builder()
            .id(ClauseId.of("lasting"))
            .number("lasting")
            .summary("Martial law ends only after the signature.")
            .status(Clause.Status.PROPOSED)
            .addTerms(
                Sequence.builder()
                    .addBefore(EventId.of("signature"))
                    .addAfter(EventId.of("end-of-martial-law"))
                    .force(Sequence.Force.REQUIRES)
                    .build())
            .build();
    Plan all =
        memorandum.withClauses(
            ImmutableList.<Clause>builder().addAll(memorandum.clauses()).add(lasting).build());

    assertThat(Contradictions.with(plan("russia-law"), plan("ukraine-law")).in(all).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.ORDER_CYCLE);
              assertThat(finding.verdict()).isEqualTo(Verdict.CONDITIONAL);
              assertThat(cited(finding))
                  .containsExactlyInAnyOrder(
                      "ru-memo-2025 II.2i", "ru-memo-2025 III.7", "ru-memo-2025 lasting");
              assertThat(assumed(finding)).contains("option-2");
            });
  }

  private static Judgement judge(String texts) {
    return JUDGED.computeIfAbsent(texts, CorpusCasesTest::judgeAfresh);
  }

  private static Judgement judgeAfresh(String texts) {
    Plan[] plans =
        Splitter.on(' ').splitToStream(texts).map(CorpusCasesTest::plan).toArray(Plan[]::new);
    Plan[] laws =
        Stream.of(plans)
            .flatMap(plan -> plan.background().stream())
            .distinct()
            .sorted()
            .map(id -> plan(id.text()))
            .toArray(Plan[]::new);
    return Contradictions.with(laws).among(plans);
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  private static ImmutableSet<String> cited(Finding finding) {
    return finding.clauses().stream()
        .map(clause -> clause.plan() + " " + clause.id())
        .collect(toImmutableSet());
  }

  private static String assumed(Finding finding) {
    return String.join(
        "; ",
        ImmutableList.<String>builder()
            .addAll(finding.options())
            .addAll(finding.readings())
            .addAll(finding.circumstances())
            .build());
  }

  private static ImmutableList<String> sketch(Judgement judgement) {
    return judgement.findings().stream()
        .map(finding -> finding.verdict() + " " + cited(finding) + " " + assumed(finding))
        .collect(toImmutableList());
  }
}
