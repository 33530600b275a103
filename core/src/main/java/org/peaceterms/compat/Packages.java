package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.PlanId;

/** Puts versions of open choices together, in groups of choices that bear on the same demands. */
final class Packages {
  private static final int SHOWN = 20;
  private static final int LIMIT = 100_000;

  private final Map<ChoiceId, Set<String>> choices = new LinkedHashMap<>();
  private final Map<DemandKey, Demand> demands = new LinkedHashMap<>();
  private final Map<DemandKey, List<ImmutableSet<Version>>> brokenBy = new LinkedHashMap<>();
  private final Map<DemandKey, List<ImmutableSet<Version>>> dropped = new LinkedHashMap<>();
  private boolean decided = true;
  private final List<ImmutableSet<Version>> impossible = new ArrayList<>();

  /** Versions of some choices, and what they break. */
  private record Combo(
      ImmutableList<Version> versions,
      boolean contradictory,
      ImmutableSet<DemandKey> broken,
      Cost cost) {
    static final Comparator<Combo> ORDER =
        Comparator.comparing(Combo::contradictory).thenComparing(Combo::cost);

    Combo and(Combo other) {
      return new Combo(
          ImmutableList.<Version>builder().addAll(versions).addAll(other.versions).build(),
          contradictory || other.contradictory,
          ImmutableSet.<DemandKey>builder().addAll(broken).addAll(other.broken).build(),
          cost.plus(other.cost));
    }
  }

  private Packages(Compatibility judged) {
    judged.plan().clauses().stream()
        .flatMap(clause -> clause.choices().stream())
        .filter(choice -> choice.basis() == Choice.Basis.BRACKET)
        .forEach(
            choice ->
                choice.versions().stream()
                    .map(Alternative::label)
                    .forEach(
                        choices.computeIfAbsent(choice.id(), id -> new LinkedHashSet<>())::add));
    for (PositionAnswer of : judged.positions()) {
      for (DemandAnswer each : of.demands()) {
        DemandKey key = Demands.key(of.position(), each.demand());
        demands.put(key, each.demand());
        decided &= each.decided() || each.demand().strength() != Demand.Strength.RED_LINE;
        if (!each.brokenBy().isEmpty()) {
          (each.demand().droppedIf().isEmpty() ? brokenBy : dropped).put(key, each.brokenBy());
        }
      }
    }
  }

  static Packaging of(Compatibility judged, Yardstick yardstick) {
    Packages packages = new Packages(judged);
    packages.excluded(judged, yardstick);
    return packages.packaging(judged);
  }

  /** Versions that cannot be taken together by the draft itself. */
  private void excluded(Compatibility judged, Yardstick yardstick) {
    Analysis found =
        Solver.analyse(
            Compilation.of(List.of(judged.plan()), yardstick.laws()), yardstick.limits());
    decided &= found.complete();
    found.nogoods().stream()
        .map(Nogood::literals)
        .map(Versions::of)
        .flatMap(Optional::stream)
        .forEach(impossible::add);
  }

  private Packaging packaging(Compatibility judged) {
    ImmutableList<DemandKey> always =
        brokenBy.entrySet().stream()
            .filter(entry -> entry.getValue().contains(ImmutableSet.of()))
            .map(Map.Entry::getKey)
            .collect(ImmutableList.toImmutableList());
    List<List<Combo>> groups = new ArrayList<>();
    for (List<ChoiceId> group : groups()) {
      Optional<List<Combo>> combos = combos(group, ImmutableSet.copyOf(always));
      if (combos.isEmpty()) {
        decided = false;
        return packaging(judged, always, List.of(), ImmutableList.of());
      }
      groups.add(combos.orElseThrow());
    }
    List<Combo> best = List.of(base(always));
    for (List<Combo> group : groups) {
      best = together(best, group);
    }
    return packaging(
        judged,
        always,
        groups,
        choices.isEmpty()
            ? ImmutableList.of()
            : best.stream()
                .sorted(Combo.ORDER.thenComparingInt(this::redLinesToDrop))
                .map(this::answer)
                .collect(ImmutableList.toImmutableList()));
  }

  private Packaging packaging(
      Compatibility judged,
      ImmutableList<DemandKey> always,
      List<List<Combo>> groups,
      ImmutableList<PackageAnswer> best) {
    ImmutableMap.Builder<PlanId, BigInteger> each = ImmutableMap.builder();
    for (PositionAnswer of : judged.positions()) {
      PlanId position = of.position().id();
      if (decided) {
        each.put(position, count(always, groups, key -> key.position().equals(position)));
      }
    }
    return new Packaging(
        possible(),
        decided ? Optional.of(count(always, groups, key -> true)) : Optional.empty(),
        each.buildOrThrow(),
        best,
        always,
        mends(judged, always));
  }

  private ImmutableMap<DemandKey, Mend> mends(Compatibility judged, List<DemandKey> always) {
    ImmutableMap.Builder<DemandKey, Mend> mends = ImmutableMap.builder();
    always.stream()
        .filter(this::isRedLine)
        .forEach(key -> judged.mend(key).ifPresent(mend -> mends.put(key, mend)));
    return mends.buildOrThrow();
  }

  /** {@return how many packages can be kept and break no red line of those that count} */
  private BigInteger count(
      List<DemandKey> always, List<List<Combo>> groups, Predicate<DemandKey> counts) {
    Predicate<DemandKey> matters = counts.and(this::isRedLine);
    if (always.stream().anyMatch(matters) || impossible.contains(ImmutableSet.of())) {
      return BigInteger.ZERO;
    }
    return groups.stream()
        .map(
            group ->
                group.stream()
                    .filter(combo -> !combo.contradictory())
                    .filter(combo -> combo.broken().stream().noneMatch(matters))
                    .count())
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Combo base(List<DemandKey> always) {
    return new Combo(
        ImmutableList.of(),
        impossible.contains(ImmutableSet.of()),
        ImmutableSet.copyOf(always),
        cost(always));
  }

  private Cost cost(Iterable<DemandKey> keys) {
    Cost cost = Cost.NOTHING;
    for (DemandKey key : keys) {
      cost = cost.plus(Cost.of(demands.get(key)));
    }
    return cost;
  }

  private boolean isRedLine(DemandKey key) {
    return demands.get(key).strength() == Demand.Strength.RED_LINE;
  }

  private BigInteger possible() {
    return choices.values().stream()
        .map(versions -> BigInteger.valueOf(versions.size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private static List<Combo> together(List<Combo> some, List<Combo> others) {
    List<Combo> sorted = others.stream().sorted(Combo.ORDER).limit(SHOWN).toList();
    return some.stream()
        .flatMap(one -> sorted.stream().map(one::and))
        .sorted(Combo.ORDER)
        .limit(SHOWN)
        .toList();
  }

  /**
   * {@return the choices in groups: those on which one demand or contradiction turns are together}
   */
  private List<List<ChoiceId>> groups() {
    List<ImmutableList<ChoiceId>> linked = new ArrayList<>();
    choices.keySet().forEach(choice -> linked.add(ImmutableList.of(choice)));
    Stream.concat(
            brokenBy.values().stream().map(sets -> sets.stream().flatMap(Set::stream)),
            impossible.stream().map(Set::stream))
        .map(versions -> versions.map(Version::choice).distinct().toList())
        .filter(group -> !group.isEmpty())
        .forEach(group -> linked.add(ImmutableList.copyOf(group)));
    return Hitting.groups(linked).stream()
        .map(
            group ->
                choices.keySet().stream()
                    .filter(choice -> group.stream().anyMatch(set -> set.contains(choice)))
                    .toList())
        .toList();
  }

  private Optional<List<Combo>> combos(List<ChoiceId> group, Set<DemandKey> always) {
    List<ImmutableList<Version>> all = List.of(ImmutableList.of());
    for (ChoiceId choice : group) {
      List<ImmutableList<Version>> longer = new ArrayList<>();
      for (ImmutableList<Version> before : all) {
        for (String label : choices.get(choice)) {
          longer.add(
              ImmutableList.<Version>builder()
                  .addAll(before)
                  .add(new Version(choice, label))
                  .build());
        }
      }
      if (longer.size() > LIMIT) {
        return Optional.empty();
      }
      all = longer;
    }
    return Optional.of(all.stream().map(versions -> combo(versions, always)).toList());
  }

  private Combo combo(ImmutableList<Version> versions, Set<DemandKey> always) {
    Set<Version> taken = ImmutableSet.copyOf(versions);
    ImmutableSet<DemandKey> broken =
        brokenBy.entrySet().stream()
            .filter(entry -> !always.contains(entry.getKey()))
            .filter(entry -> entry.getValue().stream().anyMatch(taken::containsAll))
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet());
    boolean contradictory =
        impossible.stream().anyMatch(set -> !set.isEmpty() && taken.containsAll(set));
    return new Combo(versions, contradictory, broken, cost(broken));
  }

  private int redLinesToDrop(Combo combo) {
    return (int) toDrop(combo).stream().filter(this::isRedLine).count();
  }

  private ImmutableList<DemandKey> toDrop(Combo combo) {
    Set<Version> taken = ImmutableSet.copyOf(combo.versions());
    return strongestFirst(
        key -> dropped.getOrDefault(key, List.of()).stream().anyMatch(taken::containsAll));
  }

  private PackageAnswer answer(Combo combo) {
    List<ChoiceId> order = List.copyOf(choices.keySet());
    ImmutableList<Version> versions =
        combo.versions().stream()
            .sorted(Comparator.comparingInt(version -> order.indexOf(version.choice())))
            .collect(ImmutableList.toImmutableList());
    return new PackageAnswer(
        versions,
        combo.contradictory(),
        strongestFirst(combo.broken()::contains),
        toDrop(combo),
        combo.cost().redLines());
  }

  private ImmutableList<DemandKey> strongestFirst(Predicate<DemandKey> which) {
    return demands.keySet().stream()
        .filter(which)
        .sorted(Comparator.comparing(key -> demands.get(key).strength()))
        .collect(ImmutableList.toImmutableList());
  }
}
