package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Nature;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.ConsistentPlan;
import org.peaceterms.fixtures.ContradictionFree;
import org.peaceterms.fixtures.Contradictory;
import org.peaceterms.fixtures.ContradictoryPlan;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.fixtures.RevisedPlan;
import org.peaceterms.fixtures.RevisedPlan.Edit;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/** What the library says of generated plans is what is known of them. */
class FixtureTruthProperties {
  private static final int MANY = 400;

  @Property
  void whatIsTrueInOneWorldCanBeKept(@ForAll ConsistentPlan drawn) {
    assertThat(drawn.plan()).canBeKept();
  }

  @Property
  void thePlantedClashIsFoundAndNoOther(@ForAll ContradictoryPlan drawn) {
    Judgement judgement = Contradictions.in(drawn.plan());
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.nature()).isEqualTo(Nature.STRICT);
              assertThat(finding.code()).isEqualTo(drawn.code());
              assertThat(finding.clauses())
                  .extracting(Citation::id)
                  .containsExactlyInAnyOrderElementsOf(drawn.core());
            });
  }

  @Property
  void withoutAnyClauseOfTheClashThePlanCanBeKept(@ForAll ContradictoryPlan drawn) {
    for (ClauseId left : drawn.core()) {
      Plan rest =
          drawn
              .plan()
              .withClauses(
                  drawn.plan().clauses().stream()
                      .filter(clause -> !clause.id().equals(left))
                      .toList());
      assertThat(rest).canBeKept();
    }
  }

  @Property
  void theDiffIsTheScript(@ForAll RevisedPlan pair) {
    ImmutableMultiset<Edit> found =
        PlanDiff.between(pair.before(), pair.after()).changes().stream()
            .map(FixtureTruthProperties::edit)
            .collect(ImmutableMultiset.toImmutableMultiset());
    assertThat(found).isEqualTo(ImmutableMultiset.copyOf(pair.script()));
  }

  private static Edit edit(Change change) {
    Clause clause = change.clauseAfter().or(change::clauseBefore).orElseThrow();
    return new Edit(clause.id(), change.code());
  }

  @Property
  void anAnnotationAsksForPlansThatCanOrCannotBeKept(
      @ForAll @ContradictionFree Plan kept, @ForAll @Contradictory Plan clashing) {
    assertThat(kept).hasNoContradiction();
    assertThat(Contradictions.in(clashing).findings())
        .anyMatch(finding -> finding.nature() == Nature.STRICT);
  }

  @Example
  void generatedPlansCoverWhatTheyPromise() {
    assertThat(PlanArbitraries.contradictoryPlans().sampleStream().limit(MANY))
        .extracting(ContradictoryPlan::code)
        .contains(
            FindingCode.QUANTITY_CROSSING,
            FindingCode.QUANTITY_SUM,
            FindingCode.STATUS_CONFLICT,
            FindingCode.DUTY_FORBIDDEN,
            FindingCode.PERMISSION_FORBIDDEN,
            FindingCode.DUTY_FREE,
            FindingCode.ORDER_CYCLE,
            FindingCode.TIME_TOO_SHORT);
    assertThat(
            PlanArbitraries.consistentPlans()
                .sampleStream()
                .limit(MANY)
                .flatMap(drawn -> drawn.plan().clauses().stream())
                .flatMap(clause -> clause.terms().stream())
                .map(term -> term.kind())
                .collect(ImmutableSet.toImmutableSet()))
        .hasSizeGreaterThanOrEqualTo(10);
    assertThat(
            PlanArbitraries.revisedPlans()
                .sampleStream()
                .limit(5 * MANY)
                .flatMap(pair -> pair.script().stream())
                .map(Edit::code)
                .collect(ImmutableSet.toImmutableSet()))
        .hasSizeGreaterThanOrEqualTo(11);
  }

  @Example
  void shrinkingKeepsWhatIsKnown() {
    Stream<Shrinkable<ContradictoryPlan>> drawn =
        PlanArbitraries.contradictoryPlans().generator(MANY).stream(new Random(7)).limit(20);
    assertThat(drawn.flatMap(Shrinkable::shrink))
        .isNotEmpty()
        .allSatisfy(
            smaller ->
                assertThat(smaller.value().plan())
                    .hasContradictionIn(
                        smaller.value().core().stream()
                            .map(ClauseId::text)
                            .toArray(String[]::new)));
  }
}
