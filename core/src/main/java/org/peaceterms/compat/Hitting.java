package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The cheapest sets that have a member in common with each of some sets.
 *
 * @param <T> the type of the members
 */
final class Hitting<T extends Comparable<T>> {
  private final List<ImmutableList<T>> sets;
  private final Function<T, Cost> costs;
  private final Set<ImmutableSet<T>> best = new LinkedHashSet<>();
  private Optional<Cost> bound = Optional.empty();

  private Hitting(List<ImmutableList<T>> sets, Function<T, Cost> costs) {
    this.sets = sets;
    this.costs = costs;
  }

  /**
   * {@return all cheapest sets, each sorted and none holding another; one that is empty if there
   * are no sets}
   */
  static <T extends Comparable<T>> ImmutableList<ImmutableList<T>> of(
      List<ImmutableList<T>> sets, Function<T, Cost> costs) {
    Hitting<T> hitting = new Hitting<>(sets, costs);
    hitting.search(ImmutableSet.of(), ImmutableSet.of(), Cost.NOTHING);
    return hitting.minimal();
  }

  /**
   * Takes each member of the first set that is not hit; what was tried before is not tried again.
   */
  private void search(ImmutableSet<T> taken, ImmutableSet<T> barred, Cost cost) {
    if (bound.isPresent() && cost.compareTo(bound.orElseThrow()) > 0) {
      return;
    }
    Optional<ImmutableList<T>> open =
        sets.stream().filter(set -> set.stream().noneMatch(taken::contains)).findFirst();
    if (open.isEmpty()) {
      if (bound.isEmpty() || cost.compareTo(bound.orElseThrow()) < 0) {
        best.clear();
        bound = Optional.of(cost);
      }
      best.add(taken);
      return;
    }
    Set<T> tried = new LinkedHashSet<>(barred);
    for (T member : open.orElseThrow()) {
      if (!tried.contains(member)) {
        search(
            ImmutableSet.<T>builder().addAll(taken).add(member).build(),
            ImmutableSet.copyOf(tried),
            cost.plus(costs.apply(member)));
        tried.add(member);
      }
    }
  }

  private ImmutableList<ImmutableList<T>> minimal() {
    return best.stream()
        .filter(
            set ->
                best.stream().noneMatch(less -> less.size() < set.size() && set.containsAll(less)))
        .map(ImmutableList::sortedCopyOf)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return sets in groups that have no member in common} */
  static <T> List<List<ImmutableList<T>>> groups(Collection<ImmutableList<T>> sets) {
    List<List<ImmutableList<T>>> groups = new ArrayList<>();
    for (ImmutableList<T> set : sets) {
      List<ImmutableList<T>> joined = new ArrayList<>();
      for (List<ImmutableList<T>> group : List.copyOf(groups)) {
        if (group.stream().flatMap(List::stream).anyMatch(set::contains)) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      joined.add(set);
      groups.add(joined);
    }
    return groups;
  }
}
