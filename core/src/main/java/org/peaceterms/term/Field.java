package org.peaceterms.term;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.value.FieldName;

/**
 * A field of a kind: its name, its type, how it is read, how a copy with another value is made, and
 * in which direction it tightens.
 *
 * @param name its name, as in JSON
 * @param type its type
 * @param aspect what it is about
 * @param read reads it
 * @param with makes a copy with another value
 * @param direction in which direction it tightens
 * @param <T> what it is a field of
 * @param <V> the class of its value
 */
public record Field<T, V>(
    FieldName name,
    ValueType<V> type,
    Aspect aspect,
    Function<? super T, V> read,
    BiFunction<T, V, ? extends T> with,
    Direction<? super V> direction) {

  /**
   * {@return its value}
   *
   * @param owner what it is a field of
   */
  public V of(T owner) {
    return read.apply(owner);
  }

  /**
   * {@return whether {@code owner} says nothing here}
   *
   * @param owner what it is a field of
   */
  public boolean isAbsent(T owner) {
    return type.isAbsent(of(owner));
  }

  /**
   * {@return a copy of {@code target} that has the value {@code source} has here}
   *
   * @param target what is copied
   * @param source where the value is taken from
   */
  public T copy(T target, T source) {
    return with.apply(target, of(source));
  }
}
