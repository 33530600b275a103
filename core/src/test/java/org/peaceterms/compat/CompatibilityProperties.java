package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.compat.TinyTexts.Wish;
import org.peaceterms.compat.TinyWorlds.Saying;
import org.peaceterms.compat.TinyWorlds.Sense;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;

/** What a plan makes of demands, against all that can happen in tiny worlds. */
class CompatibilityProperties {
  @Provide
  Arbitrary<List<Term>> terms() {
    return TinyTexts.lists(4);
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return TinyTexts.wishes(4);
  }

  @Property
  void anAnswerIsWhatTheWorldsSay(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Assume.that(TinyWorlds.canBe(terms));
    each(
        terms,
        wishes,
        (wish, answer) -> assertThat(answer.answer()).isEqualTo(expected(terms, wish)));
  }

  private interface Check {
    void of(Wish wish, DemandAnswer answer);
  }

  private static void each(List<Term> terms, List<Wish> wishes, Check check) {
    Compatibility judged = judged(TinyTexts.plan(terms), wishes);
    for (PositionAnswer position : judged.positions()) {
      for (DemandAnswer answer : position.demands()) {
        check.of(wishes.get(number(answer)), answer);
      }
    }
  }

  private static Compatibility judged(Plan plan, List<Wish> wishes) {
    return Compatibility.of(plan, positions(wishes), Yardstick.standard());
  }

  private static List<Position> positions(List<Wish> wishes) {
    return List.of(TinyTexts.position("left", wishes), TinyTexts.position("right", wishes));
  }

  private static int number(DemandAnswer answer) {
    return Integer.parseInt(answer.demand().id().text().substring(1));
  }

  private static Answer expected(List<Term> terms, Wish wish) {
    boolean ruledOut = isRuledOut(terms, wish);
    boolean broughtAbout = isBroughtAbout(terms, wish);
    if (wish.required() ? ruledOut : broughtAbout) {
      return Answer.VIOLATED;
    }
    return (wish.required() ? broughtAbout : ruledOut) ? Answer.GUARANTEED : Answer.SILENT;
  }

  private static boolean isRuledOut(List<Term> terms, Wish wish) {
    return !TinyWorlds.canBe(terms, new Saying(wish.term(), Sense.IN_PART));
  }

  private static boolean isBroughtAbout(List<Term> terms, Wish wish) {
    return !TinyWorlds.canBe(
        terms, new Saying(wish.term(), wish.required() ? Sense.NOT : Sense.NOT_AT_ALL));
  }

  @Property
  void theReasonIsEnoughAndNoClauseOfItCanBeLeftOut(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    each(
        terms,
        wishes,
        (wish, answer) -> {
          if (answer.answer() == Answer.VIOLATED || answer.answer() == Answer.GUARANTEED) {
            boolean out = (answer.answer() == Answer.VIOLATED) == wish.required();
            List<Term> reason =
                answer.clauses().stream().map(CompatibilityProperties::term).toList();
            assertThat(TinyWorlds.canBe(reason)).isTrue();
            assertThat(says(reason, wish, out)).isTrue();
            for (int i = 0; i < reason.size(); i++) {
              List<Term> fewer = new ArrayList<>(reason);
              fewer.remove(i);
              assertThat(says(fewer, wish, out)).as("without %s", reason.get(i)).isFalse();
            }
          }
        });
  }

  private static Term term(Clause clause) {
    return clause.terms().get(0);
  }

  private static boolean says(List<Term> terms, Wish wish, boolean out) {
    return out ? isRuledOut(terms, wish) : isBroughtAbout(terms, wish);
  }

  @Property
  void aPlanThatContradictsItselfGuaranteesOnlyWhatItsSoundClausesDo(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Assume.that(!TinyWorlds.canBe(terms));
    List<Term> sound = sound(terms);
    each(
        terms,
        wishes,
        (wish, answer) -> {
          boolean good = says(sound, wish, !wish.required());
          if (answer.answer() == Answer.GUARANTEED) {
            assertThat(good).isTrue();
          } else if (good) {
            assertThat(answer.answer()).isEqualTo(Answer.VIOLATED);
          }
        });
  }

  /** The terms that are in no smallest set that cannot be kept. */
  private static List<Term> sound(List<Term> terms) {
    List<Term> distinct = List.copyOf(ImmutableSet.copyOf(terms));
    Set<Term> bad =
        Sets.powerSet(ImmutableSet.copyOf(distinct)).stream()
            .filter(some -> !TinyWorlds.canBe(some))
            .filter(
                some ->
                    some.stream()
                        .allMatch(one -> TinyWorlds.canBe(Sets.difference(some, Set.of(one)))))
            .flatMap(Set::stream)
            .collect(ImmutableSet.toImmutableSet());
    return distinct.stream().filter(term -> !bad.contains(term)).toList();
  }

  @Property
  void oneClauseMoreNeverMakesABrokenDemandMet(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Assume.that(!terms.isEmpty());
    Compatibility before = judged(TinyTexts.plan(terms.subList(0, terms.size() - 1)), wishes);
    Compatibility after = judged(TinyTexts.plan(terms), wishes);
    for (int side = 0; side < 2; side++) {
      for (int i = 0; i < before.positions().get(side).demands().size(); i++) {
        if (before.positions().get(side).demands().get(i).answer() == Answer.VIOLATED) {
          assertThat(after.positions().get(side).demands().get(i).answer())
              .isEqualTo(Answer.VIOLATED);
        }
      }
    }
  }

  @Property
  void clausesAndDemandsAreLinkedBothWays(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Compatibility judged = judged(TinyTexts.plan(terms), wishes);
    for (PositionAnswer position : judged.positions()) {
      for (DemandAnswer answer : position.demands()) {
        DemandKey key = new DemandKey(position.position().id(), answer.demand().id());
        for (Clause clause : judged.plan().clauses()) {
          assertThat(judged.byClause().containsEntry(clause.id(), key))
              .isEqualTo(answer.clauses().contains(clause));
        }
      }
    }
  }

  @Property
  void redLinesDecideWhoCanAccept(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Assume.that(TinyWorlds.canBe(terms));
    for (RedLines how : RedLines.values()) {
      Compatibility judged =
          Compatibility.of(
              TinyTexts.plan(terms), positions(wishes), Yardstick.standard().redLines(how));
      for (int side = 0; side < 2; side++) {
        boolean kept = true;
        for (int i = side; i < wishes.size(); i += 2) {
          Answer answer = expected(terms, wishes.get(i));
          kept &=
              wishes.get(i).strength() > 0
                  || answer == Answer.GUARANTEED
                  || answer == Answer.SILENT && how == RedLines.LENIENT;
        }
        assertThat(judged.positions().get(side).acceptance())
            .isEqualTo(kept ? Acceptance.YES : Acceptance.NO);
      }
    }
  }

  @Property
  void noSmallerChangeSatisfiesADemand(
      @ForAll("terms") List<Term> terms, @ForAll("wishes") List<Wish> wishes) {
    Assume.that(TinyWorlds.canBe(terms));
    Compatibility judged = judged(TinyTexts.plan(terms), wishes);
    for (PositionAnswer position : judged.positions()) {
      for (DemandAnswer answer : position.demands()) {
        Wish wish = wishes.get(number(answer));
        judged
            .mend(new DemandKey(position.position().id(), answer.demand().id()))
            .ifPresentOrElse(
                mend -> {
                  check(mend, judged.plan(), wish);
                  assertThat(mend.breaks())
                      .containsExactlyInAnyOrderElementsOf(broken(mend, judged, answer, wishes));
                },
                () ->
                    assertThat(isDone(answer, wish) || !isSatisfied(ImmutableList.of(), wish))
                        .isTrue());
      }
    }
  }

  private static boolean isDone(DemandAnswer answer, Wish wish) {
    return answer.answer() == Answer.GUARANTEED
        || !wish.required() && answer.answer() == Answer.SILENT;
  }

  private static void check(Mend mend, Plan plan, Wish wish) {
    ImmutableSet<Clause> all = ImmutableSet.copyOf(plan.clauses());
    assertThat(isSatisfied(without(all, Set.copyOf(mend.gone())), wish)).isTrue();
    for (Set<Clause> gone : Sets.powerSet(all)) {
      if (gone.size() < mend.gone().size()) {
        assertThat(isSatisfied(without(all, gone), wish)).isFalse();
      }
    }
    assertThat(mend.added()).isEqualTo(wish.required());
  }

  private static Set<DemandKey> broken(
      Mend mend, Compatibility judged, DemandAnswer mended, List<Wish> wishes) {
    List<Term> before = without(ImmutableSet.copyOf(judged.plan().clauses()), Set.of());
    List<Term> after =
        new ArrayList<>(
            without(
                ImmutableSet.copyOf(judged.plan().clauses()), ImmutableSet.copyOf(mend.gone())));
    mended.demand().required().ifPresent(after::add);
    ImmutableSet.Builder<DemandKey> broken = ImmutableSet.builder();
    for (PositionAnswer position : judged.positions()) {
      for (DemandAnswer other : position.demands()) {
        Wish wish = wishes.get(number(other));
        Answer was = expected(before, wish);
        Answer is = expected(after, wish);
        if (!other.equals(mended)
            && (was != Answer.VIOLATED && is == Answer.VIOLATED
                || was == Answer.GUARANTEED && is != Answer.GUARANTEED)) {
          broken.add(new DemandKey(position.position().id(), other.demand().id()));
        }
      }
    }
    return broken.build();
  }

  private static List<Term> without(Set<Clause> all, Set<Clause> gone) {
    return Sets.difference(all, gone).stream().map(CompatibilityProperties::term).toList();
  }

  /** What is required can be written in beside the terms; what is refused is not said by them. */
  private static boolean isSatisfied(List<Term> terms, Wish wish) {
    return wish.required()
        ? TinyWorlds.canBe(terms, new Saying(wish.term(), Sense.THAT))
        : !isBroughtAbout(terms, wish);
  }
}
