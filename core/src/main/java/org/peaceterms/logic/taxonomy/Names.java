package org.peaceterms.logic.taxonomy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Which names have something in common, over all categories. Names of two categories never have.
 *
 * <p>Two acts, or two measures, are different unless the vocabulary puts one below the other or a
 * third below both. Two things of which nothing is said may be one only if both fall under a third,
 * or if one is left undefined.
 */
public final class Names {
  /**
   * What is known of vocabularies, each of which is asked for with every text on it. One is known
   * as itself and not as an equal one, so that looking it up reads nothing.
   */
  private static final Cache<Vocabulary, Names> KNOWN =
      CacheBuilder.newBuilder().weakKeys().build();

  private final ImmutableMap<Class<?>, Taxonomy<Id>> taxonomies;
  private final ImmutableSet<Id> undefined;
  private final ImmutableSet<Id> everyone;
  private final ImmutableMap<Id, Id> points;

  private Names(
      ImmutableMap<Class<?>, Taxonomy<Id>> taxonomies,
      ImmutableSet<Id> undefined,
      ImmutableSet<Id> everyone,
      ImmutableMap<Id, Id> points) {
    this.taxonomies = taxonomies;
    this.undefined = undefined;
    this.everyone = everyone;
    this.points = points;
  }

  /**
   * {@return the names of a vocabulary}
   *
   * @param vocabulary a vocabulary whose facts hold together
   */
  public static Names of(Vocabulary vocabulary) {
    return KNOWN.asMap().computeIfAbsent(vocabulary, Names::read);
  }

  private static Names read(Vocabulary vocabulary) {
    ImmutableSet<Id> undefined =
        Stream.of(
                vocabulary.parties().stream()
                    .filter(party -> party.undefined().orElse(false))
                    .map(Party::id),
                vocabulary.places().stream()
                    .filter(place -> place.undefined().orElse(false))
                    .map(Place::id),
                vocabulary.objects().stream()
                    .filter(thing -> thing.undefined().orElse(false))
                    .map(Thing::id))
            .flatMap(ids -> ids)
            .collect(toImmutableSet());
    ImmutableSet<Id> everyone =
        vocabulary.parties().stream()
            .filter(party -> party.everyone().orElse(false) && party.except().isEmpty())
            .map(Party::id)
            .collect(toImmutableSet());
    return new Names(
        ImmutableMap.of(
            PartyId.class, Taxonomies.parties(vocabulary),
            ActId.class, Taxonomies.acts(vocabulary),
            ObjectId.class, Taxonomies.objects(vocabulary),
            PlaceId.class, Taxonomies.places(vocabulary),
            MeasureId.class, measures(vocabulary)),
        undefined,
        everyone,
        ImmutableMap.of());
  }

  /**
   * {@return names of one category}
   *
   * @param category the type of their ids
   * @param taxonomy what is known of them
   */
  public static Names of(Class<? extends Id> category, Taxonomy<Id> taxonomy) {
    return of(ImmutableMap.of(category, taxonomy));
  }

  /**
   * {@return names of some categories}
   *
   * @param taxonomies what is known of them, by the type of their ids
   */
  public static Names of(ImmutableMap<Class<?>, Taxonomy<Id>> taxonomies) {
    return new Names(taxonomies, ImmutableSet.of(), ImmutableSet.of(), ImmutableMap.of());
  }

  private static Taxonomy<Id> measures(Vocabulary vocabulary) {
    Taxonomy.Builder<Id> measures = Taxonomy.builder();
    vocabulary.measures().forEach(measure -> measures.name(measure.id(), Extent.OPEN));
    for (Measure measure : vocabulary.measures()) {
      measure.partOf().forEach(whole -> measures.below(measure.id(), whole));
    }
    return measures.build();
  }

  /**
   * {@return these names and some new ones, of which it is known only what they are below}
   *
   * @param fresh each new name with the name that it is below
   */
  public Names with(Map<Id, Id> fresh) {
    Map<Id, Id> all = new TreeMap<>(Comparator.comparing(Id::text));
    all.putAll(points);
    all.putAll(fresh);
    return new Names(taxonomies, undefined, everyone, ImmutableMap.copyOf(all));
  }

  /**
   * {@return whether all that {@code lower} covers {@code upper} covers too}
   *
   * @param lower a name
   * @param upper a name
   */
  public boolean isBelow(Id lower, Id upper) {
    return lower.equals(upper) || above(lower).contains(upper);
  }

  /**
   * {@return the names above {@code name}, itself included}
   *
   * @param name a name
   */
  public ImmutableSet<Id> above(Id name) {
    if (points.containsKey(name)) {
      return ImmutableSet.<Id>builder().add(name).addAll(above(points.get(name))).build();
    }
    return isKnown(name) ? taxonomy(name).above(name) : ImmutableSet.of(name);
  }

  /**
   * {@return the names below {@code name}, itself included}
   *
   * @param name a name
   */
  public ImmutableSet<Id> below(Id name) {
    return isKnown(name) ? taxonomy(name).below(name) : ImmutableSet.of(name);
  }

  /**
   * {@return names that together are all of {@code name}; none if it is not known what makes it up}
   *
   * @param name a name
   */
  public ImmutableSet<Id> parts(Id name) {
    return isKnown(name) ? taxonomy(name).parts(name) : ImmutableSet.of();
  }

  /** {@return whether some name has {@link #parts parts}, so that it is of use to ask for them} */
  public boolean hasParts() {
    return taxonomies.values().stream().anyMatch(Taxonomy::hasParts);
  }

  /**
   * {@return whether a name is known to be one single thing}
   *
   * @param name a name
   */
  public boolean isSingle(Id name) {
    return isKnown(name) && taxonomy(name).isSingle(name);
  }

  /**
   * {@return whether two names have something in common}
   *
   * @param one a name
   * @param other a name
   */
  public Overlap overlap(Id one, Id other) {
    if (one.equals(other)) {
      return Overlap.MUST;
    }
    if (points.containsKey(one) || points.containsKey(other)) {
      return isBelow(one, other) || isBelow(other, one) ? Overlap.MUST : Overlap.NEVER;
    }
    if (!one.getClass().equals(other.getClass()) || !isKnown(one) || !isKnown(other)) {
      return Overlap.NEVER;
    }
    Overlap overlap = taxonomy(one).overlap(one, other);
    return overlap == Overlap.MAY && !mayBeOne(one, other) ? Overlap.NEVER : overlap;
  }

  /**
   * {@return names among which are all that have, or may have, something in common with a name}
   *
   * @param name a name
   * @param asked the names that are asked about; with few of them it is no use to leave any out
   */
  public Set<Id> near(Id name, Set<Id> asked) {
    if (!points.isEmpty() || !isKnown(name)) {
      return asked;
    }
    boolean differ = name instanceof ActId || name instanceof MeasureId;
    return taxonomy(name).near(name, differ, asked);
  }

  private boolean mayBeOne(Id one, Id other) {
    if (one instanceof ActId || one instanceof MeasureId) {
      return false;
    }
    return !(one instanceof ObjectId)
        || isUndefined(one)
        || isUndefined(other)
        || !Sets.intersection(above(one), above(other)).isEmpty();
  }

  /**
   * {@return whether the text that declares the name leaves open what it covers}
   *
   * @param name a name
   */
  public boolean isUndefined(Id name) {
    return undefined.contains(name);
  }

  /**
   * {@return whether the name covers all parties}
   *
   * @param name a name
   */
  public boolean isEveryone(Id name) {
    return everyone.contains(name);
  }

  private boolean isKnown(Id name) {
    Taxonomy<Id> taxonomy = taxonomies.get(name.getClass());
    return taxonomy != null && taxonomy.names().contains(name);
  }

  private Taxonomy<Id> taxonomy(Id name) {
    return taxonomies.get(name.getClass());
  }
}
