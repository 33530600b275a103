package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.diff.align.Order;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.DiffJson;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.InvalidValueException;

/** The laws of the diff over generated drafts that use every kind of term. */
class PlanDiffProperties {

  @Provide
  Arbitrary<DraftPair> drafts() {
    return PlanArbitraries.draftPairs();
  }

  /** Two terms of one kind, whichever. */
  record SameKind(Term first, Term second) {}

  @Provide
  Arbitrary<SameKind> sameKind() {
    return Arbitraries.of(Kinds.ALL).flatMap(PlanDiffProperties::two);
  }

  private static <T extends Term> Arbitrary<SameKind> two(Kind<T> kind) {
    Arbitrary<T> terms = PlanArbitraries.terms(kind);
    return terms.flatMap(first -> terms.map(second -> new SameKind(first, second)));
  }

  @Property
  void aPlanDoesNotDifferFromItselfNorFromAnEqualCopy(@ForAll Plan plan) {
    Plan copy = plan.withTitle("Another title").withTitle(plan.title());
    assertThat(PlanDiff.between(plan, plan).changes()).isEmpty();
    assertThat(PlanDiff.between(plan, copy).changes()).isEmpty();
    assertThat(PlanDiff.between(plan, copy).verdict()).isEqualTo(Verdict.EQUIVALENT);
  }

  @Property
  void theDiffIsEmptyExactlyWhenThePlansAreEqual(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    assertThat(diff.isEmpty()).isEqualTo(pair.before().equals(pair.after()));
  }

  @Property
  void theDiffIsEmptyExactlyWhenStrangersAreEqual(@ForAll Plan before, @ForAll Plan after) {
    assertThat(PlanDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
  }

  @Property
  void everyClauseIsKeptGoneOrNew(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    long gone = count(diff, ChangeCode.CLAUSE_REMOVED) + count(diff, ChangeCode.CLAUSE_MERGED);
    long added = count(diff, ChangeCode.CLAUSE_ADDED) + count(diff, ChangeCode.CLAUSE_SPLIT);
    assertThat(pair.before().clauses().size() - gone)
        .isEqualTo(pair.after().clauses().size() - added);
  }

  private static long count(PlanDiff diff, ChangeCode code) {
    return diff.changes().stream().filter(change -> change.code() == code).count();
  }

  @Property
  void everyChangeSaysWhereWhatAndInWords(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    assertThat(diff.changes())
        .allSatisfy(
            change -> {
              assertThat(change.summary()).isNotBlank().doesNotContain("  ");
              assertThat(change.before().equals(change.after()))
                  .isEqualTo(isMoveToTheSamePlace(change));
              change
                  .clauseBefore()
                  .ifPresent(clause -> assertThat(pair.before().clauses()).contains(clause));
              change
                  .clauseAfter()
                  .ifPresent(clause -> assertThat(pair.after().clauses()).contains(clause));
            });
  }

  /** A clause may have moved past others that are gone, and end where it began. */
  private static boolean isMoveToTheSamePlace(Change change) {
    return change.code() == ChangeCode.CLAUSE_MOVED && change.before().equals(change.after());
  }

  @Property
  void oneEditOfOneFieldIsOneChangeWithBothValues(
      @ForAll("sameKind") SameKind terms, @ForAll Random random) {
    oneEdit(terms.first().kind(), terms.first(), terms.second(), random);
  }

  private static <T extends Term> void oneEdit(Kind<T> kind, Term from, Term to, Random random) {
    Field<T, ?> field = kind.fields().get(random.nextInt(kind.fields().size()));
    T old = kind.type().cast(from);
    Optional<T> now = copied(field, old, kind.type().cast(to));
    Assume.that(now.isPresent() && !now.get().equals(old));
    Optional<Plan> after = planOf(now.get());
    Assume.that(after.isPresent());
    boolean about = kind.matter().contains(field.name());

    PlanDiff diff = PlanDiff.between(planOf(old).orElseThrow(), after.get());

    if (about) {
      assertThat(diff.isSubstantive()).isTrue();
      return;
    }
    assertThat(diff.changes()).hasSize(1);
    Change change = diff.changes().get(0);
    if (field.aspect() == Aspect.SOURCE) {
      assertThat(change.code()).isEqualTo(ChangeCode.PLAN_METADATA);
      return;
    }
    assertThat(change).isInstanceOf(TermChange.class);
    TermChange edited = (TermChange) change;
    assertThat(edited.field()).contains(field.name());
    assertThat(edited.before().isEmpty()).isEqualTo(field.isAbsent(old));
    assertThat(edited.after().isEmpty()).isEqualTo(field.isAbsent(now.get()));
    assertThat(edited.code().isSubstantive()).isEqualTo(field.aspect() != Aspect.IDENTITY);
  }

  private static <T> Optional<T> copied(Field<T, ?> field, T target, T source) {
    try {
      return Optional.of(field.copy(target, source));
    } catch (InvalidValueException ruleAcrossFields) {
      return Optional.empty();
    }
  }

  /** A plan of one clause that holds the term, unless its act has no such object. */
  private static Optional<Plan> planOf(Term term) {
    try {
      return Optional.of(SinglePlans.of(term, SampleVocabulary.get()));
    } catch (InvalidPlanException roleOfTheAct) {
      return Optional.empty();
    }
  }

  @Property
  void anotherOrderOfClausesIsOnlyMoves(@ForAll Plan plan, @ForAll Random random) {
    List<Clause> shuffled = new ArrayList<>(plan.clauses());
    Collections.shuffle(shuffled, random);
    int[] places = shuffled.stream().mapToInt(plan.clauses()::indexOf).toArray();
    Assume.that(ImmutableSet.copyOf(plan.clauses()).size() == plan.clauses().size());

    PlanDiff diff = PlanDiff.between(plan, plan.withClauses(shuffled));

    assertThat(diff.isSubstantive()).isFalse();
    assertThat(diff.changes()).extracting(Change::code).allMatch(ChangeCode.CLAUSE_MOVED::equals);
    assertThat(diff.changes()).hasSameSizeAs(Order.displaced(places));
  }

  @Property
  void otherNumbersAreOnlyRenumbering(@ForAll Plan plan) {
    ImmutableList<Clause> numbered =
        IntStream.range(0, plan.clauses().size())
            .mapToObj(i -> plan.clauses().get(i).withNumber("new " + i))
            .collect(ImmutableList.toImmutableList());

    PlanDiff diff = PlanDiff.between(plan, plan.withClauses(numbered));

    assertThat(diff.isSubstantive()).isFalse();
    assertThat(diff.changes())
        .extracting(Change::code)
        .allMatch(ChangeCode.CLAUSE_RENUMBERED::equals)
        .hasSameSizeAs(plan.clauses());
  }

  @Property
  void neitherLocaleNorZoneNorRepetitionChangesAByte(@ForAll("drafts") DraftPair pair) {
    String expected = DiffJson.write(PlanDiff.between(pair.before(), pair.after()));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(DiffJson.write(PlanDiff.between(pair.before(), pair.after()))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
