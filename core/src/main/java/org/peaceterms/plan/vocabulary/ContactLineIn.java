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
import org.peaceterms.term.Scalars;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/** The line of contact in certain places, or the ground behind it, at a point in time. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"in", "at"})
@JsonSerialize(as = ImmutableContactLineIn.class)
@JsonDeserialize(builder = ContactLineIn.Builder.class)
public abstract sealed class ContactLineIn permits ImmutableContactLineIn {
  ContactLineIn() {}

  /** {@return the places} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> in();

  /** {@return when; absent if the text does not say} */
  public abstract Optional<TimePoint> at();

  @Value.Check
  void check() {
    if (in().isEmpty()) {
      throw InvalidValueException.of(
          "line of contact", "nowhere", "name the places it runs through");
    }
  }

  ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.<Id>builder().addAll(in());
    at().ifPresent(point -> ids.addAll(Scalars.TIME_POINT.mentions().apply(point)));
    return ids.build();
  }

  ContactLineIn renamed(Renaming names) {
    Builder renamed = builder().addAllIn(names.allDeclared(in(), PlaceId::of));
    at().ifPresent(point -> renamed.at(Scalars.TIME_POINT.renamed().apply(point, names)));
    return renamed.build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ContactLineIn}. */
  public static final class Builder extends ImmutableContactLineIn.Builder {
    Builder() {}
  }
}
