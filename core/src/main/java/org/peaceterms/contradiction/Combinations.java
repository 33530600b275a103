package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts combinations of versions of which no excluded set is a part. Brackets that no excluded set
 * joins are counted apart and multiplied.
 */
final class Combinations {
  /** Beyond that many steps they are not counted one by one. */
  private static final long STEPS = 1_000_000;

  private final ImmutableList<ImmutableList<Packages.Version>> brackets;
  private final ImmutableListMultimap<Packages.Version, ImmutableSet<Packages.Version>> excluded;
  private final Deque<Packages.Version> taken = new ArrayDeque<>();
  private long steps;

  private Combinations(
      List<ImmutableList<Packages.Version>> brackets,
      List<ImmutableSet<Packages.Version>> excluded) {
    this.brackets = ImmutableList.copyOf(brackets);
    ImmutableListMultimap.Builder<Packages.Version, ImmutableSet<Packages.Version>> index =
        ImmutableListMultimap.builder();
    excluded.forEach(set -> set.forEach(version -> index.put(version, set)));
    this.excluded = index.build();
  }

  static Packages of(
      List<ImmutableList<Packages.Version>> brackets,
      List<ImmutableSet<Packages.Version>> excluded) {
    BigInteger possible =
        brackets.stream()
            .map(versions -> BigInteger.valueOf(versions.size()))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    List<ImmutableList<Packages.Version>> first = new ArrayList<>();
    new Combinations(brackets, excluded).walk(first, Packages.SHOWN);
    return new Packages(possible, count(brackets, excluded), ImmutableList.copyOf(first));
  }

  private static Optional<BigInteger> count(
      List<ImmutableList<Packages.Version>> brackets,
      List<ImmutableSet<Packages.Version>> excluded) {
    Optional<BigInteger> count = Optional.of(BigInteger.ONE);
    for (Set<Integer> joined : joined(brackets, excluded)) {
      Combinations part = new Combinations(joined.stream().map(brackets::get).toList(), excluded);
      Optional<BigInteger> ofPart = part.count();
      count = count.flatMap(all -> ofPart.map(all::multiply));
    }
    return count;
  }

  /** Brackets that an excluded set joins, directly or not, by their numbers. */
  private static List<Set<Integer>> joined(
      List<ImmutableList<Packages.Version>> brackets,
      List<ImmutableSet<Packages.Version>> excluded) {
    SetMultimap<Packages.Version, Integer> where = LinkedHashMultimap.create();
    for (int i = 0; i < brackets.size(); i++) {
      for (Packages.Version version : brackets.get(i)) {
        where.put(version, i);
      }
    }
    List<Set<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < brackets.size(); i++) {
      parts.add(new TreeSet<>(Set.of(i)));
    }
    for (ImmutableSet<Packages.Version> set : excluded) {
      Set<Integer> of = new TreeSet<>();
      set.forEach(version -> of.addAll(where.get(version)));
      Set<Integer> whole = new TreeSet<>();
      parts.stream().filter(part -> part.stream().anyMatch(of::contains)).forEach(whole::addAll);
      if (!whole.isEmpty()) {
        parts.removeIf(whole::containsAll);
        parts.add(whole);
      }
    }
    return parts;
  }

  private Optional<BigInteger> count() {
    long found = walk(new ArrayList<>(), Integer.MAX_VALUE);
    return steps > STEPS ? Optional.empty() : Optional.of(BigInteger.valueOf(found));
  }

  /** Goes through the combinations in order, without recursion, and keeps the first of them. */
  private long walk(List<ImmutableList<Packages.Version>> first, int limit) {
    long found = 0;
    int[] next = new int[brackets.size() + 1];
    int depth = 0;
    while (depth >= 0 && steps++ <= STEPS) {
      if (depth == brackets.size()) {
        found++;
        if (first.size() < Packages.SHOWN) {
          first.add(ImmutableList.copyOf(taken));
        }
        if (found >= limit) {
          return found;
        }
        depth = back(depth);
      } else if (next[depth] == brackets.get(depth).size()) {
        next[depth] = 0;
        depth = back(depth);
      } else {
        taken.addLast(brackets.get(depth).get(next[depth]++));
        if (isExcluded()) {
          taken.removeLast();
        } else {
          depth++;
        }
      }
    }
    return found;
  }

  private int back(int depth) {
    if (!taken.isEmpty()) {
      taken.removeLast();
    }
    return depth - 1;
  }

  private boolean isExcluded() {
    return excluded.get(taken.getLast()).stream().anyMatch(taken::containsAll);
  }
}
