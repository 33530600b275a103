package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peaceterms.logic.verdict.Limits;

/** Finds the least concessions, group by group. */
final class Concessions {
  private Concessions() {}

  static ImmutableList<Concession> of(Demands demands, List<Conflict> conflicts, Limits limits) {
    List<ImmutableList<DemandKey>> sets = conflicts.stream().map(Conflict::demands).toList();
    return Hitting.groups(sets).stream()
        .map(group -> concession(demands, conflicts, group, limits))
        .collect(ImmutableList.toImmutableList());
  }

  private static Concession concession(
      Demands demands,
      List<Conflict> conflicts,
      List<ImmutableList<DemandKey>> group,
      Limits limits) {
    Function<DemandKey, Cost> costs = key -> Cost.of(demands.demand(key));
    ImmutableList<ImmutableList<DemandKey>> options = Hitting.of(group, costs);
    Cost cost = options.get(0).stream().map(costs).reduce(Cost.NOTHING, Cost::plus);
    ImmutableList<Gap> gaps =
        conflicts.stream()
            .filter(conflict -> group.contains(conflict.demands()))
            .flatMap(conflict -> conflict.gaps().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Concession(
        options.stream()
            .map(give -> option(demands, group, give, gaps.isEmpty(), limits))
            .collect(ImmutableList.toImmutableList()),
        cost.redLines(),
        cost.core(),
        cost.weight(),
        gaps);
  }

  private static Concession.Option option(
      Demands demands,
      List<ImmutableList<DemandKey>> group,
      ImmutableList<DemandKey> give,
      boolean whole,
      Limits limits) {
    Set<DemandKey> stay =
        group.stream()
            .flatMap(List::stream)
            .filter(key -> !give.contains(key))
            .collect(ImmutableSet.toImmutableSet());
    return new Concession.Option(
        give, whole ? ImmutableList.of() : Moving.of(demands, stay, give, limits));
  }
}
