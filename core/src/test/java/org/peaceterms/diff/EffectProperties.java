package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.diff.Standing.Trend;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;

/** The laws of effects and verdicts over generated drafts that use every kind of term. */
class EffectProperties {

  @Provide
  Arbitrary<DraftPair> drafts() {
    return PlanArbitraries.draftPairs();
  }

  /** Two terms of one kind, whichever. */
  record SameKind(Term first, Term second) {}

  @Provide
  Arbitrary<SameKind> sameKind() {
    return Arbitraries.of(Kinds.ALL).flatMap(EffectProperties::two);
  }

  private static <T extends Term> Arbitrary<SameKind> two(Kind<T> kind) {
    Arbitrary<T> terms = TermArbitraries.terms(kind);
    return terms.flatMap(first -> terms.map(second -> new SameKind(first, second)));
  }

  @Property
  void theVerdictIsTheJoinOfTheEffects(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    Effect join = diff.changes().stream().map(Change::effect).reduce(Effect.NEUTRAL, Effect::and);
    assertThat(diff.verdict()).isEqualTo(Verdict.of(join));
    if (diff.changes().stream().anyMatch(change -> change.effect() == Effect.UNKNOWN)) {
      assertThat(diff.verdict()).isIn(Verdict.UNDECIDED, Verdict.CONTRADICTORY);
    }
  }

  @Property
  void whatIsNoSubstanceHasNoEffect(@ForAll("drafts") DraftPair pair) {
    assertThat(PlanDiff.between(pair.before(), pair.after()).changes())
        .filteredOn(change -> !change.code().isSubstantive())
        .allSatisfy(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.NEUTRAL);
              assertThat(change.parties()).isEmpty();
            });
  }

  @Property
  void nobodyIsTouchedByAChangeWithoutEffect(@ForAll("drafts") DraftPair pair) {
    assertThat(PlanDiff.between(pair.before(), pair.after()).changes())
        .allSatisfy(
            change -> {
              assertThat(change.parties()).doesNotContainValue(Effect.NEUTRAL);
              assertThat(change.impact().reason().isEmpty() || change.effect() == Effect.UNKNOWN)
                  .isTrue();
            });
  }

  @Property
  void aPartyStandsWhereTheChangesThatTouchItPutIt(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    boolean anybody =
        diff.changes().stream()
            .anyMatch(change -> change.effect() == Effect.UNKNOWN && change.parties().isEmpty());
    for (Map.Entry<PartyId, Standing> party : diff.parties().entrySet()) {
      boolean touched =
          diff.changes().stream().anyMatch(change -> change.parties().containsKey(party.getKey()));
      if (anybody) {
        assertThat(party.getValue()).isEqualTo(new Standing(Trend.UNKNOWN, Trend.UNKNOWN));
        assertThat(diff.verdict(party.getKey())).isIn(Verdict.UNDECIDED, Verdict.CONTRADICTORY);
      } else if (!touched) {
        assertThat(party.getValue()).isEqualTo(new Standing(Trend.SAME, Trend.SAME));
        assertThat(diff.verdict(party.getKey())).isEqualTo(Verdict.EQUIVALENT);
      }
    }
  }

  @Property
  void aPartyStandsWhereItsOwnChangesPutIt(@ForAll("drafts") DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    for (PartyId party : diff.parties().keySet()) {
      assertThat(diff.changes()).containsAll(diff.changesFor(party));
      assertThat(
              diff.changesFor(party).stream()
                  .map(change -> change.impact().on(party))
                  .reduce(Standing.SAME, Standing::and))
          .isEqualTo(diff.standing(party));
    }
  }

  @Property
  void everyDraftStandsToAStrangerSomehow(@ForAll Plan before, @ForAll Plan after) {
    PlanDiff diff = PlanDiff.between(before, after);
    assertThat(diff.parties().values()).doesNotContainNull();
    assertThat(diff.verdict() == Verdict.EQUIVALENT)
        .isEqualTo(diff.changes().stream().allMatch(change -> change.effect() == Effect.NEUTRAL));
  }

  /** Many draws edit nothing, or what makes a term another one. */
  @Property(maxDiscardRatio = 20)
  void oneEditBackUndoesTheEffect(@ForAll("sameKind") SameKind terms, @ForAll Random random) {
    undone(terms.first().kind(), terms.first(), terms.second(), random);
  }

  private static <T extends Term> void undone(
      Kind<T> kind, Term first, Term second, Random random) {
    Field<T, ?> field = kind.fields().get(random.nextInt(kind.fields().size()));
    T old = kind.type().cast(first);
    Optional<T> edited = copied(field, old, kind.type().cast(second));
    Assume.that(edited.isPresent() && !edited.get().equals(old));
    Assume.that(field.aspect() != Aspect.SOURCE && !kind.matter().contains(field.name()));
    Optional<Plan> before = planOf(old);
    Optional<Plan> after = planOf(edited.get());
    Assume.that(before.isPresent() && after.isPresent());

    Change there = only(PlanDiff.between(before.get(), after.get()));
    Change back = only(PlanDiff.between(after.get(), before.get()));

    assertThat(back.effect()).as(field.name().text()).isEqualTo(there.effect().inverse());
    assertThat(back.parties().keySet()).isEqualTo(there.parties().keySet());
    there
        .parties()
        .forEach(
            (party, effect) -> assertThat(back.parties()).containsEntry(party, effect.inverse()));
  }

  private static Change only(PlanDiff diff) {
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().get(0);
  }

  private static <T> Optional<T> copied(Field<T, ?> field, T target, T source) {
    try {
      return Optional.of(field.copy(target, source));
    } catch (InvalidValueException ruleAcrossFields) {
      return Optional.empty();
    }
  }

  private static Optional<Plan> planOf(Term term) {
    try {
      return Optional.of(SinglePlans.of(term, SampleVocabulary.get()));
    } catch (InvalidPlanException roleOfTheAct) {
      return Optional.empty();
    }
  }

  @Property
  void aTermThatComesAndOneThatGoesAreOpposed(@ForAll("sameKind") SameKind terms) {
    Optional<Plan> with = planOf(terms.first());
    Assume.that(with.isPresent());
    Plan without = with.get().withClauses(with.get().clauses().get(0).withTerms());
    Change come = only(PlanDiff.between(without, with.get()));
    Change gone = only(PlanDiff.between(with.get(), without));
    assertThat(gone.effect()).isEqualTo(come.effect().inverse());
    assertThat(come.effect()).isNotIn(Effect.SHIFTED, Effect.REVERSED);
    come.parties()
        .forEach(
            (party, effect) -> assertThat(gone.parties()).containsEntry(party, effect.inverse()));
  }
}
