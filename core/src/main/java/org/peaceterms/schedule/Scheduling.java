package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.InvalidValueException;

/**
 * What is taken into account beside a plan when it is scheduled. Immutable: each method gives a new
 * way to schedule.
 */
public final class Scheduling {
  private static final Scheduling STANDARD = new Scheduling(ImmutableList.of(), Optional.empty());

  private final ImmutableList<Plan> laws;
  private final Optional<LocalDate> signature;

  private Scheduling(ImmutableList<Plan> laws, Optional<LocalDate> signature) {
    this.laws = laws;
    this.signature = signature;
  }

  static Scheduling standard() {
    return STANDARD;
  }

  /**
   * {@return the same with more laws; one that is there already counts once}
   *
   * @param more plans of type law
   * @throws IllegalArgumentException if one is not of type law
   */
  public Scheduling with(Plan... more) {
    for (Plan law : more) {
      if (law.type() != Plan.Type.LAW) {
        throw InvalidValueException.of("background " + law.id(), law.type().words(), "be a law");
      }
    }
    ImmutableSet<Plan> all =
        Stream.concat(laws.stream(), Stream.of(more)).collect(ImmutableSet.toImmutableSet());
    return new Scheduling(all.asList(), signature);
  }

  /**
   * {@return the same with a date for the signature, so that days become dates}
   *
   * @param date the date of the signature
   */
  public Scheduling from(LocalDate date) {
    return new Scheduling(laws, Optional.of(date));
  }

  /**
   * {@return the schedule of a plan}
   *
   * @param plan the plan
   */
  public Schedule of(Plan plan) {
    ImmutableList<Plan> behind =
        laws.stream().filter(law -> !law.equals(plan)).collect(ImmutableList.toImmutableList());
    return Planning.schedule(plan, behind, signature);
  }
}
