package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.peaceterms.bench.contradiction.Constraints.Clause;

/**
 * Makes constraints that hold together in a hidden world, and plants contradictions among them.
 * Equal arguments give equal constraints.
 */
final class Workload {
  private final World world;
  private final Limits limits;
  private final Chains chains;
  private final Schedules schedules;
  private final List<Clause> clauses = new ArrayList<>();

  private Workload(int matters, long seed) {
    this.world = new World(matters, seed);
    this.limits = new Limits(world);
    this.chains = new Chains(world, limits);
    this.schedules = new Schedules(world);
  }

  /**
   * {@return constraints of a dense text}
   *
   * @param family of which kind
   * @param size how many clauses
   * @param planted how many contradictions are planted; with none they hold together
   * @param seed what they depend on
   */
  static Constraints of(Family family, int size, int planted, long seed) {
    return of(family, Breadth.DENSE, size, planted, seed);
  }

  /**
   * {@return constraints}
   *
   * @param family of which kind
   * @param breadth of how many matters they speak
   * @param size how many clauses
   * @param planted how many contradictions are planted; with none they hold together
   * @param seed what they depend on
   */
  static Constraints of(Family family, Breadth breadth, int size, int planted, long seed) {
    Workload workload = new Workload(breadth.matters(size), seed);
    for (int i = 0; i < planted; i++) {
      workload.clauses.addAll(workload.contradiction(family, i));
    }
    workload.fill(family, size);
    return workload.constraints();
  }

  private List<Clause> contradiction(Family family, int number) {
    return switch (family) {
      case ALT -> limits.contradiction();
      case COND -> chains.contradiction();
      case CYCLES -> schedules.contradiction();
      case MIX -> contradiction(Family.values()[number % 3], number);
    };
  }

  private void fill(Family family, int size) {
    switch (family) {
      case ALT -> fill(size, () -> List.of(limits.plainOrBracket()));
      case COND -> fill(size, this::conditional);
      case CYCLES -> fill(size, schedules::chapter);
      case MIX -> {
        int third = (size - clauses.size()) / 3;
        fill(Family.ALT, clauses.size() + third);
        fill(Family.COND, clauses.size() + third);
        fill(Family.CYCLES, size);
      }
    }
  }

  /** What is too much of the last group is left out: its first clauses hold without the rest. */
  private void fill(int size, Supplier<List<Clause>> source) {
    while (clauses.size() < size) {
      List<Clause> group = source.get();
      clauses.addAll(group.subList(0, Math.min(group.size(), size - clauses.size())));
    }
  }

  private List<Clause> conditional() {
    if (world.chance(15)) {
      return chains.chain();
    }
    return List.of(world.chance(50) ? limits.conditional() : Clause.of(plain()));
  }

  private Constraints.Rule plain() {
    return limits.limit(Constraints.Guard.NONE, true);
  }

  private Constraints constraints() {
    Collections.shuffle(clauses, world.random());
    return new Constraints(
        ImmutableList.copyOf(clauses), world.quantities(), world.events(), world.circumstances());
  }
}
