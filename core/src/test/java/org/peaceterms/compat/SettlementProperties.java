package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.compat.TinyTexts.Wish;
import org.peaceterms.compat.TinyWorlds.Saying;
import org.peaceterms.compat.TinyWorlds.Sense;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.DemandId;

/** Zones of agreement, against all that can happen in tiny worlds. */
class SettlementProperties {
  @Provide
  Arbitrary<List<Wish>> wishes() {
    return TinyTexts.wishes(6);
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    return TinyTexts.lists(2);
  }

  @Provide
  Arbitrary<List<List<Term>>> choices() {
    return TinyTexts.choices(1, 3);
  }

  private static List<Position> positions(List<Wish> wishes) {
    return List.of(TinyTexts.position("left", wishes), TinyTexts.position("right", wishes));
  }

  private static Settlement settle(List<Wish> wishes) {
    return Settlement.among(positions(wishes), Yardstick.standard());
  }

  private static DemandKey key(int number) {
    return key(TinyTexts.position(number % 2 == 0 ? "left" : "right", List.of()), number);
  }

  private static DemandKey key(Position position, int number) {
    return new DemandKey(position.id(), DemandId.of("d" + number));
  }

  private static int number(DemandKey key) {
    return Integer.parseInt(key.demand().text().substring(1));
  }

  private static boolean canBe(List<Wish> wishes, Collection<Integer> which) {
    return TinyWorlds.canBe(which.stream().map(wishes::get).map(Wish::wanted).toList());
  }

  private static Set<Integer> all(List<Wish> wishes, Predicate<Wish> which) {
    return IntStream.range(0, wishes.size())
        .filter(i -> which.test(wishes.get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  @Property
  void conflictsAreTheSmallestSetsThatNoWorldSatisfies(@ForAll("wishes") List<Wish> wishes) {
    Settlement settlement = settle(wishes);
    Set<Set<Integer>> bad =
        Sets.powerSet(all(wishes, wish -> true)).stream()
            .filter(some -> !canBe(wishes, some))
            .filter(
                some ->
                    some.stream()
                        .allMatch(one -> canBe(wishes, Sets.difference(some, Set.of(one)))))
            .collect(Collectors.toSet());

    assertThat(settlement.isComplete()).isTrue();
    assertThat(
            settlement.conflicts().stream()
                .map(
                    conflict ->
                        conflict.demands().stream()
                            .map(SettlementProperties::number)
                            .collect(Collectors.toSet())))
        .containsExactlyInAnyOrderElementsOf(bad);
    assertThat(settlement.hardConflicts())
        .allMatch(
            conflict ->
                conflict.demands().stream()
                    .allMatch(key -> wishes.get(number(key)).strength() == 0));
  }

  @Property
  void theZoneIsEmptyIfNoWorldSatisfiesAllRedLines(@ForAll("wishes") List<Wish> wishes) {
    assertThat(settle(wishes).zone())
        .isEqualTo(
            canBe(wishes, all(wishes, wish -> wish.strength() == 0)) ? Zone.NONEMPTY : Zone.EMPTY);
  }

  @Property
  void theLeastConcessionsCostTheLeast(@ForAll("wishes") List<Wish> wishes) {
    Settlement settlement = settle(wishes);
    Cost least =
        Sets.powerSet(all(wishes, wish -> true)).stream()
            .filter(given -> canBe(wishes, Sets.difference(all(wishes, wish -> true), given)))
            .map(given -> cost(wishes, given))
            .min(Cost::compareTo)
            .orElseThrow();
    Cost told =
        settlement.leastConcessions().stream()
            .map(given -> new Cost(given.redLines(), given.core(), given.weight()))
            .reduce(Cost.NOTHING, Cost::plus);

    assertThat(told).isEqualByComparingTo(least);
    List<List<List<DemandKey>>> options = new ArrayList<>();
    settlement
        .leastConcessions()
        .forEach(
            each ->
                options.add(
                    each.options().stream().map(o -> (List<DemandKey>) o.demands()).toList()));
    for (List<List<DemandKey>> picked : Lists.cartesianProduct(options)) {
      Set<Integer> given =
          picked.stream()
              .flatMap(List::stream)
              .map(SettlementProperties::number)
              .collect(Collectors.toSet());
      assertThat(cost(wishes, given)).isEqualByComparingTo(least);
      assertThat(canBe(wishes, Sets.difference(all(wishes, wish -> true), given))).isTrue();
    }
  }

  private static Cost cost(List<Wish> wishes, Set<Integer> given) {
    Cost cost = Cost.NOTHING;
    for (int number : given) {
      cost = cost.plus(Cost.of(wishes.get(number).demand(number)));
    }
    return cost;
  }

  @Property
  void everyLeastConcessionMeetsEveryConflict(@ForAll("wishes") List<Wish> wishes) {
    Settlement settlement = settle(wishes);
    Set<DemandKey> given =
        settlement.leastConcessions().stream()
            .flatMap(each -> each.options().get(0).demands().stream())
            .collect(Collectors.toSet());
    assertThat(settlement.conflicts())
        .noneMatch(conflict -> Collections.disjoint(conflict.demands(), given));
    for (DemandKey one : given) {
      Set<DemandKey> fewer = Sets.difference(given, Set.of(one));
      assertThat(settlement.conflicts())
          .anyMatch(conflict -> Collections.disjoint(conflict.demands(), fewer));
      assertThat(settlement.witnessWithout(fewer)).isEmpty();
    }
  }

  @Property
  void theWitnessMeetsWhatIsRequiredAndBreaksNothingThatIsRefused(
      @ForAll("wishes") List<Wish> wishes) {
    Settlement settlement = settle(wishes);
    Set<DemandKey> given =
        settlement.leastConcessions().stream()
            .flatMap(each -> each.options().get(0).demands().stream())
            .collect(Collectors.toSet());
    Plan witness = settlement.witnessWithout(given).orElseThrow();
    for (PositionAnswer position :
        Compatibility.of(witness, positions(wishes), Yardstick.standard()).positions()) {
      for (DemandAnswer answer : position.demands()) {
        if (!given.contains(new DemandKey(position.position().id(), answer.demand().id()))) {
          assertThat(answer.answer())
              .isIn(
                  answer.demand().required().isPresent()
                      ? Set.of(Answer.GUARANTEED)
                      : Set.of(Answer.GUARANTEED, Answer.SILENT));
        }
      }
    }
  }

  @Property
  void packagesAreCountedAsIfOneByOne(
      @ForAll("terms") List<Term> terms,
      @ForAll("choices") List<List<Term>> choices,
      @ForAll("wishes") List<Wish> wishes) {
    Assume.that(TinyWorlds.canBe(terms));
    Plan draft = TinyTexts.draft(terms, choices);
    Packaging packaging =
        Settlement.over(draft, positions(wishes), Yardstick.standard()).packaging().orElseThrow();
    List<List<Term>> packages = Lists.cartesianProduct(choices);

    assertThat(packaging.possible()).isEqualTo(BigInteger.valueOf(packages.size()));
    assertThat(packaging.acceptable()).contains(count(packages, terms, wishes, number -> true));
    for (Position position : positions(wishes)) {
      assertThat(packaging.acceptableTo())
          .containsEntry(
              position.id(),
              count(
                  packages, terms, wishes, number -> key(number).position().equals(position.id())));
    }
    for (PackageAnswer answer : packaging.best()) {
      check(answer, terms, choices, wishes);
    }
  }

  private static BigInteger count(
      List<List<Term>> packages, List<Term> terms, List<Wish> wishes, Predicate<Integer> whose) {
    return BigInteger.valueOf(
        packages.stream()
            .map(taken -> together(terms, taken))
            .filter(plan -> TinyWorlds.canBe(plan))
            .filter(
                plan ->
                    all(wishes, wish -> wish.strength() == 0).stream()
                        .filter(whose)
                        .noneMatch(number -> isBroken(plan, wishes.get(number))))
            .count());
  }

  private static List<Term> together(List<Term> terms, List<Term> taken) {
    List<Term> plan = new ArrayList<>(terms);
    plan.addAll(taken);
    return plan;
  }

  private static boolean isBroken(List<Term> plan, Wish wish) {
    return !TinyWorlds.canBe(
        plan, new Saying(wish.term(), wish.required() ? Sense.IN_PART : Sense.NOT_AT_ALL));
  }

  private static void check(
      PackageAnswer answer, List<Term> terms, List<List<Term>> choices, List<Wish> wishes) {
    List<Term> taken = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      String label = answer.versions().get(i).version();
      taken.add(choices.get(i).get(Integer.parseInt(label.substring(1))));
    }
    List<Term> plan = together(terms, taken);
    assertThat(answer.contradictory()).isEqualTo(!TinyWorlds.canBe(plan));
    if (!answer.contradictory()) {
      assertThat(ImmutableSet.copyOf(answer.broken()))
          .isEqualTo(
              all(wishes, wish -> isBroken(plan, wish)).stream()
                  .map(SettlementProperties::key)
                  .collect(ImmutableSet.toImmutableSet()));
    }
  }

  @Property
  void theOrderOfPositionsDoesNotMatter(@ForAll("wishes") List<Wish> wishes) {
    Settlement one = settle(wishes);
    Settlement other = Settlement.among(Lists.reverse(positions(wishes)), Yardstick.standard());
    assertThat(other.zone()).isEqualTo(one.zone());
    assertThat(sets(other)).isEqualTo(sets(one));
  }

  private static Set<Set<DemandKey>> sets(Settlement settlement) {
    return settlement.conflicts().stream()
        .map(conflict -> (Set<DemandKey>) ImmutableSet.copyOf(conflict.demands()))
        .collect(Collectors.toSet());
  }

  @Property
  void ofTwoPositionsWithoutRedLinesTheZoneIsNeverEmpty(@ForAll("wishes") List<Wish> wishes) {
    List<Wish> soft =
        wishes.stream().map(wish -> new Wish(wish.term(), wish.required(), 1)).toList();
    assertThat(settle(soft).zone()).isEqualTo(Zone.NONEMPTY);
    assertThat(settle(soft).conflicts()).noneMatch(Conflict::hard);
    assertThat(soft.stream().map(wish -> wish.demand(0).strength()))
        .allMatch(strength -> strength == Demand.Strength.CORE);
  }
}
