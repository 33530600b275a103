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
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/**
 * An event, which happens at a moment, or a period, which begins and ends.
 *
 * <p>An event may have parts: it begins with the first and is complete with the last.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "name",
  "type",
  "parts",
  "isA",
  "disjoint",
  "starts",
  "ends",
  "undefined"
})
@JsonSerialize(as = ImmutableEvent.class)
@JsonDeserialize(builder = Event.Builder.class)
public abstract sealed class Event implements Entry, WithEvent permits ImmutableEvent {
  Event() {}

  /** Event or period. */
  public enum Type implements FixedValue {
    /** It happens at a moment. */
    EVENT,
    /** It lasts. */
    PERIOD
  }

  /** {@return its id} */
  public abstract EventId id();

  /** {@return the noun phrase: "the signature"} */
  public abstract String name();

  /** {@return event or period} */
  public abstract Type type();

  /** {@return its parts} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> parts();

  /** {@return the classes it belongs to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> isA();

  /** {@return periods that never run at the same time} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> disjoint();

  /** {@return the event with which a period begins} */
  public abstract Optional<EventId> starts();

  /** {@return the event with which a period ends} */
  public abstract Optional<EventId> ends();

  /**
   * {@return whether the text names it without saying what belongs to it, so that its overlap with
   * anything is unknown}
   */
  public abstract Optional<Boolean> undefined();

  @Override
  public ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    ids.addAll(parts());
    ids.addAll(isA());
    ids.addAll(disjoint());
    starts().ifPresent(ids::add);
    ends().ifPresent(ids::add);
    return ids.build();
  }

  @Override
  public ImmutableList<Id> above() {
    return ImmutableList.<Id>builder().addAll(isA()).build();
  }

  @Override
  public void addTo(Vocabulary.Builder vocabulary) {
    vocabulary.addEvents(this);
  }

  @Override
  public Event renamed(Renaming names) {
    return withId(names.declared(id(), EventId::of))
        .withParts(events(parts(), names))
        .withIsA(events(isA(), names))
        .withDisjoint(events(disjoint(), names))
        .withStarts(starts().map(names::event))
        .withEnds(ends().map(names::event));
  }

  private static ImmutableList<EventId> events(Iterable<EventId> events, Renaming names) {
    ImmutableList.Builder<EventId> renamed = ImmutableList.builder();
    events.forEach(event -> renamed.add(names.event(event)));
    return renamed.build();
  }

  @Value.Check
  void check() {
    Entry.checkName(id(), name());
    if (type() == Type.EVENT && (starts().isPresent() || ends().isPresent())) {
      throw InvalidValueException.of("event " + id(), "event", "be a period to start or end");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Event}. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
