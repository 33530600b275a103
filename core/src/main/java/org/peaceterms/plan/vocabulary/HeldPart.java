package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/**
 * The part of a place that a party holds.
 *
 * @param of the place
 * @param heldBy the party
 * @param at when; absent if the text does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HeldPart(
    @JsonProperty(required = true) PlaceId of,
    @JsonProperty(required = true) PartyId heldBy,
    Optional<TimePoint> at) {

  ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.<Id>builder().add(of).add(heldBy);
    at.ifPresent(point -> ids.addAll(Scalars.TIME_POINT.mentions().apply(point)));
    return ids.build();
  }

  HeldPart renamed(Renaming names) {
    return new HeldPart(
        names.declared(of, PlaceId::of),
        names.declared(heldBy, PartyId::of),
        at.map(point -> Scalars.TIME_POINT.renamed().apply(point, names)));
  }
}
