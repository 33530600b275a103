package org.peaceterms.diff;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.PartyId;

/** A change of a term: it comes, goes, or one of its fields changes. */
@Value.Immutable
public abstract sealed class TermChange implements Change permits ImmutableTermChange {
  TermChange() {}

  @Override
  public abstract ChangeCode code();

  @Override
  public abstract Optional<Clause> clauseBefore();

  @Override
  public abstract Optional<Clause> clauseAfter();

  @Override
  public abstract Optional<String> path();

  /** {@return the term in the earlier draft} */
  public abstract Optional<Term> termBefore();

  /** {@return the term in the later draft} */
  public abstract Optional<Term> termAfter();

  /** {@return the field that changed; absent if the whole term came or went} */
  public abstract Optional<FieldName> field();

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
    return term.apply(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TermChange}. */
  static final class Builder extends ImmutableTermChange.Builder {
    Builder() {}
  }
}
