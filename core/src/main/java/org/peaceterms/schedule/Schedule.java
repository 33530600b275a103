package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.term.value.PlanId;

/**
 * When the events of a plan come, in which order, and who is exposed meanwhile.
 *
 * <p>Days are counted from the signature. Bounds are taken over all courses of events in which all
 * clauses are kept and nobody breaks a term, whichever versions of brackets are chosen, however the
 * words are read, and whatever circumstances are given; {@link #versions()} says what one version
 * alone changes. A bound that is not proved to be reached is marked and is then an outer one.
 *
 * <p>Equal plans give equal schedules. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Schedule permits ImmutableSchedule {
  Schedule() {}

  /** {@return the plan} */
  public abstract PlanId plan();

  /** {@return the background laws that were taken into account} */
  public abstract ImmutableList<PlanId> background();

  /** {@return the date of the signature, if one was given} */
  public abstract Optional<LocalDate> from();

  /**
   * {@return whether the sequence of events can be kept}
   *
   * <p>{@code CONTRADICTION}: under no version and no reading; {@code CONDITIONAL}: not under some;
   * {@code UNDETERMINED}: it can, but times turn on a bracket that is open; {@code UNKNOWN}: not
   * decided, or something is not judged.
   */
  public abstract Verdict verdict();

  /** {@return the contradictions in the sequence, each with its loop and its clauses} */
  public abstract ImmutableList<Finding> clashes();

  /** {@return why the given date of the signature cannot be, if it cannot} */
  public abstract Optional<String> impossibleDate();

  /** {@return over which courses of events the bounds are taken} */
  public abstract Basis basis();

  /** {@return whether each bound is exact} */
  public abstract boolean isExact();

  /** {@return the events, those with the earliest known times first} */
  public abstract ImmutableList<Milestone> events();

  /** {@return what each version of each choice changes, in the order of the plan} */
  public abstract ImmutableList<Version> versions();

  /**
   * {@return the chain of events that takes the most time, by the least times between its steps;
   * empty if no event has to come after another}
   */
  public abstract ImmutableList<Step> criticalPath();

  /** {@return orders that no one clause says, but several together force} */
  public abstract ImmutableList<Step> forced();

  /**
   * {@return of the orders that are forced, those that are not explained by an event between the
   * two: the others follow from these and from what clauses say}
   */
  public abstract ImmutableList<Step> telling();

  /** {@return the events that must come, but have no latest date} */
  public abstract ImmutableList<Unanchored> unanchored();

  /** {@return times that neither a ceasefire nor the agreement covers} */
  public abstract ImmutableList<Gap> gaps();

  /** {@return who has done what cannot be undone while the other has not, and for how long} */
  public abstract ImmutableList<Exposure> exposures();

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableSchedule.Builder {
    Builder() {}
  }
}
