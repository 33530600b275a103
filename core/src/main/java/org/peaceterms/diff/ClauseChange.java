package org.peaceterms.diff;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.PartyId;

/** A change of a clause as such: added, removed, moved, renumbered, reworded, its status. */
@Value.Immutable
public abstract sealed class ClauseChange implements Change permits ImmutableClauseChange {
  ClauseChange() {}

  @Override
  public abstract ChangeCode code();

  @Override
  public abstract Optional<Clause> clauseBefore();

  @Override
  public abstract Optional<Clause> clauseAfter();

  @Override
  public abstract Optional<String> path();

  @Override
  public abstract Optional<Object> before();

  @Override
  public abstract Optional<Object> after();

  @Override
  public abstract Impact impact();

  /** {@return the change as one sentence, which most users of a diff never ask for} */
  abstract Telling telling();

  @Override
  public final String summary() {
    return telling().toString();
  }

  @Override
  public final Effect effect() {
    return Change.super.effect();
  }

  @Override
  public final ImmutableSortedMap<PartyId, Effect> parties() {
    return Change.super.parties();
  }

  @Override
  public final <R> R match(
      Function<MetadataChange, R> metadata,
      Function<PlanChange, R> plan,
      Function<ClauseChange, R> clause,
      Function<ChoiceChange, R> choice,
      Function<TermChange, R> term) {
    return clause.apply(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClauseChange}. */
  static final class Builder extends ImmutableClauseChange.Builder {
    Builder() {}
  }
}
