package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Applies rules to the deals that are acceptable to all. */
final class Choosing<O> {
  private static final Comparator<Iterable<BigFraction>> MEMBER_BY_MEMBER =
      Ordering.from(Exact.ORDER).lexicographical();

  private final ImmutableList<Stake> parties;
  private final ImmutableList<Deal<O>> deals;

  Choosing(ImmutableList<Stake> parties, ImmutableList<Deal<O>> deals) {
    this.parties = parties;
    this.deals = deals;
  }

  Solution<O> by(Rule rule) {
    List<ImmutableList<BigFraction>> scores =
        deals.stream().map(deal -> score(deal, rule)).toList();
    Optional<ImmutableList<BigFraction>> best = scores.stream().max(MEMBER_BY_MEMBER);
    ImmutableList.Builder<Deal<O>> picked = ImmutableList.builder();
    for (int i = 0; i < deals.size(); i++) {
      if (MEMBER_BY_MEMBER.compare(scores.get(i), best.orElseThrow()) == 0) {
        picked.add(deals.get(i));
      }
    }
    return new Solution<>(
        rule,
        picked.build(),
        best.flatMap(score -> score.stream().findFirst()).flatMap(Exact::shortEnough));
  }

  /** Scores are compared from the first number on. */
  private ImmutableList<BigFraction> score(Deal<O> deal, Rule rule) {
    return switch (rule) {
      case NASH_PRODUCT ->
          ImmutableList.of(gains(deal).stream().reduce(BigFraction.ONE, BigFraction::multiply));
      case MAX_MIN_GAIN -> smallestFirst(gains(deal));
      case RELATIVE_MAX_MIN -> smallestFirst(parts(deal));
      case UTILITARIAN ->
          ImmutableList.of(
              Bargaining.fractions(deal.utilities()).stream()
                  .reduce(BigFraction.ZERO, BigFraction::add));
    };
  }

  private static ImmutableList<BigFraction> smallestFirst(List<BigFraction> numbers) {
    return ImmutableList.sortedCopyOf(Exact.ORDER, numbers);
  }

  private ImmutableList<BigFraction> gains(Deal<O> deal) {
    ImmutableList.Builder<BigFraction> gains = ImmutableList.builder();
    for (int party = 0; party < parties.size(); party++) {
      gains.add(gain(deal, party));
    }
    return gains.build();
  }

  private BigFraction gain(Deal<O> deal, int party) {
    return Exact.fraction(deal.utilities().get(party))
        .subtract(Exact.fraction(parties.get(party).noAgreement()));
  }

  private ImmutableList<BigFraction> parts(Deal<O> deal) {
    ImmutableList.Builder<BigFraction> parts = ImmutableList.builder();
    for (int i = 0; i < parties.size(); i++) {
      int party = i;
      BigFraction best =
          deals.stream().map(each -> gain(each, party)).max(Exact.ORDER).orElse(BigFraction.ZERO);
      if (best.signum() > 0) {
        parts.add(gain(deal, party).divide(best));
      }
    }
    return parts.build();
  }
}
