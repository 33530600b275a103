package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;

/** What an act changes once it is done. */
public sealed interface Effect {

  /**
   * {@return the result of the function for this case}
   *
   * @param quantity for a changed number
   * @param status for a changed status
   * @param <R> the type of the result
   */
  <R> R match(Function<OnQuantity, R> quantity, Function<OnStatus, R> status);

  /** {@return the ids that it mentions} */
  ImmutableList<Id> mentions();

  /**
   * {@return the effect with other names for what a text declares itself}
   *
   * @param names the names
   */
  default Effect renamed(Renaming names) {
    return match(
        quantity ->
            new OnQuantity(
                names.declared(quantity.measure(), MeasureId::of),
                quantity.of(),
                quantity.change()),
        status ->
            new OnStatus(
                names.declared(status.status(), ObjectId::of), status.of(), status.holds()));
  }

  /** {@return the role of the act whose number or status changes} */
  default String role() {
    return match(OnQuantity::of, OnStatus::of);
  }

  /** Which way a number goes. */
  enum Direction implements FixedValue {
    /** Up. */
    INCREASE,
    /** Down. */
    DECREASE,
    /** To nought. */
    ZERO
  }

  /**
   * A number changes.
   *
   * @param measure the measure
   * @param of the role of the act whose number it is
   * @param change which way it goes
   */
  @JsonTypeName("quantity")
  record OnQuantity(
      @JsonProperty(required = true) MeasureId measure,
      @JsonProperty(required = true) String of,
      @JsonProperty(required = true) Direction change)
      implements Effect {
    @Override
    public <R> R match(Function<OnQuantity, R> quantity, Function<OnStatus, R> status) {
      return quantity.apply(this);
    }

    @Override
    public ImmutableList<Id> mentions() {
      return ImmutableList.of(measure);
    }
  }

  /**
   * A status begins or ends.
   *
   * @param status the status
   * @param of the role of the act whose status it is
   * @param holds whether it then holds
   */
  @JsonTypeName("status")
  record OnStatus(
      @JsonProperty(required = true) ObjectId status,
      @JsonProperty(required = true) String of,
      @JsonProperty(required = true) boolean holds)
      implements Effect {
    @Override
    public <R> R match(Function<OnQuantity, R> quantity, Function<OnStatus, R> status) {
      return status.apply(this);
    }

    @Override
    public ImmutableList<Id> mentions() {
      return ImmutableList.of(status);
    }
  }
}
