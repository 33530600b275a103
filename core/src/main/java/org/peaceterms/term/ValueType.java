package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Id;

/**
 * The type of a field: one value, an optional one, a set, a list or a map of values of a {@link
 * ScalarType}. Everything that handles fields without knowing the kind (diff, generators, checks of
 * references, printing) goes through it.
 *
 * @param <V> the class of the field
 */
public final class ValueType<V> {

  /** How many values a field holds and how they are kept. */
  public enum Shape {
    /** Exactly one. */
    ONE,
    /** None or one. */
    OPTIONAL,
    /** Any number, unordered and without repetition; order never matters. */
    SET,
    /** Any number, in order. */
    LIST,
    /** Any number, each under an id. */
    MAP
  }

  private final Shape shape;
  private final ScalarType<?> element;
  private final Optional<ScalarType<?>> key;
  private final Predicate<V> absent;
  private final BiFunction<V, Wording, String> words;
  private final Function<V, ImmutableList<Id>> mentions;
  private final Function<V, ImmutableList<Term>> nested;
  private final BiFunction<V, Renaming, V> renamed;

  private ValueType(
      Shape shape,
      ScalarType<?> element,
      Optional<ScalarType<?>> key,
      Predicate<V> absent,
      BiFunction<V, Wording, String> words,
      Function<V, ImmutableList<Id>> mentions,
      Function<V, ImmutableList<Term>> nested,
      BiFunction<V, Renaming, V> renamed) {
    this.nested = nested;
    this.renamed = renamed;
    this.shape = shape;
    this.element = element;
    this.key = key;
    this.absent = absent;
    this.words = words;
    this.mentions = mentions;
  }

  /**
   * {@return the type of a field that always has one value}
   *
   * @param type the type of the value
   * @param <E> the class of the value
   */
  public static <E> ValueType<E> one(ScalarType<E> type) {
    return new ValueType<>(
        Shape.ONE,
        type,
        Optional.empty(),
        value -> false,
        type.words(),
        type.mentions(),
        type.nested(),
        type.renamed());
  }

  /**
   * {@return the type of a field that may be left out}
   *
   * @param type the type of the value
   * @param <E> the class of the value
   */
  public static <E> ValueType<Optional<E>> optional(ScalarType<E> type) {
    return new ValueType<>(
        Shape.OPTIONAL,
        type,
        Optional.empty(),
        Optional::isEmpty,
        (value, wording) -> value.map(given -> type.words().apply(given, wording)).orElse(""),
        value -> value.map(type.mentions()).orElse(ImmutableList.of()),
        value -> value.map(type.nested()).orElse(ImmutableList.of()),
        (value, names) -> value.map(given -> type.renamed().apply(given, names)));
  }

  /**
   * {@return the type of a field with an unordered set of values}
   *
   * @param type the type of the values
   * @param <E> the class of the values
   */
  public static <E> ValueType<ImmutableSortedSet<E>> setOf(ScalarType<E> type) {
    return new ValueType<>(
        Shape.SET,
        type,
        Optional.empty(),
        Collection::isEmpty,
        type::list,
        set -> all(set, type.mentions()),
        set -> all(set, type.nested()),
        (set, names) -> Renames.set(set, value -> type.renamed().apply(value, names)));
  }

  /**
   * {@return the type of a field with a list of values}
   *
   * @param type the type of the values
   * @param <E> the class of the values
   */
  public static <E> ValueType<ImmutableList<E>> listOf(ScalarType<E> type) {
    return new ValueType<>(
        Shape.LIST,
        type,
        Optional.empty(),
        Collection::isEmpty,
        type::list,
        list -> all(list, type.mentions()),
        list -> all(list, type.nested()),
        (list, names) -> Renames.list(list, value -> type.renamed().apply(value, names)));
  }

  /**
   * {@return the type of a field with a list of values any one of which is enough}
   *
   * @param type the type of the values
   * @param <E> the class of the values
   */
  public static <E> ValueType<ImmutableList<E>> anyOf(ScalarType<E> type) {
    return new ValueType<>(
        Shape.LIST,
        type,
        Optional.empty(),
        Collection::isEmpty,
        (list, wording) ->
            Phrase.or(list.stream().map(value -> type.words().apply(value, wording)).toList()),
        list -> all(list, type.mentions()),
        list -> all(list, type.nested()),
        (list, names) -> Renames.list(list, value -> type.renamed().apply(value, names)));
  }

  /**
   * {@return the type of a field with a value for each of several ids}
   *
   * @param key the type of the ids
   * @param type the type of the values
   * @param <K> the class of the ids
   * @param <E> the class of the values
   */
  public static <K extends Id, E> ValueType<ImmutableSortedMap<K, E>> mapOf(
      ScalarType<K> key, ScalarType<E> type) {
    return new ValueType<>(
        Shape.MAP,
        type,
        Optional.of(key),
        Map::isEmpty,
        (map, wording) ->
            Phrase.and(
                map.entrySet().stream()
                    .map(
                        entry ->
                            key.words().apply(entry.getKey(), wording)
                                + " "
                                + type.words().apply(entry.getValue(), wording))
                    .toList()),
        map ->
            ImmutableList.<Id>builder()
                .addAll(all(map.keySet(), key.mentions()))
                .addAll(all(map.values(), type.mentions()))
                .build(),
        map -> all(map.values(), type.nested()),
        (map, names) -> Renames.map(map, key.renamed(), type.renamed(), names));
  }

  private static <E, R> ImmutableList<R> all(
      Collection<E> values, Function<E, ImmutableList<R>> each) {
    if (values.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<R> found = ImmutableList.builder();
    values.forEach(value -> found.addAll(each.apply(value)));
    return found.build();
  }

  /** {@return whether a value, or the id it stands under, can name anything} */
  boolean holdsNames() {
    return element.holdsNames() || key.isPresent();
  }

  /** {@return whether a value, or the id it stands under, may have another name in a renaming} */
  boolean isRenamedBy(Renaming names) {
    return element.isRenamedBy(names) || key.filter(id -> id.isRenamedBy(names)).isPresent();
  }

  /** {@return how many values the field holds} */
  public Shape shape() {
    return shape;
  }

  /** {@return the type of each value} */
  public ScalarType<?> element() {
    return element;
  }

  /** {@return the type of the ids of a map; empty for the other shapes} */
  public Optional<ScalarType<?>> key() {
    return key;
  }

  /**
   * {@return whether the field says nothing}
   *
   * @param value the value of the field
   */
  public boolean isAbsent(V value) {
    return absent.test(value);
  }

  /**
   * {@return how the value reads inside a sentence; empty if it says nothing}
   *
   * @param value the value of the field
   * @param wording the names
   */
  public String words(V value, Wording wording) {
    return words.apply(value, wording);
  }

  /**
   * {@return the ids that the value mentions, in order, those inside nested terms included}
   *
   * @param value the value of the field
   */
  public ImmutableList<Id> mentions(V value) {
    return mentions.apply(value);
  }

  /**
   * {@return the terms directly inside the value, in order}
   *
   * @param value the value of the field
   */
  public ImmutableList<Term> nested(V value) {
    return nested.apply(value);
  }

  /**
   * {@return the value with other names for what a text names itself}
   *
   * @param value the value of the field
   * @param names the names
   */
  public V renamed(V value, Renaming names) {
    return isRenamedBy(names) ? renamed.apply(value, names) : value;
  }
}
