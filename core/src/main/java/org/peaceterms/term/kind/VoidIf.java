package org.peaceterms.term.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.direction.Conditions;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Id;

/** What ends a guarantee. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"point", "if"})
@JsonSerialize(as = ImmutableVoidIf.class)
@JsonDeserialize(builder = VoidIf.Builder.class)
public abstract sealed class VoidIf permits ImmutableVoidIf {
  static final ScalarType<VoidIf> TYPE =
      new ScalarType<>(
          "void condition", VoidIf.class, VoidIf::words, VoidIf::mentions, VoidIf::renamed);

  /**
   * The more ends a guarantee, the less it says; from which sub-point that comes does not matter.
   */
  static final Direction<ImmutableList<VoidIf>> DIRECTION =
      (from, to, context) ->
          Conditions.anyOf(
                  Lists.transform(from, VoidIf::condition),
                  Lists.transform(to, VoidIf::condition),
                  context.facts())
              .inverse();

  VoidIf() {}

  /** {@return the sub-point of the text it comes from} */
  public abstract Optional<ClauseId> point();

  /** {@return what ends it} */
  @JsonProperty("if")
  public abstract Condition condition();

  private ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    point().ifPresent(ids::add);
    return ids.addAll(Scalars.CONDITION.mentions().apply(condition())).build();
  }

  private VoidIf renamed(Renaming names) {
    Builder renamed = builder().condition(Scalars.CONDITION.renamed().apply(condition(), names));
    point().ifPresent(at -> renamed.point(names.clause(at)));
    return renamed.build();
  }

  /**
   * {@return how it reads inside a sentence}
   *
   * @param wording the names
   */
  public String words(Wording wording) {
    return ConditionPhrase.of(condition(), wording);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VoidIf}. */
  public static final class Builder extends ImmutableVoidIf.Builder {
    Builder() {}
  }
}
