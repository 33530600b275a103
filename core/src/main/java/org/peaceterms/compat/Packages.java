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
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.PlanId;

/** Puts versions of open choices together, in groups of choices that bear on the same demands. */
final class Packages {
  private static final int SHOWN = 20;
  private static final int LIMIT = 100_000;

  private final Map<ChoiceId, Set<String>> choices = new LinkedHashMap<>();
  private final Map<DemandKey, Demand> demands = new LinkedHashMap<>();
  private final Map<DemandKey, List<Way>> brokenBy = new LinkedHashMap<>();
  private final Map<DemandKey, List<Way>> dropped = new LinkedHashMap<>();
  private final List<Way> impossible = new ArrayList<>();

  /**
   * Of the demands that must be met, the ways in which they are; none if they need only be open.
   */
  private final Map<DemandKey, List<Way>> metBy = new LinkedHashMap<>();

  private boolean decided = true;

  /** Versions of some choices, and what they break. */
  private record Combo(
      ImmutableList<Version> versions,
      boolean contradictory,
      ImmutableSet<DemandKey> broken,
      ImmutableSet<DemandKey> unmet,
      Cost cost) {
    static final Comparator<Combo> ORDER =
        Comparator.comparing(Combo::contradictory).thenComparing(Combo::cost);

    Combo and(Combo other) {
      return new Combo(
          ImmutableList.<Version>builder().addAll(versions).addAll(other.versions).build(),
          contradictory || other.contradictory,
          ImmutableSet.<DemandKey>builder().addAll(broken).addAll(other.broken).build(),
          ImmutableSet.<DemandKey>builder().addAll(unmet).addAll(other.unmet).build(),
          cost.plus(other.cost));
    }
  }

  private Packages(Compatibility judged) {
    boolean strict = judged.yardstick().redLines() == RedLines.STRICT;
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
        if (strict && isRedLine(key)) {
          metBy.put(key, each.metBy());
        }
      }
    }
  }

  static Packaging of(Compatibility judged, ImmutableList<Conflict> conflicts) {
    Packages packages = new Packages(judged);
    packages.excluded(judged, judged.yardstick());
    return packages.packaging(judged, new JointMending(judged, conflicts, packages.impossible));
  }

  /** Versions that cannot be taken together by the draft itself. */
  private void excluded(Compatibility judged, Yardstick yardstick) {
    Theory theory = Compilation.of(List.of(judged.plan()), yardstick.laws());
    Analysis found = Solver.analyse(theory, yardstick.limits());
    decided &= found.complete();
    for (Nogood nogood : found.nogoods()) {
      ImmutableList<Clause> clauses =
          nogood.premises().stream()
              .map(theory.premises()::get)
              .filter(premise -> !premise.background())
              .flatMap(premise -> judged.plan().clause(premise.clause()).stream())
              .collect(ImmutableList.toImmutableList());
      Versions.of(nogood.literals())
          .ifPresent(versions -> impossible.add(new Way(versions, clauses, ImmutableList.of())));
    }
  }

  private Packaging packaging(Compatibility judged, JointMending mending) {
    ImmutableList<DemandKey> always =
        brokenBy.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(way -> way.versions().isEmpty()))
            .map(Map.Entry::getKey)
            .collect(ImmutableList.toImmutableList());
    List<List<Combo>> groups = new ArrayList<>();
    for (List<ChoiceId> group : groups()) {
      Optional<List<Combo>> combos = combos(group, ImmutableSet.copyOf(always));
      if (combos.isEmpty()) {
        decided = false;
        return packaging(
            judged,
            always,
            List.of(),
            ImmutableList.of(),
            JointMend.without(JointMend.Outcome.UNKNOWN, ImmutableList.of()));
      }
      groups.add(combos.orElseThrow());
    }
    List<Combo> best = List.of(base(always));
    for (List<Combo> group : groups) {
      best = together(best, group);
    }
    ImmutableList<PackageAnswer> answers =
        choices.isEmpty()
            ? ImmutableList.of()
            : best.stream()
                .sorted(Combo.ORDER.thenComparingInt(this::redLinesToDrop))
                .map(combo -> answer(combo, mending))
                .collect(ImmutableList.toImmutableList());
    JointMend least =
        answers.stream()
            .map(PackageAnswer::mend)
            .min(Comparator.comparing(JointMend::outcome).thenComparing(each -> each.gone().size()))
            .orElseGet(() -> mending.of(ImmutableList.of()));
    return packaging(judged, always, groups, answers, least);
  }

  private Packaging packaging(
      Compatibility judged,
      ImmutableList<DemandKey> always,
      List<List<Combo>> groups,
      ImmutableList<PackageAnswer> best,
      JointMend mend) {
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
        unmetAlways(),
        mends(judged, always),
        mend);
  }

  /** {@return the demands that must be met, and that no version meets} */
  private ImmutableList<DemandKey> unmetAlways() {
    return metBy.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty() && isToBeMet(entry.getKey()))
        .filter(entry -> !brokenBy.containsKey(entry.getKey()))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isToBeMet(DemandKey key) {
    return metBy.containsKey(key) && demands.get(key).droppedIf().isEmpty();
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
    if (Stream.concat(always.stream(), unmetAlways().stream()).anyMatch(matters)
        || isImpossible(Set.of())) {
      return BigInteger.ZERO;
    }
    return groups.stream()
        .map(
            group ->
                group.stream()
                    .filter(combo -> !combo.contradictory())
                    .filter(combo -> combo.broken().stream().noneMatch(matters))
                    .filter(combo -> combo.unmet().stream().noneMatch(matters))
                    .count())
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Combo base(List<DemandKey> always) {
    ImmutableSet<DemandKey> unmet = ImmutableSet.copyOf(unmetAlways());
    return new Combo(
        ImmutableList.of(),
        isImpossible(Set.of()),
        ImmutableSet.copyOf(always),
        unmet,
        cost(always).plus(cost(unmet)));
  }

  private boolean isImpossible(Set<Version> taken) {
    return impossible.stream().anyMatch(way -> way.isIn(taken));
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
            demands.keySet().stream().map(this::turnsOn),
            impossible.stream().map(way -> choices(List.of(way))))
        .filter(group -> !group.isEmpty())
        .forEach(group -> linked.add(group.asList()));
    return Hitting.groups(linked).stream()
        .map(
            group ->
                choices.keySet().stream()
                    .filter(choice -> group.stream().anyMatch(set -> set.contains(choice)))
                    .toList())
        .toList();
  }

  /** {@return the choices on which it turns whether a demand is kept} */
  private ImmutableSet<ChoiceId> turnsOn(DemandKey key) {
    return ImmutableSet.<ChoiceId>builder()
        .addAll(choices(brokenBy.getOrDefault(key, List.of())))
        .addAll(choices(isToBeMet(key) ? metBy.get(key) : List.of()))
        .build();
  }

  private static ImmutableSet<ChoiceId> choices(List<Way> ways) {
    return ways.stream()
        .flatMap(way -> way.versions().stream())
        .map(Version::choice)
        .collect(ImmutableSet.toImmutableSet());
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
            .filter(entry -> isIn(entry.getValue(), taken))
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<ChoiceId> group =
        versions.stream().map(Version::choice).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<DemandKey> unmet =
        metBy.entrySet().stream()
            .filter(entry -> isToBeMet(entry.getKey()))
            .filter(entry -> turnsOn(entry.getKey()).stream().anyMatch(group::contains))
            .filter(entry -> !always.contains(entry.getKey()) && !broken.contains(entry.getKey()))
            .filter(entry -> !isIn(entry.getValue(), taken))
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet());
    boolean contradictory =
        impossible.stream().anyMatch(way -> !way.versions().isEmpty() && way.isIn(taken));
    return new Combo(versions, contradictory, broken, unmet, cost(broken).plus(cost(unmet)));
  }

  private static boolean isIn(List<Way> ways, Set<Version> taken) {
    return ways.stream().anyMatch(way -> way.isIn(taken));
  }

  private int redLinesToDrop(Combo combo) {
    return (int) toDrop(combo).stream().filter(this::isRedLine).count();
  }

  private ImmutableList<DemandKey> toDrop(Combo combo) {
    Set<Version> taken = ImmutableSet.copyOf(combo.versions());
    return strongestFirst(
        key ->
            isIn(dropped.getOrDefault(key, List.of()), taken)
                || (metBy.containsKey(key) && !isToBeMet(key) && !isIn(metBy.get(key), taken)));
  }

  private PackageAnswer answer(Combo combo, JointMending mending) {
    List<ChoiceId> order = List.copyOf(choices.keySet());
    ImmutableList<Version> versions =
        combo.versions().stream()
            .sorted(Comparator.comparingInt(version -> order.indexOf(version.choice())))
            .collect(ImmutableList.toImmutableList());
    return new PackageAnswer(
        versions,
        combo.contradictory(),
        strongestFirst(combo.broken()::contains),
        strongestFirst(combo.unmet()::contains),
        toDrop(combo),
        combo.cost().redLines(),
        mending.of(versions));
  }

  private ImmutableList<DemandKey> strongestFirst(Predicate<DemandKey> which) {
    return demands.keySet().stream()
        .filter(which)
        .sorted(Comparator.comparing(key -> demands.get(key).strength()))
        .collect(ImmutableList.toImmutableList());
  }
}
