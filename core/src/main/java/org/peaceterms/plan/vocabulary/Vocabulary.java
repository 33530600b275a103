package org.peaceterms.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Declared ids with their names and facts. The shared vocabulary is one; what a plan declares for
 * itself is another, which {@link #with} adds to it.
 *
 * <p>Entries are kept in the order of their ids. An id is declared at most once in its category.
 * Vocabularies are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"parties", "places", "measures", "acts", "objects", "events", "circumstances"})
@JsonSerialize(as = ImmutableVocabulary.class)
@JsonDeserialize(builder = Vocabulary.Builder.class)
public abstract sealed class Vocabulary permits ImmutableVocabulary {
  private static final Vocabulary EMPTY = builder().build();

  /** Texts that are made of one text declare the very same beside the same, again and again. */
  @SuppressWarnings("immutables:incompat")
  private transient volatile Optional<Joined> joined = Optional.empty();

  /** The vocabulary in which its facts were last found to hold. */
  @SuppressWarnings("immutables:incompat")
  private transient volatile Optional<Vocabulary> rightIn = Optional.empty();

  /** The prefix that all ids were last found to begin with. */
  @SuppressWarnings("immutables:incompat")
  private transient volatile Optional<String> prefix = Optional.empty();

  /** What equal vocabularies share once they have been compared. */
  @SuppressWarnings("immutables:incompat")
  private transient volatile Object sameness = new Object();

  /**
   * What became of a vocabulary beside another.
   *
   * @param shared the other
   * @param whole both together
   */
  private record Joined(Vocabulary shared, Vocabulary whole) {}

  Vocabulary() {}

  /** {@return the parties, groups, organisations, bodies and forces} */
  public abstract ImmutableList<Party> parties();

  /** {@return the places} */
  public abstract ImmutableList<Place> places();

  /** {@return the measures} */
  public abstract ImmutableList<Measure> measures();

  /** {@return the acts} */
  public abstract ImmutableList<Act> acts();

  /** {@return the things} */
  public abstract ImmutableList<Thing> objects();

  /** {@return the events and periods} */
  public abstract ImmutableList<Event> events();

  /** {@return the circumstances} */
  public abstract ImmutableList<Circumstance> circumstances();

  /** {@return the vocabulary that declares nothing} */
  public static Vocabulary empty() {
    return EMPTY;
  }

  /**
   * {@return the vocabulary of some entries}
   *
   * @param entries entries of any category, in any order
   * @throws org.peaceterms.term.value.InvalidValueException if two of one category have one id
   */
  public static Vocabulary of(Iterable<Entry> entries) {
    Builder vocabulary = builder();
    entries.forEach(entry -> entry.addTo(vocabulary));
    return vocabulary.build();
  }

  /**
   * {@return this vocabulary and {@code other} together}
   *
   * @param other declares other ids
   * @throws org.peaceterms.term.value.InvalidValueException if both declare the same id
   */
  public Vocabulary with(Vocabulary other) {
    if (other.isEmpty() || isEmpty()) {
      return other.isEmpty() ? this : other;
    }
    Optional<Joined> known = other.joined;
    if (known.isPresent() && known.get().shared() == this) {
      return known.get().whole();
    }
    Vocabulary whole = join(other);
    other.joined = Optional.of(new Joined(this, whole));
    return whole;
  }

  private Vocabulary join(Vocabulary other) {
    return builder()
        .addAllParties(parties())
        .addAllParties(other.parties())
        .addAllPlaces(places())
        .addAllPlaces(other.places())
        .addAllMeasures(measures())
        .addAllMeasures(other.measures())
        .addAllActs(acts())
        .addAllActs(other.acts())
        .addAllObjects(objects())
        .addAllObjects(other.objects())
        .addAllEvents(events())
        .addAllEvents(other.events())
        .addAllCircumstances(circumstances())
        .addAllCircumstances(other.circumstances())
        .build();
  }

  /**
   * {@return this vocabulary with other names for what a text declares itself}
   *
   * @param names the names
   */
  public Vocabulary renamed(Renaming names) {
    if (names.isEmpty()) {
      return this;
    }
    return builder()
        .addAllParties(Lists.transform(parties(), entry -> entry.renamed(names)))
        .addAllPlaces(Lists.transform(places(), entry -> entry.renamed(names)))
        .addAllMeasures(Lists.transform(measures(), entry -> entry.renamed(names)))
        .addAllActs(Lists.transform(acts(), entry -> entry.renamed(names)))
        .addAllObjects(Lists.transform(objects(), entry -> entry.renamed(names)))
        .addAllEvents(Lists.transform(events(), entry -> entry.renamed(names)))
        .addAllCircumstances(Lists.transform(circumstances(), entry -> entry.renamed(names)))
        .build();
  }

  /**
   * {@return whether it equals another; that is found out once, as versions of one text declare the
   * same and are compared again and again}
   *
   * @param other the other
   */
  public boolean isSameAs(Vocabulary other) {
    if (sameness == other.sameness) {
      return true;
    }
    boolean same = equals(other);
    if (same) {
      other.sameness = sameness;
    }
    return same;
  }

  /**
   * {@return the first entry whose id does not begin with a prefix; that there is none is found out
   * once}
   *
   * @param expected the prefix, as {@code us-28:} of what {@code us-28} declares
   */
  public Optional<Entry> withoutPrefix(String expected) {
    if (prefix.equals(Optional.of(expected))) {
      return Optional.empty();
    }
    for (Entry entry : entries()) {
      if (!entry.id().text().startsWith(expected)) {
        return Optional.of(entry);
      }
    }
    prefix = Optional.of(expected);
    return Optional.empty();
  }

  /** {@return the ids that the facts of all entries mention} */
  @Value.Lazy
  @JsonIgnore
  public ImmutableSet<Id> mentions() {
    ImmutableSet.Builder<Id> mentions = ImmutableSet.builder();
    entries().forEach(entry -> mentions.addAll(entry.mentions()));
    return mentions.build();
  }

  /** {@return whether its facts are known to hold in a vocabulary} */
  boolean isRightIn(Vocabulary whole) {
    return rightIn.isPresent() && rightIn.get() == whole;
  }

  /** Its facts hold in that vocabulary. */
  void foundRightIn(Vocabulary whole) {
    rightIn = Optional.of(whole);
  }

  /** {@return whether it declares nothing} */
  @JsonIgnore
  public boolean isEmpty() {
    return byId().isEmpty();
  }

  /** {@return all entries, category by category} */
  @JsonIgnore
  public ImmutableList<Entry> entries() {
    return byId().values().asList();
  }

  /**
   * {@return the entry that declares {@code id}, in the category that its type says}
   *
   * @param id any id
   */
  public Optional<Entry> entry(Id id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * {@return the party with that id}
   *
   * @param id its id
   */
  public Optional<Party> party(PartyId id) {
    return entry(id).map(Party.class::cast);
  }

  /**
   * {@return the place with that id}
   *
   * @param id its id
   */
  public Optional<Place> place(PlaceId id) {
    return entry(id).map(Place.class::cast);
  }

  /**
   * {@return the measure with that id}
   *
   * @param id its id
   */
  public Optional<Measure> measure(MeasureId id) {
    return entry(id).map(Measure.class::cast);
  }

  /**
   * {@return the act with that id}
   *
   * @param id its id
   */
  public Optional<Act> act(ActId id) {
    return entry(id).map(Act.class::cast);
  }

  /**
   * {@return the thing with that id}
   *
   * @param id its id
   */
  public Optional<Thing> object(ObjectId id) {
    return entry(id).map(Thing.class::cast);
  }

  /**
   * {@return the event or period with that id}
   *
   * @param id its id
   */
  public Optional<Event> event(EventId id) {
    return entry(id).map(Event.class::cast);
  }

  /**
   * {@return the circumstance with that id}
   *
   * @param id its id
   */
  public Optional<Circumstance> circumstance(CircumstanceId id) {
    return entry(id).map(Circumstance.class::cast);
  }

  @Value.Lazy
  @JsonIgnore
  ImmutableMap<Id, Entry> byId() {
    return Streams.<Entry>concat(
            parties().stream(),
            places().stream(),
            measures().stream(),
            acts().stream(),
            objects().stream(),
            events().stream(),
            circumstances().stream())
        .collect(ImmutableMap.toImmutableMap(Entry::id, entry -> entry));
  }

  @Value.Check
  Vocabulary check() {
    return EntryOrder.of(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Vocabulary}. */
  public static final class Builder extends ImmutableVocabulary.Builder {
    Builder() {}
  }
}
