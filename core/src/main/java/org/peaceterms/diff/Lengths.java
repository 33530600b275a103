package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Unit;

/**
 * The lengths on the ground that two versions of a clause state. A distance kept on each side of a
 * line and the width of a zone across it are two things, though both are given in kilometres: where
 * one takes the place of the other, neither is called the stricter.
 */
final class Lengths {
  private final ImmutableSet<Dimension> before;
  private final ImmutableSet<Dimension> after;

  Lengths(ImmutableList<Term> before, ImmutableList<Term> after) {
    this.before = of(before);
    this.after = of(after);
  }

  /** {@return why a term that went is not compared with what came for it} */
  Optional<String> gone(Term term) {
    return unlike(of(ImmutableList.of(term)), after);
  }

  /** {@return why a term that came is not compared with what went for it} */
  Optional<String> come(Term term) {
    return unlike(of(ImmutableList.of(term)), before);
  }

  /** {@return why a length that came into a term or went from it is not compared} */
  Optional<String> changed(Object from, Object to) {
    Optional<Quantity> old = quantity(from);
    Optional<Quantity> now = quantity(to);
    if (old.isPresent() == now.isPresent()) {
      return Optional.empty();
    }
    Quantity one = old.or(() -> now).orElseThrow();
    return unlike(ImmutableSet.of(one.of()), old.isPresent() ? after : before);
  }

  private static Optional<String> unlike(Set<Dimension> own, Set<Dimension> other) {
    return own.stream()
        .filter(length -> isLength(length) && !other.contains(length))
        .findFirst()
        .flatMap(
            length ->
                other.stream().findFirst().map(found -> Figures.notComparable(length, found)));
  }

  private static ImmutableSet<Dimension> of(ImmutableList<Term> terms) {
    Set<Dimension> found = EnumSet.noneOf(Dimension.class);
    terms.forEach(term -> collect(term.kind(), term, found));
    return ImmutableSet.copyOf(found);
  }

  private static <T extends Term> void collect(Kind<T> kind, Term term, Set<Dimension> found) {
    for (Field<T, ?> field : kind.fields()) {
      quantity(field.of(kind.type().cast(term)))
          .map(Quantity::of)
          .filter(Lengths::isLength)
          .ifPresent(found::add);
    }
  }

  private static Optional<Quantity> quantity(Object field) {
    return field instanceof Optional<?> value
        ? value.filter(Quantity.class::isInstance).map(Quantity.class::cast)
        : Optional.empty();
  }

  private static boolean isLength(Dimension dimension) {
    return dimension.units().contains(Unit.KM);
  }
}
