package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Id;

/** A proposition that nobody in the plan decides. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "vague"})
@JsonSerialize(as = ImmutableCircumstance.class)
@JsonDeserialize(builder = Circumstance.Builder.class)
public abstract sealed class Circumstance implements Entry, WithCircumstance
    permits ImmutableCircumstance {
  Circumstance() {}

  /** {@return its id} */
  public abstract CircumstanceId id();

  /** {@return the clause of a sentence: "a NATO member contributes troops"} */
  public abstract String name();

  /** {@return whether the text leaves open what it means} */
  public abstract Optional<Boolean> vague();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.of();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addCircumstances(this);
  }

  @Override
  public Circumstance renamed(Renaming names) {
    return withId(names.declared(id(), CircumstanceId::of));
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Circumstance}. */
  public static final class Builder extends ImmutableCircumstance.Builder {
    Builder() {}
  }
}
