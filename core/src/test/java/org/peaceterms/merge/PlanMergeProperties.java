package org.peaceterms.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.RivalDrafts;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/** The laws of the merge over generated drafts that use every kind of term. */
class PlanMergeProperties {
  private static final PlanJson JSON = PlanJson.using(SampleVocabulary.get());

  @Property
  void theEditsOfOneSideAreTakenAsTheyAre(@ForAll DraftPair pair) {
    PlanMerge right = PlanMerge.of(pair.before(), pair.before(), pair.after());
    assertThat(right.conflicts()).isEmpty();
    assertThat(right.plan()).isEqualTo(pair.after());
    PlanMerge left = PlanMerge.of(pair.before(), pair.after(), pair.before());
    assertThat(left.conflicts()).isEmpty();
    assertThat(left.plan()).isEqualTo(pair.after());
  }

  @Property
  void equalEditsCountOnce(@ForAll DraftPair pair) {
    PlanMerge merge = PlanMerge.of(pair.before(), pair.after(), pair.after());
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan()).isEqualTo(pair.after());
  }

  private static PlanMerge merge(Plan base, Plan first, Plan second, boolean swapped) {
    Delegation one = Delegation.of(first).labelled("A").wantedBy(List.of(PartyId.of("us")));
    Delegation other = Delegation.of(second).labelled("B").wantedBy(List.of(PartyId.of("russia")));
    return swapped ? PlanMerge.of(base, other, one) : PlanMerge.of(base, one, other);
  }

  @Property
  void itMakesNoDifferenceWhichSideIsTheLeftOne(@ForAll RivalDrafts drafts) {
    PlanMerge one = merge(drafts.base(), drafts.left(), drafts.right(), false);
    PlanMerge other = merge(drafts.base(), drafts.left(), drafts.right(), true);
    assertThat(other.plan()).isEqualTo(one.plan());
    assertThat(other.conflicts().stream().map(PlanMergeProperties::swapped))
        .containsExactlyInAnyOrderElementsOf(one.conflicts());
  }

  private static Conflict swapped(Conflict conflict) {
    return new Conflict(
        conflict.code(),
        conflict.clause(),
        conflict.path(),
        conflict.base(),
        conflict.right(),
        conflict.left(),
        conflict.summary());
  }

  @Property
  void theMergedPlanIsValidAndReadsBack(@ForAll RivalDrafts drafts) {
    PlanMerge merge = merge(drafts.base(), drafts.left(), drafts.right(), false);
    assertThat(merge.conflicts())
        .extracting(Conflict::code)
        .doesNotContain(ConflictCode.PLAN_INVALID);
    String written = PlanJson.write(merge.plan());
    assertThat(JSON.readPlan(written)).isEqualTo(merge.plan());
  }

  @Property
  void aMoveAndAnEditNeverClash(@ForAll Plan plan, @ForAll Random random) {
    List<Clause> moved = new ArrayList<>(plan.clauses());
    Collections.shuffle(moved, random);
    List<Clause> edited =
        plan.clauses().stream()
            .map(clause -> clause.withSummary("In other words: " + clause.summary()))
            .toList();
    PlanMerge merge =
        merge(plan, plan.withClauses(moved), plan.withClauses(edited), random.nextBoolean());
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan().clauses())
        .extracting(Clause::id, Clause::summary)
        .containsExactlyElementsOf(
            moved.stream()
                .map(clause -> tuple(clause.id(), "In other words: " + clause.summary()))
                .toList());
  }

  @Property
  void editsOfDifferentClausesAreBothTaken(@ForAll Plan plan, @ForAll long choice) {
    PlanMerge merge =
        merge(plan, reworded(plan, choice), reworded(plan, ~choice), (choice & 1) == 0);
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan()).isEqualTo(reworded(reworded(plan, choice), ~choice));
  }

  private static Plan reworded(Plan plan, long choice) {
    List<Clause> clauses = new ArrayList<>(plan.clauses());
    for (int i = 0; i < clauses.size(); i++) {
      if ((choice >> i & 1) == 1) {
        clauses.set(i, clauses.get(i).withSummary("Said in quite other words, number " + i + "."));
      }
    }
    return plan.withClauses(clauses);
  }

  @Property
  void differentValuesOfOneFieldAreABracketWithBoth(@ForAll Plan plan, @ForAll Random random) {
    Assume.that(!plan.clauses().isEmpty());
    QuantityLimit limit =
        QuantityLimit.builder()
            .addSubject(PartyId.of("ukraine"))
            .measure(MeasureId.of("armed-forces-strength"))
            .bound(Bound.atMost(Rational.of(600_000)))
            .build();
    int at = random.nextInt(plan.clauses().size());
    Assume.that(plan.clauses().get(at).status() != Clause.Status.STRUCK);
    Plan base = with(plan, at, limit);
    Plan left = with(plan, at, limit.withBound(Bound.atMost(Rational.of(700_000))));
    Plan right = with(plan, at, limit.withBound(Bound.atMost(Rational.of(800_000))));

    PlanMerge merge = merge(base, left, right, random.nextBoolean());

    assertThat(merge.conflicts())
        .extracting(Conflict::code)
        .containsExactly(ConflictCode.TERM_CHANGED);
    Clause clause = merge.plan().clauses().get(at);
    Choice bracket = clause.choices().get(clause.choices().size() - 1);
    assertThat(bracket.versions())
        .extracting(Alternative::label, Alternative::terms)
        .containsExactly(
            tuple("A", List.of(limit.withBound(Bound.atMost(Rational.of(700_000))))),
            tuple("B", List.of(limit.withBound(Bound.atMost(Rational.of(800_000))))));
  }

  /** What the clause says already stays, since other clauses may refer to it. */
  private static Plan with(Plan plan, int at, QuantityLimit limit) {
    List<Clause> clauses = new ArrayList<>(plan.clauses());
    Clause clause = clauses.get(at);
    ImmutableList<Term> terms =
        ImmutableList.<Term>builder().addAll(clause.terms()).add(limit).build();
    clauses.set(at, clause.withTerms(terms));
    return plan.withClauses(clauses);
  }
}
