package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/** Finds the least concessions, group by group. */
final class Concessions {
  private Concessions() {}

  static ImmutableList<Concession> of(Demands demands, List<Conflict> conflicts) {
    List<ImmutableList<DemandKey>> sets = conflicts.stream().map(Conflict::demands).toList();
    return Hitting.groups(sets).stream()
        .map(group -> concession(demands, conflicts, group))
        .collect(ImmutableList.toImmutableList());
  }

  private static Concession concession(
      Demands demands, List<Conflict> conflicts, List<ImmutableList<DemandKey>> group) {
    Function<DemandKey, Cost> costs = key -> Cost.of(demands.demand(key));
    ImmutableList<ImmutableList<DemandKey>> options = Hitting.of(group, costs);
    Cost cost = options.get(0).stream().map(costs).reduce(Cost.NOTHING, Cost::plus);
    ImmutableList<String> gaps =
        conflicts.stream()
            .filter(conflict -> group.contains(conflict.demands()))
            .flatMap(conflict -> conflict.gaps().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Concession(options, cost.redLines(), cost.core(), cost.weight(), gaps);
  }
}
