package org.peaceterms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.FieldName;

/** What an audit promises whatever the plan is. */
class AuditProperties {

  @Provide
  Arbitrary<Tuple2<String, List<Integer>>> shuffled() {
    return Arbitraries.of(Corpus.plans())
        .flatMap(
            plan ->
                Arbitraries.shuffle(IntStream.range(0, plan.clauses().size()).boxed().toList())
                    .map(order -> Tuple.of(plan.id().text(), order)));
  }

  /** A finding without the ids of its clauses. */
  private record Told(Rule rule, Severity severity, String message, ImmutableList<Where> where) {
    static List<Told> all(Audit audit) {
      return audit.findings().stream()
          .map(
              finding ->
                  new Told(
                      finding.rule(),
                      finding.severity(),
                      finding.message(),
                      finding.sites().stream()
                          .map(
                              site ->
                                  new Where(
                                      site.number(),
                                      site.version(),
                                      ImmutableSet.copyOf(site.fields())))
                          .collect(ImmutableList.toImmutableList())))
          .toList();
    }
  }

  private record Where(String number, Optional<String> version, ImmutableSet<FieldName> fields) {}

  @Property
  void neitherOrderNorIdsOfClausesMatter(@ForAll("shuffled") Tuple2<String, List<Integer>> shuffled)
      throws IOException {
    Plan other = Renaming.of(Audits.plan(shuffled.get1()), "x", shuffled.get2());
    assertThat(Told.all(Audits.of(other))).isEqualTo(Told.all(Audits.of(shuffled.get1())));
  }

  @Provide
  Arbitrary<List<SeverityChange>> changes() {
    return Arbitraries.of(Rules.ALL)
        .flatMap(
            rule ->
                Arbitraries.of(Severity.class)
                    .map(severity -> new SeverityChange(rule.code(), severity, "we say so")))
        .list()
        .ofMaxSize(10);
  }

  @Property
  void anotherRankChangesTheRankAndNothingElse(@ForAll("changes") List<SeverityChange> changes) {
    Audit before = Audits.of("us-28");
    Audit after = before.with(changes);
    assertThat(after.findings())
        .usingElementComparator(
            (one, other) ->
                one.rule().equals(other.rule())
                        && one.message().equals(other.message())
                        && one.cases().equals(other.cases())
                    ? 0
                    : 1)
        .containsExactlyInAnyOrderElementsOf(before.findings());
    assertThat(after.rulesRun()).isEqualTo(before.rulesRun());
    assertThat(after.guarantees()).isEqualTo(before.guarantees());
    for (Finding finding : after.findings()) {
      Optional<SeverityChange> last =
          changes.stream()
              .filter(change -> change.rule().equals(finding.rule().code()))
              .reduce((first, second) -> second);
      assertThat(finding.severity())
          .isEqualTo(last.map(SeverityChange::to).orElse(finding.rule().severity()));
      assertThat(finding.reason()).isEqualTo(last.map(SeverityChange::reason));
    }
    assertThat(after.findings())
        .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
  }

  @Property
  void everyPlanHasAnAuditWhoseFindingsPointIntoIt(@ForAll Plan plan) {
    Audit audit = Audit.of(plan);
    assertThat(audit.findings())
        .extracting(finding -> finding.rule() + finding.message())
        .doesNotHaveDuplicates();
    for (Finding finding : audit.findings()) {
      assertThat(finding.message()).matches("(?s)\\S.*\\.");
      assertThat(finding.sites())
          .allSatisfy(site -> assertThat(plan.clause(site.clause())).isPresent());
    }
    assertThat(AuditComparison.between(audit, audit).kept()).isEqualTo(audit.findings());
  }

  @Property
  void whatIsOnlyPublishedAboutAPlanDoesNotMatter(@ForAll Plan plan) {
    Plan other = plan.withTitle("Another title").withVersion("another");
    assertThat(Told.all(Audit.of(other))).isEqualTo(Told.all(Audit.of(plan)));
  }

  @Property
  void everyPlanHasAnAuditAgainstEveryOther(@ForAll Plan earlier, @ForAll Plan plan) {
    Dossier dossier =
        Dossier.builder()
            .plan(plan)
            .addEarlier(earlier)
            .addBeside(earlier)
            .addLaws(earlier)
            .build();
    Audit after = Audit.of(dossier);
    Audit before = Audit.of(earlier);
    AuditComparison comparison = AuditComparison.between(before, after);
    assertThat(cases(comparison.kept()) + cases(comparison.brought()))
        .isEqualTo(cases(after.findings()));
    assertThat(cases(comparison.cured())).isLessThanOrEqualTo(cases(before.findings()));
  }

  private static int cases(ImmutableList<Finding> findings) {
    return findings.stream().mapToInt(finding -> finding.cases().size()).sum();
  }
}
