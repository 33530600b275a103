package org.peaceterms.compat;

import java.util.List;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.entailment.Bearing;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;

/**
 * A plan and a position, ready to be asked about one demand after the other.
 *
 * @param bearing what of the plan bears on demands
 */
record Side(Plan plan, Position position, Yardstick yardstick, Bearing bearing) {

  static Side of(Plan plan, Position position, Yardstick yardstick) {
    Theory said =
        Compilation.of(
            List.of(plan), List.of(DemandText.withoutDemands(position)), yardstick.laws());
    return new Side(plan, position, yardstick, Bearing.of(said, yardstick.limits()));
  }

  /** {@return the same for a plan in which something is changed} */
  Side with(Plan changed) {
    return new Side(changed, position, yardstick, bearing);
  }

  Joint joint(Demand demand) {
    return Joint.of(this, demand);
  }
}
