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
 * <pre>{@code
 * Issue aid = Issue.of("aid", "none", "some", "all");
 * Domain domain = new Domain(ImmutableList.of(aid), ImmutableList.of(donor, recipient));
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
   * @throws InvalidValueException if the outcome leaves an issue out, gives one a value that it
   *     does not have, or the exact utility has too many digits
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
