package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;

/**
 * A plan with what shall be looked at together with it.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder().plan(plan).addLaws(ukraineLaw).addEarlier(firstDraft).build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Dossier permits ImmutableDossier {
  Dossier() {}

  /** {@return the plan that is audited} */
  public abstract Plan plan();

  /** {@return the laws it rests on} */
  public abstract ImmutableList<Plan> laws();

  /** {@return earlier versions of the plan, the first one first} */
  public abstract ImmutableList<Plan> earlier();

  /** {@return texts that shall hold together with the plan, such as a separate guarantee} */
  public abstract ImmutableList<Plan> beside();

  /** {@return what parties have said that they demand} */
  public abstract ImmutableList<Position> positions();

  /**
   * {@return a plan with nothing beside it}
   *
   * @param plan any plan
   */
  public static Dossier of(Plan plan) {
    return builder().plan(plan).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
