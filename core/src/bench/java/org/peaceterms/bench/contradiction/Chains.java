package org.peaceterms.bench.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.bench.contradiction.Constraints.Clause;
import org.peaceterms.bench.contradiction.Constraints.Duty;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.If;
import org.peaceterms.bench.contradiction.Constraints.Limit;
import org.peaceterms.bench.contradiction.Constraints.Since;

/** Chains of duties, each owed since the one before is done, at the end of which is a limit. */
final class Chains {
  private static final int LINKS = 3;
  private static final int LAST = 2_000;

  private final World world;
  private final Limits limits;

  Chains(World world, Limits limits) {
    this.world = world;
    this.limits = limits;
  }

  /** {@return four clauses that hold} */
  List<Clause> chain() {
    List<Clause> chain = new ArrayList<>();
    int last = duties(chain);
    int from = world.below(Constraints.HORIZON - 1_000);
    chain.add(Clause.of(limits.limit(new Since(last), true, from, from + 900)));
    return chain;
  }

  private int duties(List<Clause> chain) {
    int day = world.below(LAST - 100);
    Guard guard = Guard.NONE;
    int event = 0;
    for (int i = 0; i < LINKS; i++) {
      event = world.newEvent();
      int from = Math.max(0, day - world.below(30));
      chain.add(Clause.of(new Duty(event, from, day + 1 + world.below(30), guard)));
      guard = new Since(event);
      day += world.below(20);
    }
    return event;
  }

  /** {@return a chain whose floor is above two caps, of which one counts in any case} */
  List<Clause> contradiction() {
    List<Clause> chain = new ArrayList<>();
    int last = duties(chain);
    int quantity = world.below(world.quantities());
    int circumstance = world.below(world.circumstances());
    int from = LAST + 200 + world.below(1_000);
    int until = from + 60;
    int level = world.most(quantity, from, until);
    chain.add(Clause.of(new Limit(quantity, false, level + 1, from, until, new Since(last))));
    chain.add(Clause.of(new Limit(quantity, true, level, from, until, new If(circumstance, true))));
    chain.add(
        Clause.of(new Limit(quantity, true, level, from, until, new If(circumstance, false))));
    return chain;
  }
}
