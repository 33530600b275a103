package org.peaceterms.schedule;

import java.time.LocalDate;
import org.peaceterms.plan.Plan;

/**
 * Works out when the events of a plan come.
 *
 * <pre>{@code
 * Schedule schedule = Schedules.of(plan);
 * Schedule dated = Schedules.with(ukraineLaw).from(LocalDate.of(2026, 3, 1)).of(plan);
 * }</pre>
 */
public final class Schedules {
  private Schedules() {}

  /**
   * {@return the schedule of a plan in days after its signature, no law taken into account}
   *
   * @param plan the plan
   */
  public static Schedule of(Plan plan) {
    return Scheduling.standard().of(plan);
  }

  /**
   * {@return a way to schedule that takes laws into account}
   *
   * @param laws plans of type law
   * @throws IllegalArgumentException if one is not of type law
   */
  public static Scheduling with(Plan... laws) {
    return Scheduling.standard().with(laws);
  }

  /**
   * {@return a way to schedule that knows when a plan is signed}
   *
   * @param signature the date of the signature
   */
  public static Scheduling from(LocalDate signature) {
    return Scheduling.standard().from(signature);
  }
}
