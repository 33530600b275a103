package org.example.consumer;

import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.ContradictionFree;
import org.peaceterms.fixtures.ContradictoryPlan;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

class PlanProperties {
  @Property
  void nothingChangesFromAPlanToItself(@ForAll Plan plan) {
    assertThat(PlanDiff.between(plan, plan)).isEmpty();
  }

  @Property(tries = 50)
  void whatCanBeKeptHasNoContradiction(@ForAll @ContradictionFree Plan plan) {
    assertThat(plan).hasNoContradiction();
  }

  @Property(tries = 50)
  void thePlantedClashIsFound(@ForAll ContradictoryPlan drawn) {
    String[] core = drawn.core().stream().map(ClauseId::text).toArray(String[]::new);
    assertThat(drawn.plan()).hasContradictionIn(core);
  }
}
