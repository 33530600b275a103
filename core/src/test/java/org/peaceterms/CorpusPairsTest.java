package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Finding;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.PlanId;

/**
 * What can be asked of two texts can be asked of any two that ship.
 *
 * <p>Diffs of all pairs are cheap and are taken with the schemas; there, too, each text alone is
 * judged, scheduled and audited. Judging every two texts together takes minutes, and holding every
 * position against every text far longer, so that each build does so for texts that belong together
 * and for one small text; all pairs are run with {@code mvn test -Pdeep}.
 */
class CorpusPairsTest {
  private static final boolean ALL = "all".equals(System.getProperty("corpus.pairs"));

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "us-28, us-28-guarantee",
    "gaza-20, gaza-20-r2803",
    "minsk-2, steinmeier-2019",
    "minsk-2014-protocol, minsk-2014-memorandum",
    "jeddah-2025, black-sea-2025-us",
    "black-sea-2025-us, black-sea-2025-kremlin",
    "energy-truce-2026-us, energy-truce-2026-ukraine",
    "paris-2026, tiered-response-2026"
  })
  void textsThatBelongTogetherAreJudgedAndCompared(String one, String other) {
    judge(plan(one), plan(other));
    compare(Audit.of(plan(one)), Audit.of(plan(other)));
  }

  static Stream<Position> positions() {
    return Corpus.positions().stream();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void everyPositionIsHeldAgainstAText(Position position) {
    hold(position, plan("energy-truce-2026-us"));
  }

  @Test
  void everyTwoTextsAreJudgedTogether() {
    assumeTrue(ALL, "only with -Pdeep");
    ImmutableList<Plan> plans = Corpus.plans();
    for (int i = 0; i < plans.size(); i++) {
      for (Plan other : plans.subList(i + 1, plans.size())) {
        judge(plans.get(i), other);
      }
    }
  }

  @Test
  void everyTwoAuditsAreCompared() {
    assumeTrue(ALL, "only with -Pdeep");
    List<Audit> audits = Corpus.plans().stream().map(Audit::of).toList();
    audits.forEach(before -> audits.forEach(after -> compare(before, after)));
  }

  @Test
  void everyPositionIsHeldAgainstEveryText() {
    assumeTrue(ALL, "only with -Pdeep");
    for (Plan plan : Corpus.plans()) {
      Corpus.positions().forEach(position -> hold(position, plan));
    }
  }

  /** Which clauses clash is held by the cases; here every finding points into one of the texts. */
  private static void judge(Plan one, Plan other) {
    Judgement judgement = Contradictions.among(one, other);
    ImmutableSet<PlanId> texts = ImmutableSet.of(one.id(), other.id());
    assertThat(judgement.findings())
        .as("%s and %s", one.id(), other.id())
        .allSatisfy(
            finding ->
                assertThat(finding.clauses())
                    .allSatisfy(clause -> assertThat(texts).contains(clause.plan())));
    assertThat(judgement.witness().isPresent())
        .isEqualTo(judgement.verdict() == Verdict.COMPATIBLE);
  }

  private static void compare(Audit before, Audit after) {
    AuditComparison comparison = AuditComparison.between(before, after);
    assertThat(rules(Iterables.concat(comparison.kept(), comparison.brought())))
        .as("%s and %s", before.plan().id(), after.plan().id())
        .isEqualTo(rules(after.findings()));
    assertThat(rules(before.findings())).containsAll(rules(comparison.cured()));
  }

  private static ImmutableSet<String> rules(Iterable<Finding> findings) {
    return Streams.stream(findings)
        .map(finding -> finding.rule().code())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void hold(Position position, Plan plan) {
    assertThat(Compatibility.of(plan, position).positions().get(0).demands())
        .as("%s against %s", position.id(), plan.id())
        .hasSize(position.demands().size());
  }
}
