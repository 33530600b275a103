package org.peaceterms.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.TinyTheories.Matter;
import org.peaceterms.logic.core.LeastCorrection;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Concession;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;

/** The least concession against all sets of premises that could be given up. */
class ConcessionProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Provide
  Arbitrary<List<Long>> costs() {
    return Arbitraries.longs().between(1, 5).list().ofSize(TinyTheories.PREMISES);
  }

  @Property
  void costsWhatTheCheapestOfAllCorrectionsCosts(
      @ForAll("theories") Theory theory, @ForAll("costs") List<Long> costs) {
    Optional<Long> cheapest = cheapest(theory, costs);
    Concession least = least(theory, costs);

    assertThat(least.outcome() == LeastCorrection.Outcome.FOUND).isEqualTo(cheapest.isPresent());
    assertThat(least.cost()).isEqualTo(cheapest.orElse(0L));
    if (cheapest.isPresent()) {
      assertThat(cost(least.premises(), costs)).isEqualTo(least.cost());
      assertThat(isConsistent(without(theory, least.premises()))).isTrue();
    }
  }

  @Property
  void nothingHasToBeGivenUpExactlyIfTheTheoryIsConsistent(
      @ForAll("theories") Theory theory, @ForAll("costs") List<Long> costs) {
    Concession least = least(theory, costs);

    assertThat(least.outcome() == LeastCorrection.Outcome.FOUND && least.premises().isEmpty())
        .isEqualTo(isConsistent(theory));
  }

  @Property
  void whatCostsMoreNeverMakesTheConcessionCheaper(
      @ForAll("theories") Theory theory,
      @ForAll("costs") List<Long> costs,
      @ForAll @IntRange(max = 4) int dearer,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    Concession before = least(theory, costs);
    Assume.that(before.outcome() == LeastCorrection.Outcome.FOUND);
    List<Long> raised = new ArrayList<>(costs);
    raised.set(dearer, costs.get(dearer) + times);
    List<Long> scaled = costs.stream().map(cost -> cost * times).toList();

    assertThat(least(theory, raised).cost()).isGreaterThanOrEqualTo(before.cost());
    assertThat(least(theory, scaled).cost()).isEqualTo(before.cost() * times);
  }

  @Property
  void whatMustStayStays(@ForAll("theories") Theory theory) {
    Concession none =
        Concession.least(theory, premise -> LeastCorrection.MUST_STAY, Limits.standard());

    if (none.outcome() == LeastCorrection.Outcome.IMPOSSIBLE) {
      assertThat(isConsistent(only(theory, none.premises()))).isFalse();
      assertThat(none.premises())
          .allSatisfy(
              premise ->
                  assertThat(isConsistent(without(only(theory, none.premises()), Set.of(premise))))
                      .isTrue());
    } else {
      assertThat(isConsistent(theory)).isTrue();
    }
  }

  @Property
  void whatHasNothingInCommonIsMendedApart(
      @ForAll("states") Theory one, @ForAll("orders") Theory other) {
    Theory elsewhere =
        TinyTheories.theory(
            other.statements().stream()
                .map(of -> TinyShift.renamed(of, TinyTheories.PREMISES))
                .toList(),
            ImmutableSortedSet.of());
    Theory both =
        TinyTheories.theory(
            Stream.concat(one.statements().stream(), elsewhere.statements().stream()).toList(),
            one.facts());
    Concession first = even(one);
    Concession second = even(elsewhere);
    Assume.that(first.outcome() == LeastCorrection.Outcome.FOUND);
    Assume.that(second.outcome() == LeastCorrection.Outcome.FOUND);

    assertThat(even(both).cost()).isEqualTo(first.cost() + second.cost());
    assertThat(isConsistent(without(both, Sets.union(first.premises(), second.premises()))))
        .isTrue();
  }

  @Provide
  Arbitrary<Theory> states() {
    return TinyTheories.of(Matter.STATUS);
  }

  @Provide
  Arbitrary<Theory> orders() {
    return TinyTheories.of(Matter.ORDER).map(theory -> TinyAnswers.only(theory, Lag.class));
  }

  private static Concession even(Theory theory) {
    return Concession.least(theory, premise -> 1, Limits.standard());
  }

  private static Concession least(Theory theory, List<Long> costs) {
    return Concession.least(theory, costs::get, Limits.standard());
  }

  private static Optional<Long> cheapest(Theory theory, List<Long> costs) {
    return LongStream.range(0, 1 << TinyTheories.PREMISES)
        .mapToObj(
            mask ->
                theory.statements().stream()
                    .map(Statement::premise)
                    .filter(premise -> premise >= 0 && (mask >> premise & 1) == 1)
                    .collect(Collectors.toSet()))
        .distinct()
        .filter(dropped -> isConsistent(without(theory, dropped)))
        .map(dropped -> cost(dropped, costs))
        .min(Long::compare);
  }

  private static long cost(Set<Integer> premises, List<Long> costs) {
    return premises.stream().mapToLong(costs::get).sum();
  }

  private static boolean isConsistent(Theory theory) {
    return Solver.isConsistent(theory, Limits.standard()).orElseThrow();
  }

  private static Theory without(Theory theory, Set<Integer> dropped) {
    return theory.withStatements(
        theory.statements().stream()
            .filter(statement -> !dropped.contains(statement.premise()))
            .collect(toImmutableList()));
  }

  private static Theory only(Theory theory, Set<Integer> kept) {
    return theory.withStatements(
        theory.statements().stream()
            .filter(statement -> statement.isVocabulary() || kept.contains(statement.premise()))
            .collect(toImmutableList()));
  }
}
