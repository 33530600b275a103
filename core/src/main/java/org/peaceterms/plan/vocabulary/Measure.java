package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.Unit;

/** What is measured: in one dimension, in one unit, on one counting basis. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "dimension", "unit", "counts", "partOf"})
@JsonSerialize(as = ImmutableMeasure.class)
@JsonDeserialize(builder = Measure.Builder.class)
public abstract sealed class Measure implements Entry, WithMeasure permits ImmutableMeasure {
  Measure() {}

  /** {@return its id} */
  public abstract MeasureId id();

  /** {@return how it reads inside an English sentence} */
  public abstract String name();

  /** {@return its dimension} */
  public abstract Dimension dimension();

  /** {@return the unit in which its figures are given} */
  public abstract Optional<Unit> unit();

  /** {@return what is counted} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> counts();

  /** {@return measures of which it counts a part} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<MeasureId> partOf();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(counts());
    ids.addAll(partOf());
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(partOf()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addMeasures(this);
  }

  @Override
  public Measure renamed(Renaming names) {
    return withId(names.declared(id(), MeasureId::of))
        .withCounts(names.allDeclared(counts(), ObjectId::of))
        .withPartOf(names.allDeclared(partOf(), MeasureId::of));
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
    unit()
        .filter(given -> !dimension().units().contains(given))
        .ifPresent(
            given -> {
              throw InvalidValueException.of(
                  "unit of measure " + id(), given.word(), "fit " + dimension().word());
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Measure}. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
