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
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlaceId;

/**
 * A place. Places form a tree by {@link #partOf}; what crosses the tree says so in {@link
 * #overlaps}.
 *
 * <p>A place may be derived: the part of another that a party holds, or the line of contact in it,
 * at a point in time.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "name",
  "partOf",
  "overlaps",
  "disjoint",
  "covers",
  "part",
  "line",
  "outside",
  "undefined",
  "toBeFixed"
})
@JsonSerialize(as = ImmutablePlace.class)
@JsonDeserialize(builder = Place.Builder.class)
public abstract sealed class Place implements Entry, WithPlace permits ImmutablePlace {
  Place() {}

  /** {@return its id} */
  public abstract PlaceId id();

  /** {@return how it reads inside an English sentence} */
  public abstract String name();

  /** {@return the place it lies in} */
  public abstract Optional<PlaceId> partOf();

  /** {@return places it shares ground with} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> overlaps();

  /** {@return places it shares no ground with} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> disjoint();

  /** {@return places that together are all of it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> covers();

  /** {@return that it is the part of a place that a party holds} */
  public abstract Optional<HeldPart> part();

  /** {@return that it is the line of contact, or the ground behind it, in other places} */
  public abstract Optional<ContactLineIn> line();

  /** {@return places it lies outside of} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> outside();

  /**
   * {@return whether the text names it without saying what belongs to it, so that its overlap with
   * anything is unknown}
   */
  public abstract Optional<Boolean> undefined();

  /** {@return what the text postpones about it, such as the date of the line} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FieldName> toBeFixed();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(overlaps());
    ids.addAll(disjoint());
    ids.addAll(covers());
    ids.addAll(outside());
    partOf().ifPresent(ids::add);
    part().ifPresent(held -> ids.addAll(held.mentions()));
    line().ifPresent(line -> ids.addAll(line.mentions()));
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(partOf().stream().toList()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addPlaces(this);
  }

  @Override
  public Place renamed(Renaming names) {
    return withId(names.declared(id(), PlaceId::of))
        .withOverlaps(names.allDeclared(overlaps(), PlaceId::of))
        .withDisjoint(names.allDeclared(disjoint(), PlaceId::of))
        .withCovers(names.allDeclared(covers(), PlaceId::of))
        .withOutside(names.allDeclared(outside(), PlaceId::of))
        .withPartOf(partOf().map(whole -> names.declared(whole, PlaceId::of)))
        .withPart(part().map(held -> held.renamed(names)))
        .withLine(line().map(line -> line.renamed(names)));
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Place}. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
