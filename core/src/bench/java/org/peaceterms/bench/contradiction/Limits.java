package org.peaceterms.bench.contradiction;

import java.util.List;
import org.peaceterms.bench.contradiction.Constraints.Clause;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.If;
import org.peaceterms.bench.contradiction.Constraints.Limit;

/** Caps and floors. */
final class Limits {
  private static final int NEAR = 5_000;

  private final World world;

  Limits(World world) {
    this.world = world;
  }

  /** {@return a limit, or in one of ten cases a bracket of one that fits and one that may not} */
  Clause plainOrBracket() {
    Limit fits = limit(Guard.NONE, true);
    if (!world.chance(10)) {
      return Clause.of(fits);
    }
    Limit other = limit(Guard.NONE, false);
    return world.chance(50) ? Clause.of(fits, other) : Clause.of(other, fits);
  }

  /** {@return a limit that counts only if a circumstance is given, or is not} */
  Clause conditional() {
    int circumstance = world.below(world.circumstances());
    boolean given = world.chance(50);
    boolean counts = world.isGiven(circumstance) == given;
    return Clause.of(limit(new If(circumstance, given), counts || world.chance(50)));
  }

  Limit limit(Guard guard, boolean fits) {
    int from = world.below(Constraints.HORIZON - 1_000);
    return limit(guard, fits, from, from + 100 + world.below(900));
  }

  Limit limit(Guard guard, boolean fits, int from, int until) {
    int quantity = world.below(world.quantities());
    boolean cap = world.chance(50);
    int most = world.most(quantity, from, until);
    int least = world.least(quantity, from, until);
    int off = world.below(NEAR);
    int figure = cap == fits ? most + off : least - off;
    return new Limit(quantity, cap, figure, from, until, guard);
  }

  /** {@return a floor, and a cap below it, which may have two versions} */
  List<Clause> contradiction() {
    int quantity = world.below(world.quantities());
    int from = world.below(Constraints.HORIZON - 100);
    int level = world.most(quantity, from, from + 60);
    Limit floor = new Limit(quantity, false, level + 1, from, from + 60, Guard.NONE);
    Limit cap = new Limit(quantity, true, level, from + 20, from + 90, Guard.NONE);
    Limit other = new Limit(quantity, true, level - 1, from + 40, from + 99, Guard.NONE);
    return List.of(Clause.of(floor), world.chance(50) ? Clause.of(cap) : Clause.of(cap, other));
  }
}
