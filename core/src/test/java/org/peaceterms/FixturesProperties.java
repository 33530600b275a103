package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.ShippedVocabulary;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.ClauseId;

class FixturesProperties {
  private static final int MANY = 500;
  private static final int FEW = 4;
  private static final int LEVELS = 2;

  @Property
  void aFreeTermFitsIntoAnyPlan(@ForAll Plan plan, @ForAll Term term) {
    Clause clause =
        Clause.builder()
            .id(ClauseId.of("free"))
            .number("99")
            .summary("A free term.")
            .status(Clause.Status.PROPOSED)
            .addTerms(term)
            .build();
    ImmutableList<Clause> clauses =
        ImmutableList.<Clause>builder().addAll(plan.clauses()).add(clause).build();
    assertThat(plan.withClauses(clauses).clause(clause.id())).contains(clause);
  }

  @Property
  void aPlanMayAsWellBeBuiltOnTheShippedVocabulary(@ForAll Plan plan, @ForAll Position position) {
    assertThat(plan.withShared(ShippedVocabulary.get())).isEqualTo(plan);
    assertThat(position.withShared(ShippedVocabulary.get())).isEqualTo(position);
    assertThat(plan.shared()).isEqualTo(SampleVocabulary.get());
  }

  @Property
  void termsInsideTermsAreAtMostTwoLevelsDeep(@ForAll Term term) {
    assertThat(levels(term)).isLessThanOrEqualTo(LEVELS);
  }

  private static int levels(Term term) {
    return term.kind().nested(term).stream().mapToInt(inner -> 1 + levels(inner)).max().orElse(0);
  }

  @Property
  void aKindOfTermCanBeAskedFor(@ForAll Guarantee guarantee) {
    assertThat(guarantee.kind()).isEqualTo(Guarantee.KIND);
  }

  @Property
  void bothDraftsAreOfOneWork(@ForAll DraftPair pair) {
    assertThat(pair.after().id()).isEqualTo(pair.before().id());
  }

  @Property
  void shrinkingGivesSimplerValues(@ForAll Random random) {
    assertShrinks(PlanArbitraries.plans(), random);
    assertShrinks(PlanArbitraries.positions(), random);
    assertShrinks(PlanArbitraries.terms(), random);
  }

  private static <T> void assertShrinks(Arbitrary<T> arbitrary, Random random) {
    Shrinkable<T> drawn = arbitrary.generator(MANY).next(random);
    assertThat(drawn.shrink().limit(FEW))
        .allSatisfy(
            smaller -> {
              assertThat(smaller.value()).isNotEqualTo(drawn.value());
              assertThat(smaller.distance()).isLessThan(drawn.distance());
            });
  }

  @Example
  void plansUseEveryKindAndEveryPartOfAPlan() {
    Set<Kind<?>> kinds = new HashSet<>();
    Set<String> parts = new HashSet<>();
    PlanArbitraries.plans()
        .sampleStream()
        .limit(MANY)
        .forEach(
            plan -> {
              parts.add(plan.clauses().isEmpty() ? "no clause" : "clauses");
              parts.add(plan.declares().isEmpty() ? "nothing own" : "declares");
              plan.clauses().forEach(clause -> note(clause, kinds, parts));
            });
    assertThat(kinds).hasSameSizeAs(Kinds.ALL);
    assertThat(parts)
        .contains("no clause", "clauses", "declares", "parent", "report", "incorporates")
        .contains("BRACKET", "READING", "STRUCK", "AGREED");
  }

  private static void note(Clause clause, Set<Kind<?>> kinds, Set<String> parts) {
    clause.allTerms().forEach(term -> kinds.add(term.kind()));
    parts.add(clause.status().name());
    clause.parent().ifPresent(parent -> parts.add("parent"));
    clause.reports().forEach(report -> parts.add("report"));
    clause.incorporates().forEach(target -> parts.add("incorporates"));
    clause.choices().forEach(choice -> parts.add(choice.basis().name()));
  }

  @Example
  void draftsDifferInManyWays() {
    Set<String> edits = new HashSet<>();
    PlanArbitraries.draftPairs().sampleStream().limit(MANY).forEach(pair -> note(pair, edits));
    assertThat(edits)
        .contains("none", "metadata", "clause removed", "clause added", "clause moved")
        .contains("number", "summary", "terms");
  }

  private static void note(DraftPair pair, Set<String> edits) {
    List<?> before = pair.before().clauses().stream().map(Clause::id).toList();
    List<?> after = pair.after().clauses().stream().map(Clause::id).toList();
    edits.add(pair.before().equals(pair.after()) ? "none" : "some");
    edits.add(pair.before().version().equals(pair.after().version()) ? "version" : "metadata");
    edits.add(after.containsAll(before) ? "all kept" : "clause removed");
    edits.add(before.containsAll(after) ? "nothing new" : "clause added");
    if (!before.equals(after) && ImmutableSet.copyOf(before).equals(ImmutableSet.copyOf(after))) {
      edits.add("clause moved");
    }
    for (Clause old : pair.before().clauses()) {
      pair.after()
          .clause(old.id())
          .ifPresent(
              draft -> {
                edits.add(draft.number().equals(old.number()) ? "same number" : "number");
                edits.add(draft.summary().equals(old.summary()) ? "same summary" : "summary");
                edits.add(draft.terms().equals(old.terms()) ? "same terms" : "terms");
              });
    }
  }
}
