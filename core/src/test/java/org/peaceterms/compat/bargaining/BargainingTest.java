package org.peaceterms.compat.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.term.value.Rational;

class BargainingTest {
  private static final ImmutableMap<String, int[]> BARTER =
      ImmutableMap.<String, int[]>builder()
          .put("book", new int[] {2, 4, 0})
          .put("whip", new int[] {2, 2, 0})
          .put("ball", new int[] {2, 1, 0})
          .put("bat", new int[] {2, 2, 0})
          .put("box", new int[] {4, 1, 0})
          .put("pen", new int[] {10, 1, 1})
          .put("toy", new int[] {4, 1, 1})
          .put("knife", new int[] {6, 2, 1})
          .put("hat", new int[] {2, 2, 1})
          .buildOrThrow();

  /**
   * The barter of Bill and Jack in J. F. Nash, "The bargaining problem", Econometrica 18 (1950).
   */
  private static Domain barter() {
    ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    BARTER.keySet().forEach(name -> issues.add(Issue.of(name, "Bill", "Jack")));
    return new Domain(
        issues.build(), ImmutableList.of(trader("Bill", 0, 12), trader("Jack", 1, 6)));
  }

  private static Preferences trader(String name, int number, int noAgreement) {
    ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableMap<String, Rational>> worth = ImmutableMap.builder();
    BARTER.forEach(
        (thing, of) -> {
          weights.put(thing, Rational.of(of[number]));
          worth.put(
              thing,
              ImmutableMap.of(
                  "Bill", number == 0 ? Rational.ONE : Rational.ZERO,
                  "Jack", number == 1 ? Rational.ONE : Rational.ZERO));
        });
    return new Preferences(
        new Stake(name, Rational.of(noAgreement)), weights.buildOrThrow(), worth.buildOrThrow());
  }

  @Test
  void billAndJackSwapAsNashSays() {
    Solution<Outcome> swap = Bargaining.over(barter()).solution(Rule.NASH_PRODUCT);
    assertThat(swap.score()).contains(Rational.of(60));
    assertThat(swap.deals()).hasSize(1);
    Deal<Outcome> deal = swap.deals().get(0);
    assertThat(deal.utilities()).containsExactly(Rational.of(24), Rational.of(11));
    assertThat(deal.outcome().values())
        .containsExactly(
            Map.entry("book", "Jack"),
            Map.entry("whip", "Jack"),
            Map.entry("ball", "Jack"),
            Map.entry("bat", "Jack"),
            Map.entry("box", "Bill"),
            Map.entry("pen", "Bill"),
            Map.entry("toy", "Bill"),
            Map.entry("knife", "Bill"),
            Map.entry("hat", "Jack"));
  }

  private static Bargaining<String> over(String... points) {
    List<Stake> parties = List.of(new Stake("one", Rational.ZERO), new Stake("two", Rational.ZERO));
    return Bargaining.over(
        parties,
        Stream.of(points)
            .map(
                point ->
                    new Deal<>(
                        point,
                        Stream.of(point.split(" "))
                            .map(Rational::parse)
                            .collect(ImmutableList.toImmutableList()),
                        BigInteger.ONE))
            .toList());
  }

  private static List<String> picked(Bargaining<String> bargaining, Rule rule) {
    return bargaining.solution(rule).deals().stream().map(Deal::outcome).toList();
  }

  /**
   * The pair of games by which E. Kalai and M. Smorodinsky, "Other solutions to Nash's bargaining
   * problem", Econometrica 43 (1975), show that Nash's rule can give a party less where it can hope
   * for more: the hull of (0,1), (3/4,3/4), (1,0) and that of (0,1), (1,7/10), here on a grid.
   */
  @Test
  void aPartyThatCanHopeForMoreGetsLessByNashAndMoreByKalaiAndSmorodinsky() {
    Bargaining<String> small =
        over(
            Stream.concat(
                    IntStream.rangeClosed(0, 60)
                        .mapToObj(i -> Rational.of(i, 80) + " " + Rational.of(240 - i, 240)),
                    IntStream.rangeClosed(0, 60)
                        .mapToObj(i -> Rational.of(240 - i, 240) + " " + Rational.of(i, 80)))
                .distinct()
                .toArray(String[]::new));
    Bargaining<String> great =
        over(
            IntStream.rangeClosed(0, 130)
                .mapToObj(i -> Rational.of(i, 130) + " " + Rational.of(1300 - 3L * i, 1300))
                .toArray(String[]::new));
    assertThat(picked(small, Rule.NASH_PRODUCT)).containsExactly("0.75 0.75");
    assertThat(picked(great, Rule.NASH_PRODUCT)).containsExactly("1 0.7");
    assertThat(picked(small, Rule.RELATIVE_MAX_MIN)).containsExactly("0.75 0.75");
    assertThat(picked(great, Rule.RELATIVE_MAX_MIN)).containsExactly("10/13 10/13");
  }

  @Test
  void eachRulePicksAnotherPoint() {
    Bargaining<String> bargaining = over("10 3", "6 5", "5.5 5.5", "0 9", "4 4");
    assertThat(bargaining.front())
        .extracting(Deal::outcome)
        .containsExactly("10 3", "6 5", "5.5 5.5", "0 9");
    assertThat(picked(bargaining, Rule.UTILITARIAN)).containsExactly("10 3");
    assertThat(picked(bargaining, Rule.MAX_MIN_GAIN)).containsExactly("5.5 5.5");
    assertThat(picked(bargaining, Rule.RELATIVE_MAX_MIN)).containsExactly("6 5");
    assertThat(bargaining.solution(Rule.NASH_PRODUCT).score()).contains(Rational.parse("30.25"));
  }

  @Test
  void tiesAreAllListed() {
    Bargaining<String> bargaining = over("2 1", "1 2");
    for (Rule rule : Rule.values()) {
      assertThat(picked(bargaining, rule)).containsExactly("2 1", "1 2");
    }
  }

  @Test
  void nothingIsPickedWhereEveryOutcomeIsWorseThanNoAgreementForSomebody() {
    Bargaining<String> bargaining = over("-1 5", "5 -1");
    assertThat(bargaining.front()).hasSize(2);
    assertThat(bargaining.acceptable()).isEmpty();
    assertThat(bargaining.solutions())
        .allSatisfy(
            solution -> {
              assertThat(solution.deals()).isEmpty();
              assertThat(solution.score()).isEmpty();
            });
  }

  @Test
  void aPartyThatCannotGainIsLeftOutOfTheRelativeRule() {
    Bargaining<String> bargaining = over("0 1", "0 3");
    Solution<String> solution = bargaining.solution(Rule.RELATIVE_MAX_MIN);
    assertThat(picked(bargaining, Rule.RELATIVE_MAX_MIN)).containsExactly("0 3");
    assertThat(solution.score()).contains(Rational.ONE);
    assertThat(over("0 0").solution(Rule.RELATIVE_MAX_MIN).score()).isEmpty();
  }

  @Test
  void aDomainWithoutIssuesHasOneOutcome() {
    Domain empty =
        new Domain(
            ImmutableList.of(),
            ImmutableList.of(
                new Preferences(
                    new Stake("one", Rational.ZERO), ImmutableMap.of(), ImmutableMap.of())));
    assertThat(empty.size()).isEqualTo(BigInteger.ONE);
    assertThat(Bargaining.over(empty).front())
        .extracting(Deal::outcome)
        .containsExactly(new Outcome(ImmutableMap.of()));
  }

  private static Domain grid(int issues, int values, int parties) {
    ImmutableList.Builder<Issue> all = ImmutableList.builder();
    for (int i = 0; i < issues; i++) {
      all.add(
          new Issue(
              "issue " + i,
              IntStream.range(0, values)
                  .mapToObj(Integer::toString)
                  .collect(ImmutableList.toImmutableList())));
    }
    ImmutableList<Issue> made = all.build();
    ImmutableList.Builder<Preferences> preferences = ImmutableList.builder();
    for (int party = 0; party < parties; party++) {
      ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
      ImmutableMap.Builder<String, ImmutableMap<String, Rational>> worth = ImmutableMap.builder();
      for (int i = 0; i < issues; i++) {
        weights.put("issue " + i, Rational.of(1 + (i * 7 + party * 5) % 11, 66));
        ImmutableMap.Builder<String, Rational> of = ImmutableMap.builder();
        for (int value = 0; value < values; value++) {
          int rising = party % 2 == 0 ? value : values - 1 - value;
          of.put(Integer.toString(value), Rational.of(rising, values - 1));
        }
        worth.put("issue " + i, of.buildOrThrow());
      }
      preferences.add(
          new Preferences(
              new Stake("party " + party, Rational.ZERO),
              weights.buildOrThrow(),
              worth.buildOrThrow()));
    }
    return new Domain(made, preferences.build());
  }

  @Test
  void aMillionOutcomesAreNotGoneThrough() {
    Domain million = grid(6, 10, 2);
    assertThat(million.size()).isEqualTo(BigInteger.valueOf(1_000_000));
    Bargaining<Outcome> bargaining = Bargaining.over(million);
    assertThat(bargaining.front()).hasSizeBetween(2, 1_000);
    assertThat(bargaining.outcomesOnFront()).isLessThan(BigInteger.valueOf(1_000_000));
    Domain beyond = grid(40, 10, 2);
    assertThat(beyond.size()).isEqualTo(BigInteger.TEN.pow(40));
    assertThat(Bargaining.over(beyond).solution(Rule.NASH_PRODUCT).deals()).isNotEmpty();
  }

  @Test
  void refusesWhatIsNoBargaining() {
    assertThatThrownBy(() -> Bargaining.over(List.of(), List.of()))
        .hasMessage("number of parties must be at least one but was '0'");
    assertThatThrownBy(() -> Issue.of("aid"))
        .hasMessage(
            "values of issue aid must be at least one and differ from each other but was '[]'");
    assertThatThrownBy(() -> Issue.of("aid", "some", "some"))
        .hasMessageContaining("must be at least one and differ from each other");
    Issue aid = Issue.of("aid", "none", "some");
    Preferences partial =
        new Preferences(
            new Stake("donor", Rational.ZERO),
            ImmutableMap.of("aid", Rational.ONE),
            ImmutableMap.of("aid", ImmutableMap.of("none", Rational.ONE)));
    assertThatThrownBy(() -> new Domain(ImmutableList.of(aid), ImmutableList.of(partial)))
        .hasMessage(
            "worth of the values of aid of donor must be given for each of [none, some]"
                + " but was '[none]'");
    assertThatThrownBy(
            () ->
                new Preferences(
                    new Stake("donor", Rational.ZERO),
                    ImmutableMap.of("aid", Rational.of(-1)),
                    ImmutableMap.of()))
        .hasMessage("weight of issue aid for donor must not be negative but was '-1'");
    assertThatThrownBy(
            () ->
                Bargaining.over(
                    List.of(new Stake("one", Rational.ZERO)),
                    List.of(new Deal<>("x", ImmutableList.of(), BigInteger.ONE))))
        .hasMessage("utilities of an outcome must be one for each of 1 but was '[]'");
  }
}
