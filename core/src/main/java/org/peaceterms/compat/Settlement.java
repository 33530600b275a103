package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * Whether any plan can satisfy what parties demand, and if not, what stands in the way and who
 * would have to give the least.
 *
 * <p>A plan satisfies a demand if it brings about what is required and rules out what is refused.
 * The zone of agreement are the plans that satisfy all red lines. It is taken for granted that the
 * plan is signed and enters into force.
 *
 * <p>Equal positions give equal answers. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Settlement settlement = Settlement.among(russia, ukraine);
 * settlement.conflicts().forEach(conflict -> System.out.println(conflict.demands()));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Settlement permits ImmutableSettlement {
  Settlement() {}

  /** {@return the positions, in the order given} */
  public abstract ImmutableList<Position> positions();

  /** {@return whether any plan can satisfy all red lines} */
  public abstract Zone zone();

  /**
   * {@return every smallest set of demands that no plan satisfies together, those of red lines
   * alone first}
   */
  public abstract ImmutableList<Conflict> conflicts();

  /** {@return whether these are all} */
  public abstract boolean isComplete();

  /**
   * {@return the least that must be given up so that all else can be satisfied: one item for each
   * group of conflicts that hang together}
   */
  public abstract ImmutableList<Concession> leastConcessions();

  /**
   * {@return a plan that holds all red lines that are required and nothing else, so that it breaks
   * none that is refused; absent if the zone is not known to be there, or a position declares names
   * of its own, which no other plan may use}
   */
  public abstract Optional<Plan> witness();

  /** {@return the packages of the draft, if there is one} */
  public abstract Optional<Packaging> packaging();

  /** {@return the conflicts that no concession elsewhere can help} */
  public ImmutableList<Conflict> hardConflicts() {
    return conflicts().stream().filter(Conflict::hard).collect(ImmutableList.toImmutableList());
  }

  /** {@return for each demand that its party drops on a condition, that condition in words} */
  @Value.Lazy
  public ImmutableMap<DemandKey, String> droppedIf() {
    ImmutableMap.Builder<DemandKey, String> conditions = ImmutableMap.builder();
    for (Position position : positions()) {
      Wording wording = position.asPlan().wording();
      for (Demand demand : position.demands()) {
        demand
            .droppedIf()
            .ifPresent(
                condition ->
                    conditions.put(
                        Demands.key(position, demand), ConditionPhrase.of(condition, wording)));
      }
    }
    return conditions.buildOrThrow();
  }

  /**
   * {@return a plan that holds all that is required but some, and nothing else; absent if no plan
   * satisfies all demands but those, or a position declares names of its own, which no other plan
   * may use}
   *
   * @param without the demands that are given up
   */
  public Optional<Plan> witnessWithout(Collection<DemandKey> without) {
    boolean open =
        !isComplete()
            || conflicts().stream()
                .anyMatch(conflict -> Collections.disjoint(conflict.demands(), without));
    return open ? Optional.empty() : Witness.of(positions(), key -> !without.contains(key));
  }

  /**
   * {@return whether any plan can satisfy what some positions demand, no law taken into account}
   *
   * @param positions the positions, at least one, with different ids
   * @throws InvalidValueException if there is none, or two have one id
   */
  public static Settlement among(Position... positions) {
    return among(List.of(positions), Yardstick.standard());
  }

  /**
   * {@return whether any plan can satisfy what some positions demand}
   *
   * @param positions the positions, at least one, with different ids
   * @param yardstick by what they are judged
   * @throws InvalidValueException if there is none, or two have one id
   */
  public static Settlement among(List<Position> positions, Yardstick yardstick) {
    return of(positions, Optional.empty(), yardstick);
  }

  /**
   * {@return the same, and which packages of a draft the parties can accept}
   *
   * @param plan a draft, maybe with open alternatives
   * @param positions the positions, at least one, with different ids
   * @param yardstick by what they are judged
   * @throws InvalidValueException if there is no position, or two texts have one id
   */
  public static Settlement over(Plan plan, List<Position> positions, Yardstick yardstick) {
    Compatibility judged = Compatibility.of(plan, positions, yardstick);
    return of(positions, Optional.of(judged), yardstick);
  }

  private static Settlement of(
      List<Position> positions, Optional<Compatibility> judged, Yardstick yardstick) {
    if (positions.isEmpty()) {
      throw InvalidValueException.of("number of positions", 0, "be at least one");
    }
    Compatibility.checkIds(positions.stream().map(Position::id).toList());
    Demands demands = Demands.of(positions, List.of(), yardstick);
    Analysis analysis = Solver.conflicts(demands.theory(), yardstick.limits());
    ImmutableList<Conflict> conflicts = conflicts(demands, analysis);
    Zone zone = zone(demands, conflicts, analysis.complete());
    return ImmutableSettlement.builder()
        .addAllPositions(positions)
        .zone(zone)
        .addAllConflicts(conflicts)
        .isComplete(analysis.complete())
        .addAllLeastConcessions(Concessions.of(demands, conflicts, yardstick.limits()))
        .witness(
            zone == Zone.NONEMPTY ? Witness.of(positions, demands::isRedLine) : Optional.empty())
        .packaging(judged.map(plan -> Packaging.of(plan, conflicts)))
        .build();
  }

  private static Zone zone(Demands demands, List<Conflict> conflicts, boolean complete) {
    if (conflicts.stream().anyMatch(Conflict::hard)) {
      return Zone.EMPTY;
    }
    return complete && demands.redLinesJudged() ? Zone.NONEMPTY : Zone.UNKNOWN;
  }

  private static ImmutableList<Conflict> conflicts(Demands demands, Analysis analysis) {
    Gaps gaps = new Gaps(demands.theory(), demands.vocabulary(), demands::isSaid, demands::point);
    List<Conflict> all =
        analysis.nogoods().stream()
            .filter(nogood -> nogood.literals().isEmpty())
            .map(nogood -> conflict(demands, nogood, gaps))
            .filter(conflict -> !conflict.demands().isEmpty())
            .toList();
    return all.stream()
        .filter(conflict -> all.stream().noneMatch(less -> isLess(less, conflict)))
        .sorted(
            Comparator.comparing((Conflict conflict) -> !conflict.hard())
                .thenComparing(conflict -> conflict.demands().size()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isLess(Conflict one, Conflict other) {
    Set<DemandKey> members = ImmutableSet.copyOf(other.demands());
    boolean same = one.demands().equals(other.demands());
    return same
        ? one.background().size() < other.background().size()
        : members.containsAll(one.demands());
  }

  private static Conflict conflict(Demands demands, Nogood nogood, Gaps gaps) {
    ImmutableList<DemandKey> keys = demands.demands(nogood.premises());
    ImmutableList<PlanId> laws =
        nogood.premises().stream()
            .map(premise -> demands.theory().premises().get(premise))
            .filter(Premise::background)
            .map(Premise::plan)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Conflict(keys, laws, keys.stream().allMatch(demands::isRedLine), gaps.of(nogood));
  }
}
