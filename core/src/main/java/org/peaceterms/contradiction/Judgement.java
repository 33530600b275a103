package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.value.PlanId;

/**
 * Whether the terms of some plans, taken together, can all be kept.
 *
 * <p>The verdict is that of the gravest finding. Findings are ranked: first by their nature, then
 * smaller ones before larger ones, then in the order of the plans. Equal plans give equal
 * judgements. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Judgement permits ImmutableJudgement {
  Judgement() {}

  /** {@return the plans, in the order given} */
  public abstract ImmutableList<PlanId> plans();

  /** {@return the background laws that were taken into account} */
  public abstract ImmutableList<PlanId> background();

  /** {@return whether all terms can be kept} */
  public abstract Verdict verdict();

  /** {@return whether the findings are all there are} */
  public abstract Completeness completeness();

  /** {@return the findings, the gravest first, notes last} */
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return a course of events that keeps every term; there is one if the verdict is COMPATIBLE}
   */
  public abstract Optional<CourseOfEvents> witness();

  /** {@return what the verdict leaves out of account, so that COMPATIBLE could not be said} */
  public abstract ImmutableList<NotJudged> notJudged();

  /** {@return the combinations of versions of all open brackets that survive, if any is open} */
  public abstract Optional<Packages> packages();

  /** {@return what it took} */
  @Value.Auxiliary
  public abstract Effort effort();

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
