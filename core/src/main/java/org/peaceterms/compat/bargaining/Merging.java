package org.peaceterms.compat.bargaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Builds the Pareto front of additive utilities issue by issue. What is dominated on the first
 * issues stays dominated whatever the others add, so it is dropped at once and most outcomes are
 * never formed.
 */
final class Merging {
  private final Domain domain;
  private Map<ImmutableList<BigFraction>, Partial> front;

  /** The first agreement on some issues with certain utilities, and how many there are. */
  private record Partial(ImmutableList<String> values, BigInteger alike) {
    Partial and(Partial later) {
      return new Partial(values, alike.add(later.alike));
    }
  }

  private Merging(Domain domain) {
    this.domain = domain;
    ImmutableList.Builder<BigFraction> nothing = ImmutableList.builder();
    domain.preferences().forEach(party -> nothing.add(BigFraction.ZERO));
    this.front = Map.of(nothing.build(), new Partial(ImmutableList.of(), BigInteger.ONE));
  }

  /** {@return the Pareto front of a domain, in the order of its outcomes} */
  static ImmutableList<Deal<Outcome>> of(Domain domain) {
    Merging merging = new Merging(domain);
    domain.issues().forEach(merging::merge);
    return merging.deals();
  }

  /** The front is in the order of its first outcomes, and stays so. */
  private void merge(Issue issue) {
    List<ImmutableList<BigFraction>> steps =
        issue.values().stream().map(value -> step(issue, value)).toList();
    Map<ImmutableList<BigFraction>, Partial> all = new LinkedHashMap<>();
    for (Map.Entry<ImmutableList<BigFraction>, Partial> before : front.entrySet()) {
      for (int i = 0; i < steps.size(); i++) {
        Partial longer =
            new Partial(
                ImmutableList.<String>builder()
                    .addAll(before.getValue().values())
                    .add(issue.values().get(i))
                    .build(),
                before.getValue().alike());
        all.merge(sum(before.getKey(), steps.get(i)), longer, Partial::and);
      }
    }
    Map<ImmutableList<BigFraction>, Partial> kept = new LinkedHashMap<>();
    Frontier.of(new ArrayList<>(all.keySet())).forEach(point -> kept.put(point, all.get(point)));
    front = kept;
  }

  private ImmutableList<BigFraction> step(Issue issue, String value) {
    ImmutableList.Builder<BigFraction> parts = ImmutableList.builder();
    for (int party = 0; party < domain.preferences().size(); party++) {
      parts.add(Exact.fraction(domain.part(party, issue.name(), value)));
    }
    return parts.build();
  }

  private static ImmutableList<BigFraction> sum(
      ImmutableList<BigFraction> one, ImmutableList<BigFraction> other) {
    ImmutableList.Builder<BigFraction> sum = ImmutableList.builderWithExpectedSize(one.size());
    for (int i = 0; i < one.size(); i++) {
      sum.add(one.get(i).add(other.get(i)));
    }
    return sum.build();
  }

  private ImmutableList<Deal<Outcome>> deals() {
    ImmutableList.Builder<Deal<Outcome>> deals = ImmutableList.builder();
    front.forEach(
        (utilities, partial) ->
            deals.add(
                new Deal<>(
                    outcome(partial.values()),
                    utilities.stream()
                        .map(Exact::rational)
                        .collect(ImmutableList.toImmutableList()),
                    partial.alike())));
    return deals.build();
  }

  private Outcome outcome(ImmutableList<String> values) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (int i = 0; i < values.size(); i++) {
      all.put(domain.issues().get(i).name(), values.get(i));
    }
    return new Outcome(all.buildOrThrow());
  }
}
