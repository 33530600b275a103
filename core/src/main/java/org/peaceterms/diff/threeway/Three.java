package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The same thing in three drafts; absent where a draft has it not.
 *
 * @param base in the base
 * @param left in the left draft
 * @param right in the right draft
 * @param <T> its class
 */
record Three<T>(Optional<T> base, Optional<T> left, Optional<T> right) {

  static <T> Three<T> of(T base, T left, T right) {
    return new Three<>(Optional.of(base), Optional.of(left), Optional.of(right));
  }

  <R> Three<R> map(Function<T, R> each) {
    return new Three<>(base.map(each), left.map(each), right.map(each));
  }

  <R> Three<R> flatMap(Function<T, Optional<R>> each) {
    return new Three<>(base.flatMap(each), left.flatMap(each), right.flatMap(each));
  }

  /** {@return whether none of the three has anything in a list} */
  boolean allLack(Function<T, ? extends Collection<?>> list) {
    return base.map(list).filter(all -> !all.isEmpty()).isEmpty()
        && left.map(list).filter(all -> !all.isEmpty()).isEmpty()
        && right.map(list).filter(all -> !all.isEmpty()).isEmpty();
  }

  /** {@return whether both drafts changed it, each otherwise} */
  boolean clashes() {
    return !left.equals(right) && !base.equals(left) && !base.equals(right);
  }

  /** {@return what the draft that changed it says, or the base where both did so differently} */
  Optional<T> merged() {
    return left.equals(right) || base.equals(right) ? left : base.equals(left) ? right : base;
  }

  /** {@return the first that is there of the merged value, the base, and the two drafts} */
  T any(boolean leftFirst) {
    return merged()
        .or(this::base)
        .or(() -> leftFirst ? left : right)
        .or(() -> leftFirst ? right : left)
        .orElseThrow();
  }

  /** {@return the elements that both kept or one added, of three sets} */
  static <E> ImmutableSet<E> union(Set<E> base, Set<E> left, Set<E> right) {
    return ImmutableSet.<E>builder()
        .addAll(Sets.intersection(left, right))
        .addAll(Sets.difference(left, base))
        .addAll(Sets.difference(right, base))
        .build();
  }
}
