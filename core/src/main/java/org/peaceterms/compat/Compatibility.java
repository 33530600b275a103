package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * What a plan makes of the demands of parties.
 *
 * <p>A required term is met if the plan brings it about and broken if the two cannot hold together;
 * a refused term the other way round. What follows only from clauses that contradict each other
 * does not follow, so a plan that contradicts itself does not meet every demand.
 *
 * <p>Equal plans and positions give equal answers. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Compatibility judged = Compatibility.of(plan, russia, ukraine);
 * judged.positions().get(0).acceptance();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Compatibility permits ImmutableCompatibility {
  Compatibility() {}

  /** {@return the plan} */
  public abstract Plan plan();

  /** {@return by what it was judged} */
  @Value.Auxiliary
  public abstract Yardstick yardstick();

  /** {@return an answer for each position, in the order given} */
  public abstract ImmutableList<PositionAnswer> positions();

  @Value.Auxiliary
  @Value.Redacted
  abstract ImmutableMap<PlanId, Side> sides();

  /** {@return what was made ready to judge the demands of a position} */
  Side side(Position position) {
    return sides().get(position.id());
  }

  /** {@return for each clause that is a reason, the demands that it is a reason for} */
  @Value.Lazy
  public ImmutableListMultimap<ClauseId, DemandKey> byClause() {
    ImmutableListMultimap.Builder<ClauseId, DemandKey> keys = ImmutableListMultimap.builder();
    for (PositionAnswer of : positions()) {
      for (DemandAnswer each : of.demands()) {
        each.clauses()
            .forEach(
                clause ->
                    keys.put(clause.id(), new DemandKey(of.position().id(), each.demand().id())));
      }
    }
    return keys.build();
  }

  /**
   * {@return the smallest change to the plan that would satisfy a demand, and what it would break
   * for others; absent if there is nothing to change, or no change of this plan can satisfy it}
   *
   * <p>What is required is satisfied if it is written in and what rules it out is given up; what is
   * refused, if what brings it about is given up. The change is tried: the changed plan is judged
   * again. It is looked for when it is asked for, which takes about as long as judging the plan.
   *
   * @param key which demand
   * @throws InvalidValueException if none of the positions holds it
   */
  public Optional<Mend> mend(DemandKey key) {
    for (PositionAnswer of : positions()) {
      for (DemandAnswer each : of.demands()) {
        if (Demands.key(of.position(), each.demand()).equals(key)) {
          return Mending.of(this, of, each);
        }
      }
    }
    throw InvalidValueException.of("demand", key, "be one of the positions");
  }

  /** {@return whether every party can accept the plan} */
  public boolean isAcceptableToAll() {
    return positions().stream().allMatch(each -> each.acceptance() == Acceptance.YES);
  }

  /**
   * {@return what a plan makes of the demands of some positions, by the standard yardstick}
   *
   * @param plan the plan
   * @param positions the positions, with different ids
   * @throws InvalidValueException if two positions have one id, or one has the id of the plan
   */
  public static Compatibility of(Plan plan, Position... positions) {
    return of(plan, List.of(positions), Yardstick.standard());
  }

  /**
   * {@return what a plan makes of the demands of some positions}
   *
   * @param plan the plan
   * @param positions the positions, with different ids
   * @param yardstick by what they are judged
   * @throws InvalidValueException if two positions have one id, or one has the id of the plan
   */
  public static Compatibility of(Plan plan, List<Position> positions, Yardstick yardstick) {
    checkIds(Stream.concat(Stream.of(plan.id()), positions.stream().map(Position::id)).toList());
    Contradictory contradictory = Contradictory.in(plan, yardstick);
    ImmutableCompatibility.Builder judged =
        ImmutableCompatibility.builder().plan(plan).yardstick(yardstick);
    for (Position position : positions) {
      Side side = Side.of(plan, position, yardstick);
      judged.putSides(position.id(), side).addPositions(answer(side, contradictory));
    }
    return judged.build();
  }

  static void checkIds(List<PlanId> ids) {
    if (ImmutableSet.copyOf(ids).size() < ids.size()) {
      throw InvalidValueException.of("ids of the texts", ids, "differ from each other");
    }
  }

  private static PositionAnswer answer(Side side, Contradictory contradictory) {
    Position position = side.position();
    ImmutableList<DemandAnswer> demands =
        position.demands().stream()
            .map(demand -> Judging.of(side, demand, contradictory))
            .collect(ImmutableList.toImmutableList());
    return new PositionAnswer(position, acceptance(demands, side.yardstick().redLines()), demands);
  }

  private static Acceptance acceptance(List<DemandAnswer> demands, RedLines redLines) {
    Set<Answer> answers =
        demands.stream()
            .filter(each -> each.demand().strength() == Demand.Strength.RED_LINE)
            .map(each -> redLines == RedLines.STRICT ? strictly(each) : each.answer())
            .collect(ImmutableSet.toImmutableSet());
    if (answers.contains(Answer.VIOLATED)) {
      return Acceptance.NO;
    }
    if (answers.contains(Answer.CONDITIONAL)) {
      return Acceptance.CONDITIONAL;
    }
    return answers.contains(Answer.UNDETERMINED) ? Acceptance.UNKNOWN : Acceptance.YES;
  }

  /** Silence breaks a red line, unless it may be dropped. */
  private static Answer strictly(DemandAnswer each) {
    if (each.answer() != Answer.SILENT) {
      return each.answer();
    }
    return each.demand().droppedIf().isPresent() ? Answer.CONDITIONAL : Answer.VIOLATED;
  }
}
