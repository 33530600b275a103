package org.peaceterms.diff;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Report;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

/**
 * What sources report of one point of one text, and differ: the value that is taken and the others
 * are kept with their sources, and a comparison tells the one field in which they differ.
 */
class RealReportsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reports.csv", delimiter = '|', numLinesToSkip = 1)
  void whatIsReportedOtherwiseDiffersInOneField(
      String id,
      String text,
      String point,
      String term,
      String taken,
      String sources,
      String figure,
      String code,
      Effect effect) {
    Plan plan = Corpus.plan(PlanId.of(text)).orElseThrow();
    Clause clause = plan.clause(ClauseId.of(point)).orElseThrow();
    Optional<TermId> of = Optional.of(TermId.of(term));
    Term value =
        Iterables.getOnlyElement(
            clause.allTerms().stream().filter(each -> each.id().equals(of)).toList());
    ImmutableSet<SourceId> who =
        Splitter.on(' ').splitToStream(sources).map(SourceId::of).collect(toImmutableSet());
    Term reported =
        Iterables.getOnlyElement(
            clause.reports().stream()
                .filter(report -> report.of().equals(of) && report.sources().equals(who))
                .map(Report::terms)
                .map(Iterables::getOnlyElement)
                .filter(each -> each.reading(plan.wording()).contains(figure))
                .toList());

    assertThat(value.reading(plan.wording())).contains(taken);
    assertThat(PlanDiff.between(alone(value, plan), alone(reported, plan)).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code().code()).isEqualTo(code);
              assertThat(change.effect()).isEqualTo(effect);
            });
  }

  private static Plan alone(Term term, Plan plan) {
    return SinglePlans.of(term.withId(Optional.empty()).withSources(List.of()), plan.vocabulary());
  }
}
