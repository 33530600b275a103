package org.peaceterms.term.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;

/** One stage of relief from sanctions: which measures, and what it depends on. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"measures", "if"})
@JsonSerialize(as = ImmutableReliefStep.class)
@JsonDeserialize(builder = ReliefStep.Builder.class)
public abstract sealed class ReliefStep permits ImmutableReliefStep {
  static final ScalarType<ReliefStep> TYPE =
      new ScalarType<>(
          "step of relief",
          ReliefStep.class,
          ReliefStep::words,
          ReliefStep::mentions,
          ReliefStep::renamed);

  ReliefStep() {}

  /** {@return which measures; empty means the next ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> measures();

  /** {@return what it depends on; absent if the text does not say} */
  @JsonProperty("if")
  public abstract Optional<Condition> condition();

  private ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(measures());
    condition().ifPresent(given -> ids.addAll(Scalars.CONDITION.mentions().apply(given)));
    return ids.build();
  }

  private ReliefStep renamed(Renaming names) {
    Builder renamed = builder().addAllMeasures(names.allDeclared(measures(), ObjectId::of));
    condition()
        .ifPresent(given -> renamed.condition(Scalars.CONDITION.renamed().apply(given, names)));
    return renamed.build();
  }

  /**
   * {@return how it reads inside a sentence}
   *
   * @param wording the names
   */
  public String words(Wording wording) {
    return Sentence.using(wording)
        .names(measures(), "some")
        .value("if", condition(), given -> ConditionPhrase.of(given, wording))
        .words();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReliefStep}. */
  public static final class Builder extends ImmutableReliefStep.Builder {
    Builder() {}
  }
}
