package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Collection;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Rational;

/**
 * Issues with discrete values and, for each party, linear additive preferences over them: the form
 * that negotiation platforms such as GENIUS use.
 *
 * <p>An outcome gives each issue one of its values. A domain without issues has one outcome, the
 * empty one.
 *
 * <p>A published domain is entered as it stands: its issues with their discrete values, and for
 * each profile the weight of each issue, the evaluation of each value, and the reservation value as
 * what the party has without an agreement. Evaluations need not lie between nought and one; where a
 * profile asks for it, divide them by the greatest of their issue first. Discounting over time is
 * not part of a domain.
 *
 * <pre>{@code
 * Issue price = Issue.of("price", "low", "high");
 * Issue delivery = Issue.of("delivery", "next week", "next month");
 * Preferences buyer =
 *     new Preferences(
 *         new Stake("buyer", Rational.parse("0.3")), // the reservation value
 *         ImmutableMap.of("price", Rational.parse("0.7"), "delivery", Rational.parse("0.3")),
 *         ImmutableMap.of(
 *             "price", ImmutableMap.of("low", Rational.ONE, "high", Rational.ZERO),
 *             "delivery",
 *                 ImmutableMap.of("next week", Rational.ONE, "next month", Rational.parse("0.2"))));
 * Preferences seller =
 *     new Preferences(
 *         new Stake("seller", Rational.parse("0.3")),
 *         ImmutableMap.of("price", Rational.parse("0.6"), "delivery", Rational.parse("0.4")),
 *         ImmutableMap.of(
 *             "price", ImmutableMap.of("low", Rational.parse("0.2"), "high", Rational.ONE),
 *             "delivery",
 *                 ImmutableMap.of("next week", Rational.ZERO, "next month", Rational.ONE)));
 * Domain domain =
 *     new Domain(ImmutableList.of(price, delivery), ImmutableList.of(buyer, seller));
 * Bargaining.over(domain).solution(Rule.NASH_PRODUCT).deals(); // low, next month: 0.76 and 0.52
 * }</pre>
 *
 * @param issues the issues, each with a name of its own
 * @param preferences what each party makes of them; at least one party, each with a name of its own
 */
public record Domain(ImmutableList<Issue> issues, ImmutableList<Preferences> preferences) {

  /**
   * Checks that the parties say what they make of each value.
   *
   * @param issues the issues, each with a name of its own
   * @param preferences what each party makes of them; at least one party, each with a name of its
   *     own
   * @throws InvalidValueException if two issues or two parties have one name, if there is no party,
   *     or if a party leaves an issue or a value out or names one that there is not
   */
  public Domain {
    distinct("issues", issues.stream().map(Issue::name).collect(ImmutableList.toImmutableList()));
    Bargaining.checkParties(
        preferences.stream().map(Preferences::stake).collect(ImmutableList.toImmutableList()));
    for (Preferences of : preferences) {
      check(of, issues);
    }
  }

  static void distinct(String what, Collection<String> names) {
    if (ImmutableSet.copyOf(names).size() < names.size()) {
      throw InvalidValueException.of("names of the " + what, names, "differ from each other");
    }
  }

  private static void check(Preferences of, ImmutableList<Issue> issues) {
    ImmutableSet<String> names =
        issues.stream().map(Issue::name).collect(ImmutableSet.toImmutableSet());
    String whose = " of " + of.stake().party();
    covers("weights" + whose, of.weights(), names);
    covers("worth" + whose, of.worth(), names);
    for (Issue issue : issues) {
      covers(
          "worth of the values of " + issue.name() + whose,
          of.worth().getOrDefault(issue.name(), ImmutableMap.of()),
          ImmutableSet.copyOf(issue.values()));
    }
  }

  private static void covers(String what, ImmutableMap<String, ?> map, ImmutableSet<String> names) {
    if (!map.keySet().equals(names)) {
      throw InvalidValueException.of(what, map.keySet(), "be given for each of " + names);
    }
  }

  /** {@return how many outcomes there are} */
  public BigInteger size() {
    return issues.stream()
        .map(issue -> BigInteger.valueOf(issue.values().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /**
   * {@return the utility of an outcome for a party}
   *
   * @param outcome a value for each issue
   * @param party the number of the party, from nought
   * @throws InvalidValueException if the outcome leaves an issue out or gives one a value that it
   *     does not have
   */
  public Rational utility(Outcome outcome, int party) {
    Rational sum = Rational.ZERO;
    for (Issue issue : issues) {
      String value = outcome.values().getOrDefault(issue.name(), "");
      if (!issue.values().contains(value)) {
        throw InvalidValueException.of(
            "value of issue " + issue.name(), value, "be one of " + issue.values());
      }
      sum = sum.plus(part(party, issue.name(), value));
    }
    return sum;
  }

  Rational part(int party, String issue, String value) {
    Preferences of = preferences.get(party);
    ImmutableMap<String, Rational> worth = of.worth().getOrDefault(issue, ImmutableMap.of());
    return of.weights()
        .getOrDefault(issue, Rational.ZERO)
        .times(worth.getOrDefault(value, Rational.ZERO));
  }
}
