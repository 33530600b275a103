package org.peaceterms.compat.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.term.value.Rational;

/** Compares what is computed issue by issue with what going through all outcomes gives. */
class BargainingProperties {

  /** Up to 7,776 outcomes and four parties; small numbers, so that ties are frequent. */
  @Provide
  Arbitrary<Domain> domains() {
    return Arbitraries.integers()
        .between(1, 6)
        .list()
        .ofMaxSize(5)
        .flatMap(
            sizes ->
                Arbitraries.integers().between(1, 4).flatMap(parties -> domains(sizes, parties)));
  }

  private static Arbitrary<Domain> domains(List<Integer> sizes, int parties) {
    ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    for (int i = 0; i < sizes.size(); i++) {
      issues.add(
          new Issue(
              "issue " + i,
              IntStream.range(0, sizes.get(i))
                  .mapToObj(value -> "value " + value)
                  .collect(ImmutableList.toImmutableList())));
    }
    ImmutableList<Issue> all = issues.build();
    return preferences(all)
        .list()
        .ofSize(parties)
        .map(
            list -> {
              ImmutableList.Builder<Preferences> named = ImmutableList.builder();
              for (int i = 0; i < list.size(); i++) {
                Preferences of = list.get(i);
                named.add(
                    new Preferences(
                        new Stake("party " + i, of.stake().noAgreement()),
                        of.weights(),
                        of.worth()));
              }
              return new Domain(all, named.build());
            });
  }

  private static Arbitrary<Preferences> preferences(ImmutableList<Issue> issues) {
    int values = issues.stream().mapToInt(issue -> issue.values().size()).sum();
    Arbitrary<Rational> worth =
        Arbitraries.integers().between(-1, 4).map(number -> Rational.of(number, 3));
    Arbitrary<List<Rational>> weights =
        Arbitraries.integers().between(0, 3).map(Rational::of).list().ofSize(issues.size());
    return weights.flatMap(
        weight ->
            worth
                .list()
                .ofSize(values)
                .flatMap(
                    worths ->
                        Arbitraries.integers()
                            .between(-2, 5)
                            .map(Rational::of)
                            .map(none -> preferences(issues, weight, worths, none))));
  }

  private static Preferences preferences(
      ImmutableList<Issue> issues, List<Rational> weight, List<Rational> worths, Rational none) {
    ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableMap<String, Rational>> worth = ImmutableMap.builder();
    int next = 0;
    for (int i = 0; i < issues.size(); i++) {
      Issue issue = issues.get(i);
      weights.put(issue.name(), weight.get(i));
      ImmutableMap.Builder<String, Rational> of = ImmutableMap.builder();
      for (String value : issue.values()) {
        of.put(value, worths.get(next++));
      }
      worth.put(issue.name(), of.buildOrThrow());
    }
    return new Preferences(new Stake("party", none), weights.buildOrThrow(), worth.buildOrThrow());
  }

  private static List<Outcome> outcomes(Domain domain) {
    List<List<String>> values =
        domain.issues().stream().map(issue -> (List<String>) issue.values()).toList();
    return Lists.cartesianProduct(values).stream()
        .map(
            picked -> {
              ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
              for (int i = 0; i < picked.size(); i++) {
                all.put(domain.issues().get(i).name(), picked.get(i));
              }
              return new Outcome(all.buildOrThrow());
            })
        .toList();
  }

  private static ImmutableList<Rational> utilities(Domain domain, Outcome outcome) {
    return IntStream.range(0, domain.preferences().size())
        .mapToObj(party -> domain.utility(outcome, party))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean betters(List<Rational> one, List<Rational> other) {
    return !one.equals(other)
        && IntStream.range(0, one.size()).allMatch(i -> one.get(i).compareTo(other.get(i)) >= 0);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theFrontHoldsExactlyTheOutcomesThatNoOutcomeBetters(@ForAll("domains") Domain domain) {
    List<Outcome> outcomes = outcomes(domain);
    List<ImmutableList<Rational>> all =
        outcomes.stream().map(outcome -> utilities(domain, outcome)).toList();
    ImmutableList<Deal<Outcome>> front = Bargaining.over(domain).front();
    List<ImmutableList<Rational>> distinct = all.stream().distinct().toList();
    List<Deal<Outcome>> expected = new ArrayList<>();
    for (ImmutableList<Rational> vector : distinct) {
      if (distinct.stream().noneMatch(other -> betters(other, vector))) {
        long alike = all.stream().filter(vector::equals).count();
        expected.add(
            new Deal<>(outcomes.get(all.indexOf(vector)), vector, BigInteger.valueOf(alike)));
      }
    }
    assertThat(domain.size()).isEqualTo(BigInteger.valueOf(outcomes.size()));
    assertThat(front).containsExactlyElementsOf(expected);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void eachRulePicksWhatGoingThroughAllOutcomesPicks(@ForAll("domains") Domain domain) {
    List<ImmutableList<Rational>> acceptable =
        outcomes(domain).stream()
            .map(outcome -> utilities(domain, outcome))
            .filter(utilities -> isAcceptable(domain, utilities))
            .distinct()
            .toList();
    Bargaining<Outcome> bargaining = Bargaining.over(domain);
    for (Rule rule : Rule.values()) {
      Solution<Outcome> solution = bargaining.solution(rule);
      List<ImmutableList<Rational>> picked =
          solution.deals().stream().map(Deal::utilities).toList();
      assertThat(picked).hasSameElementsAs(best(domain, rule, acceptable));
    }
  }

  private static boolean isAcceptable(Domain domain, List<Rational> utilities) {
    return gains(domain, utilities).stream().allMatch(gain -> gain.signum() >= 0);
  }

  private static List<Rational> gains(Domain domain, List<Rational> utilities) {
    return IntStream.range(0, utilities.size())
        .mapToObj(i -> utilities.get(i).minus(domain.preferences().get(i).stake().noAgreement()))
        .toList();
  }

  /** What no acceptable outcome beats by the words of the rule, and none betters for free. */
  private static List<ImmutableList<Rational>> best(
      Domain domain, Rule rule, List<ImmutableList<Rational>> acceptable) {
    List<ImmutableList<Rational>> efficient =
        acceptable.stream()
            .filter(each -> acceptable.stream().noneMatch(other -> betters(other, each)))
            .toList();
    List<Rational> most =
        IntStream.range(0, domain.preferences().size())
            .mapToObj(
                i ->
                    acceptable.stream()
                        .map(utilities -> gains(domain, utilities).get(i))
                        .max(Rational::compareTo)
                        .orElse(Rational.ZERO))
            .toList();
    return efficient.stream()
        .filter(
            each ->
                acceptable.stream()
                    .noneMatch(
                        other -> beats(rule, gains(domain, other), gains(domain, each), most)))
        .toList();
  }

  private static boolean beats(
      Rule rule, List<Rational> one, List<Rational> other, List<Rational> most) {
    return switch (rule) {
      case NASH_PRODUCT -> product(one).compareTo(product(other)) > 0;
      case UTILITARIAN -> sum(one).compareTo(sum(other)) > 0;
      case MAX_MIN_GAIN -> isFairer(one, other);
      case RELATIVE_MAX_MIN -> isFairer(relative(one, most), relative(other, most));
    };
  }

  /** Each gain times the greatest gains of all others: in the same order as the parts. */
  private static List<Rational> relative(List<Rational> gains, List<Rational> most) {
    List<Rational> relative = new ArrayList<>();
    for (int i = 0; i < gains.size(); i++) {
      if (most.get(i).signum() > 0) {
        Rational part = gains.get(i);
        for (int j = 0; j < most.size(); j++) {
          part = j == i || most.get(j).signum() == 0 ? part : part.times(most.get(j));
        }
        relative.add(part);
      }
    }
    return relative;
  }

  private static boolean isFairer(List<Rational> one, List<Rational> other) {
    List<Rational> first = one.stream().sorted().toList();
    List<Rational> second = other.stream().sorted().toList();
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        return first.get(i).compareTo(second.get(i)) > 0;
      }
    }
    return false;
  }

  private static Rational product(List<Rational> numbers) {
    return numbers.stream().reduce(Rational.ONE, Rational::times);
  }

  private static Rational sum(List<Rational> numbers) {
    return numbers.stream().reduce(Rational.ZERO, Rational::plus);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aListOfOutcomesGivesTheSameAsTheDomainItComesFrom(@ForAll("domains") Domain domain) {
    List<Stake> parties = domain.preferences().stream().map(Preferences::stake).toList();
    List<Deal<Outcome>> deals =
        outcomes(domain).stream()
            .map(outcome -> new Deal<>(outcome, utilities(domain, outcome), BigInteger.ONE))
            .toList();
    Bargaining<Outcome> listed = Bargaining.over(parties, deals);
    Bargaining<Outcome> merged = Bargaining.over(domain);
    assertThat(listed.front()).isEqualTo(merged.front());
    assertThat(listed.solutions()).isEqualTo(merged.solutions());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void measuringUtilityInOtherUnitsDoesNotChangeWhatScaleFreeRulesPick(
      @ForAll("domains") Domain domain) {
    Rational factor = Rational.of(7, 2);
    Preferences first = domain.preferences().get(0);
    ImmutableMap<String, Rational> weights =
        first.weights().entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    entry -> entry.getKey(), entry -> entry.getValue().times(factor)));
    Stake stake = new Stake(first.stake().party(), first.stake().noAgreement().times(factor));
    Domain scaled =
        new Domain(
            domain.issues(),
            Stream.concat(
                    Stream.of(new Preferences(stake, weights, first.worth())),
                    domain.preferences().stream().skip(1))
                .collect(ImmutableList.toImmutableList()));
    for (Rule rule : List.of(Rule.NASH_PRODUCT, Rule.RELATIVE_MAX_MIN)) {
      assertThat(picked(scaled, rule)).isEqualTo(picked(domain, rule));
    }
  }

  private static List<Outcome> picked(Domain domain, Rule rule) {
    return Bargaining.over(domain).solution(rule).deals().stream().map(Deal::outcome).toList();
  }
}
