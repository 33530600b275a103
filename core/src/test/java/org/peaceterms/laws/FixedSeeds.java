package org.peaceterms.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each law a seed of its own that depends on its name and on the system property {@code
 * laws.seed} alone. Without the property, or if it is {@code random}, each run draws new cases.
 */
public final class FixedSeeds implements AroundPropertyHook {
  private static final String RANDOM = "random";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    String seed = System.getProperty("laws.seed", RANDOM);
    PropertyAttributes attributes = context.attributes();
    if (!seed.equals(RANDOM) && attributes.seed().isEmpty()) {
      String law = context.containerClass().getName() + "." + context.targetMethod().getName();
      attributes.setSeed(Long.toString(31L * law.hashCode() + seed.hashCode()));
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
