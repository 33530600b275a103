package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;

/**
 * The type of a single value: what it is called, how it reads and which ids it mentions.
 *
 * @param name what a value of it is called, such as {@code bound}
 * @param javaType its class
 * @param words how a value reads inside a sentence
 * @param mentions the ids that a value mentions
 * @param nested the terms directly inside a value
 * @param renamed the value with other names for what a text names itself
 * @param <E> its class
 */
public record ScalarType<E>(
    String name,
    Class<E> javaType,
    BiFunction<E, Wording, String> words,
    Function<E, ImmutableList<Id>> mentions,
    Function<E, ImmutableList<Term>> nested,
    BiFunction<E, Renaming, E> renamed) {

  private static final Function<Object, ImmutableList<Term>> NO_TERMS = value -> ImmutableList.of();
  private static final BiFunction<Object, Renaming, Object> AS_IT_IS = (value, names) -> value;

  /**
   * A type whose values hold no terms.
   *
   * @param name what a value of it is called
   * @param javaType its class
   * @param words how a value reads
   * @param mentions the ids that a value mentions
   * @param renamed the value with other names
   */
  public ScalarType(
      String name,
      Class<E> javaType,
      BiFunction<E, Wording, String> words,
      Function<E, ImmutableList<Id>> mentions,
      BiFunction<E, Renaming, E> renamed) {
    this(name, javaType, words, mentions, noTerms(), renamed);
  }

  @SuppressWarnings("unchecked")
  private static <E> Function<E, ImmutableList<Term>> noTerms() {
    return (Function<E, ImmutableList<Term>>) (Function<?, ImmutableList<Term>>) NO_TERMS;
  }

  @SuppressWarnings("unchecked")
  private static <E> BiFunction<E, Renaming, E> asItIs() {
    return (BiFunction<E, Renaming, E>) (BiFunction<?, Renaming, ?>) AS_IT_IS;
  }

  /** Gives an id the new name of what a text declares. */
  private record Declared<I extends Id>(Function<String, I> of)
      implements BiFunction<I, Renaming, I> {

    @Override
    public I apply(I id, Renaming names) {
      return names.declared(id, of);
    }
  }

  /** Gives events that the beginning and completion of terms are the new names of the terms. */
  private record OfEvents<E>(BiFunction<E, Renaming, E> renamed)
      implements BiFunction<E, Renaming, E> {

    @Override
    public E apply(E value, Renaming names) {
      return renamed.apply(value, names);
    }
  }

  /** {@return whether a value can hold terms} */
  boolean holdsTerms() {
    return !nested.equals(NO_TERMS);
  }

  /** {@return whether a value can name anything} */
  boolean holdsNames() {
    return !renamed.equals(AS_IT_IS);
  }

  /** {@return whether a value can name anything that the renaming is about} */
  boolean isRenamedBy(Renaming names) {
    if (renamed instanceof Declared) {
      return names.isOfDeclared();
    }
    return renamed instanceof OfEvents ? names.isOfEvents() : holdsNames();
  }

  /** {@return the same type, of whose values it is known that they name nothing but events} */
  ScalarType<E> namingEvents() {
    return new ScalarType<>(name, javaType, words, mentions, nested, new OfEvents<>(renamed));
  }

  /**
   * {@return the type of an id}
   *
   * @param name what it is called
   * @param javaType its class
   * @param renamed the id with other names
   * @param <I> its class
   */
  static <I extends Id> ScalarType<I> id(
      String name, Class<I> javaType, BiFunction<I, Renaming, I> renamed) {
    return new ScalarType<>(
        name, javaType, (id, wording) -> wording.name(id), id -> ImmutableList.of(id), renamed);
  }

  /**
   * {@return the type of an id that a vocabulary or the text declares}
   *
   * @param name what it is called
   * @param javaType its class
   * @param of makes such an id
   * @param <I> its class
   */
  static <I extends Id> ScalarType<I> declared(
      String name, Class<I> javaType, Function<String, I> of) {
    return id(name, javaType, new Declared<>(of));
  }

  /**
   * {@return the type of a value that mentions no id}
   *
   * @param name what it is called
   * @param javaType its class
   * @param words how it reads
   * @param <E> its class
   */
  static <E> ScalarType<E> plain(String name, Class<E> javaType, Function<E, String> words) {
    return new ScalarType<>(
        name,
        javaType,
        (value, wording) -> words.apply(value),
        value -> ImmutableList.of(),
        asItIs());
  }

  /**
   * {@return the type of a fixed list of values}
   *
   * @param javaType the enum
   * @param <E> the enum
   */
  public static <E extends Enum<E> & FixedValue> ScalarType<E> fixed(Class<E> javaType) {
    return plain(javaType.getSimpleName(), javaType, FixedValue::words);
  }

  /**
   * {@return how the values read as one enumeration}
   *
   * @param values the values
   * @param wording the names
   */
  String list(Iterable<? extends E> values, Wording wording) {
    return Phrase.and(
        ImmutableList.copyOf(values).stream().map(value -> words.apply(value, wording)).toList());
  }
}
