package org.peaceterms.contradiction;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.plan.Plan;

/** Every fact that a clash rests on is told in its steps, whatever the plan says. */
class ArgumentProperties {
  @Property
  void everyFactIsTold(@ForAll Plan plan) {
    ArgumentTest.assertTold(plan);
  }
}
