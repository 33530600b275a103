package org.peaceterms.contradiction;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.plan.Plan;

/** What is told of a clash holds together, whatever the plan says. */
class ArgumentProperties {
  @Property
  void everyFactIsTold(@ForAll Plan plan) {
    ArgumentTest.assertTold(plan);
  }

  @Property
  void everyNumberStandsForOneStepBefore(@ForAll Plan plan) {
    ArgumentTest.assertNumbered(plan);
  }
}
