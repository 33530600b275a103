package org.peaceterms.logic;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.bad;
import static org.peaceterms.logic.TinyAnswers.changed;
import static org.peaceterms.logic.TinyAnswers.given;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.isConsistent;
import static org.peaceterms.logic.TinyAnswers.knowing;
import static org.peaceterms.logic.TinyAnswers.strict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.TinyJudge.Bad;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Rational;

/** What becomes of nogoods where more or less is said or known. */
class MoreAndLessProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Property
  void leavingAPremiseOutTakesAwayExactlyItsNogoods(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int premise) {
    Set<Integer> rest = new HashSet<>(List.of(0, 1, 2, 3, 4));
    rest.remove(premise);
    Theory without = holding(theory, rest);
    Set<Bad> expected = new HashSet<>(bad(theory));
    expected.removeIf(nogood -> nogood.premises().contains(premise));
    Set<Literal> followed = new TinySteps(theory).all();
    Set<Bad> found = new HashSet<>(bad(without));
    found.removeIf(nogood -> !Sets.intersection(nogood.literals(), followed).isEmpty());

    assertThat(found).isEqualTo(expected);
  }

  @Property
  void whatIsTightenedStaysInconsistent(@ForAll("theories") Theory theory) {
    Theory tighter =
        changed(
            theory,
            of ->
                new Statement(
                    of.premise(),
                    of.guard(),
                    of.primitive()
                        .match(
                            status -> tighter(status),
                            amount -> tighter(amount),
                            norm -> norm,
                            lag -> new Lag(lag.from(), lag.to(), lag.most() - 1),
                            either -> either),
                    of.site()));
    Assume.that(!isConsistent(theory));

    assertThat(isConsistent(tighter)).isFalse();
  }

  private static Status tighter(Status of) {
    return new Status(
        of.state(),
        of.box(),
        of.values().stream().limit(1).collect(toImmutableSortedSet(Comparator.naturalOrder())),
        of.period());
  }

  private static Amount tighter(Amount of) {
    return new Amount(
        of.measure(),
        of.box(),
        new Range(
            of.range().least().map(least -> least.plus(Rational.of(1, 2))), of.range().most()),
        of.counting(),
        of.period());
  }

  @Property
  void aStrongerGuardAddsNoStrictNogood(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int premise) {
    Literal rain = Literal.of(new Atom.Given("other rain"));
    Theory guarded = changed(theory, of -> of.premise() == premise ? given(of, rain) : of);
    Set<ImmutableSortedSet<Integer>> before = strict(theory);

    assertThat(strict(guarded)).allMatch(nogood -> before.stream().anyMatch(nogood::containsAll));
  }

  @Property
  void whatIsKnownIsNoHypothesis(@ForAll("theories") Theory theory) {
    Set<Bad> before = bad(theory);
    for (Bad nogood : before) {
      for (Literal literal : nogood.literals()) {
        Theory known = knowing(theory, literal);
        ImmutableSortedSet<Literal> rest =
            ImmutableSortedSet.copyOf(Sets.difference(nogood.literals(), Set.of(literal)));
        Bad smaller = new Bad(nogood.premises(), rest);
        Theory opposite = knowing(theory, literal.not());

        if (Sets.intersection(rest, new TinySteps(known).all()).isEmpty()) {
          assertThat(bad(known)).anyMatch(smaller::holds);
        }
        assertThat(bad(opposite)).noneMatch(other -> other.literals().contains(literal));
      }
    }
  }

  @Property
  void whereAllHypothesesAreFalseNoPossibleClashIsLeft(@ForAll("theories") Theory theory) {
    Theory closed = theory;
    Set<Literal> known = new HashSet<>();
    Set<Literal> hypotheses = hypotheses(closed);
    while (!hypotheses.isEmpty()) {
      for (Literal literal : hypotheses) {
        Assume.that(!known.contains(literal) && known.add(literal.not()));
        closed = knowing(closed, literal.not());
      }
      hypotheses = hypotheses(closed);
    }

    assertThat(bad(closed)).allMatch(nogood -> nogood.literals().isEmpty());
  }

  /** Where one is false, a nogood that another made needless may come to light. */
  private static Set<Literal> hypotheses(Theory theory) {
    Set<Literal> hypotheses = new HashSet<>();
    bad(theory).forEach(nogood -> hypotheses.addAll(nogood.literals()));
    return hypotheses;
  }
}
