package org.peaceterms.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.bad;
import static org.peaceterms.logic.TinyAnswers.changed;
import static org.peaceterms.logic.TinyAnswers.given;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.isConsistent;
import static org.peaceterms.logic.TinyAnswers.only;
import static org.peaceterms.logic.TinyAnswers.said;
import static org.peaceterms.logic.TinyAnswers.strict;
import static org.peaceterms.logic.TinyAnswers.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.peaceterms.logic.TinyJudge.Bad;
import org.peaceterms.logic.TinyTheories.Matter;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Rational;

/** What does not matter for nogoods: order, names, units, and in how many words it is said. */
class SameMeaningProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Provide
  Arbitrary<Theory> states() {
    return TinyTheories.of(Matter.STATUS).map(theory -> only(theory, Status.class));
  }

  @Provide
  Arbitrary<Theory> orders() {
    return TinyTheories.of(Matter.ORDER).map(theory -> only(theory, Lag.class));
  }

  @Property
  void theOrderOfStatementsDoesNotMatter(@ForAll("theories") Theory theory, @ForAll long seed) {
    List<Statement> shuffled = new ArrayList<>(theory.statements());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(bad(theory.withStatements(ImmutableList.copyOf(shuffled)))).isEqualTo(bad(theory));
  }

  @Property
  void theNumbersOfPremisesDoNotMatter(@ForAll("theories") Theory theory, @ForAll long seed) {
    List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(names, new Random(seed));
    Set<Bad> renamed = new HashSet<>();
    for (Bad nogood : bad(theory)) {
      renamed.add(
          new Bad(
              nogood.premises().stream()
                  .map(names::get)
                  .collect(toImmutableSortedSet(Comparator.naturalOrder())),
              nogood.literals()));
    }
    Theory other =
        changed(
            theory,
            of ->
                of.isVocabulary()
                    ? of
                    : new Statement(
                        names.get(of.premise()), of.guard(), of.primitive(), of.site()));

    assertThat(bad(other)).isEqualTo(renamed);
  }

  @Property
  void onlyDistancesOfFixedTicksMatter(
      @ForAll("theories") Theory theory, @ForAll @LongRange(min = -900, max = 900) long by) {
    Theory later = changed(theory, of -> TinyShift.later(of, by));

    assertThat(strict(later)).isEqualTo(strict(theory));
    assertThat(bad(later)).hasSameSizeAs(bad(theory));
  }

  @Property
  void theUnitOfFiguresDoesNotMatter(
      @ForAll("theories") Theory theory, @ForAll @IntRange(min = 1, max = 5_000) int size) {
    Theory scaled =
        changed(
            theory,
            of ->
                of.primitive() instanceof Amount amount
                    ? new Statement(of.premise(), of.guard(), scaled(amount, size), of.site())
                    : of);

    assertThat(bad(scaled)).isEqualTo(bad(theory));
  }

  private static Amount scaled(Amount of, int size) {
    return new Amount(
        of.measure(),
        of.box(),
        new Range(
            of.range().least().map(Rational.of(size)::times),
            of.range().most().map(Rational.of(size)::times)),
        of.counting(),
        of.period());
  }

  /** What lasts may as well be said of two periods that follow each other. */
  @Property
  void aPeriodMayBeSplitAtAFixedTick(
      @ForAll("theories") Theory theory, @ForAll @IntRange(min = -1, max = 5) int tick) {
    Theory split =
        theory.withStatements(
            theory.statements().stream()
                .flatMap(of -> TinyShift.split(of, Endpoint.at(tick)))
                .collect(toImmutableList()));

    assertThat(bad(split)).isEqualTo(bad(theory));
  }

  @Property
  void aPremiseSaidTwiceDoublesItsNogoods(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int premise) {
    Statement[] again =
        theory.statements().stream()
            .filter(of -> of.premise() == premise)
            .map(of -> new Statement(TinyAnswers.NEW, of.guard(), of.primitive(), of.site()))
            .toArray(Statement[]::new);
    Set<Bad> expected = new HashSet<>();
    for (Bad nogood : bad(theory)) {
      expected.add(nogood);
      if (nogood.premises().contains(premise)) {
        Set<Integer> other = new HashSet<>(nogood.premises());
        other.remove(premise);
        other.add(TinyAnswers.NEW);
        expected.add(new Bad(ImmutableSortedSet.copyOf(other), nogood.literals()));
      }
    }

    assertThat(bad(with(theory, again))).isEqualTo(expected);
  }

  @Property
  void theoriesThatHaveNothingInCommonDoNotMix(
      @ForAll("states") Theory one, @ForAll("orders") Theory other) {
    Statement[] apart =
        other.statements().stream()
            .map(of -> TinyShift.renamed(of, TinyAnswers.NEW))
            .toArray(Statement[]::new);
    Theory renamed = TinyTheories.theory(List.of(apart), ImmutableSortedSet.of());
    Assume.that(isConsistent(holding(one, Set.of())) && isConsistent(holding(renamed, Set.of())));

    assertThat(bad(with(one, apart))).isEqualTo(Sets.union(bad(one), bad(renamed)));
  }

  @Property
  void aBracketWithOneVersionIsAPlainClause(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int premise) {
    Literal taken = Literal.of(new Atom.Taken("single", "version", false));
    Theory bracketed = changed(theory, of -> of.premise() == premise ? given(of, taken) : of);

    assertThat(bad(with(bracketed, said(premise, Either.of(taken))))).isEqualTo(bad(theory));
  }
}
