package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Rational;

/**
 * Parties that can agree on one of some outcomes, or on none.
 *
 * <p>Immutable and safe to share between threads; equal input gives equal answers in the same
 * order.
 *
 * <pre>{@code
 * Bargaining<Outcome> bargaining = Bargaining.over(domain);
 * Solution<Outcome> fair = bargaining.solution(Rule.RELATIVE_MAX_MIN);
 * }</pre>
 *
 * @param <O> the type of the outcomes
 */
public final class Bargaining<O> {
  private final ImmutableList<Stake> parties;
  private final ImmutableList<Deal<O>> front;

  private Bargaining(ImmutableList<Stake> parties, ImmutableList<Deal<O>> front) {
    this.parties = parties;
    this.front = front;
  }

  /**
   * {@return the bargaining over a domain}
   *
   * <p>Outcomes are not gone through one by one, so a domain may have very many of them.
   *
   * @param domain the issues and what each party makes of them
   * @throws InvalidValueException if an exact utility has more digits than a {@link Rational} holds
   */
  public static Bargaining<Outcome> over(Domain domain) {
    return new Bargaining<>(
        domain.preferences().stream()
            .map(Preferences::stake)
            .collect(ImmutableList.toImmutableList()),
        Merging.of(domain));
  }

  /**
   * {@return the bargaining over a list of outcomes}
   *
   * @param parties the parties, at least one, each with a name of its own
   * @param outcomes the outcomes, each with its utility for each party in their order
   * @param <O> the type of the outcomes
   * @throws InvalidValueException if there is no party, two have one name, or an outcome has not
   *     one utility for each
   */
  public static <O> Bargaining<O> over(List<Stake> parties, List<Deal<O>> outcomes) {
    checkParties(parties);
    Map<ImmutableList<BigFraction>, Deal<O>> all = new LinkedHashMap<>();
    for (Deal<O> deal : outcomes) {
      if (deal.utilities().size() != parties.size()) {
        throw InvalidValueException.of(
            "utilities of an outcome", deal.utilities(), "be one for each of " + parties.size());
      }
      all.merge(fractions(deal.utilities()), deal, Bargaining::alike);
    }
    ImmutableList<Deal<O>> front =
        Frontier.of(ImmutableList.copyOf(all.keySet())).stream()
            .map(all::get)
            .collect(ImmutableList.toImmutableList());
    return new Bargaining<>(ImmutableList.copyOf(parties), front);
  }

  static void checkParties(List<Stake> parties) {
    if (parties.isEmpty()) {
      throw InvalidValueException.of("number of parties", 0, "be at least one");
    }
    Domain.distinct("parties", parties.stream().map(Stake::party).toList());
  }

  private static <O> Deal<O> alike(Deal<O> first, Deal<O> later) {
    return new Deal<>(first.outcome(), first.utilities(), first.alike().add(later.alike()));
  }

  static ImmutableList<BigFraction> fractions(List<Rational> numbers) {
    return numbers.stream().map(Exact::fraction).collect(ImmutableList.toImmutableList());
  }

  /** {@return the parties} */
  public ImmutableList<Stake> parties() {
    return parties;
  }

  /**
   * {@return the Pareto front: the deals that no other outcome betters for one party without being
   * worse for another, in the order of the outcomes}
   */
  public ImmutableList<Deal<O>> front() {
    return front;
  }

  /** {@return the part of the front that leaves nobody worse off than no agreement} */
  public ImmutableList<Deal<O>> acceptable() {
    return front.stream().filter(this::isAcceptable).collect(ImmutableList.toImmutableList());
  }

  private boolean isAcceptable(Deal<O> deal) {
    for (int i = 0; i < parties.size(); i++) {
      if (deal.utilities().get(i).compareTo(parties.get(i).noAgreement()) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many outcomes lie on the front} */
  public BigInteger outcomesOnFront() {
    return front.stream().map(Deal::alike).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /**
   * {@return what a rule picks}
   *
   * @param rule the rule
   */
  public Solution<O> solution(Rule rule) {
    return new Choosing<>(parties, acceptable()).by(rule);
  }

  /** {@return what each rule picks, in the order of the rules} */
  public ImmutableList<Solution<O>> solutions() {
    return ImmutableList.copyOf(Rule.values()).stream()
        .map(this::solution)
        .collect(ImmutableList.toImmutableList());
  }
}
