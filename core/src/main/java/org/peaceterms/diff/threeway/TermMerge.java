package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.SourceId;

/**
 * One term of three drafts, field by field: a field that one draft changed has its value, also
 * where both made the same of it. If both changed a field differently there are two versions of the
 * term, each with the other changes of both.
 *
 * @param left the term with the left draft's say where the two clash
 * @param right the term with the right draft's say
 * @param clashes the fields in which they clash
 */
record TermMerge(Term left, Term right, ImmutableSet<FieldName> clashes) {

  /** What is said of postponed fields is said last: it depends on the others. */
  private static final FieldName POSTPONED = FieldName.of("toBeFixed");

  /** {@return the term of both drafts, which the base may have} */
  static TermMerge of(Optional<Term> base, Term left, Term right) {
    return left.kind() == right.kind()
        ? of(left.kind(), base, left, right)
        : new TermMerge(left, right, ImmutableSet.of());
  }

  private static <T extends Term> TermMerge of(
      Kind<T> kind, Optional<Term> base, Term left, Term right) {
    T first = kind.type().cast(left);
    T second = kind.type().cast(right);
    Optional<T> old = base.filter(kind.type()::isInstance).map(kind.type()::cast);
    ImmutableList.Builder<Field<T, ?>> fromLeft = ImmutableList.builder();
    ImmutableList.Builder<Field<T, ?>> fromRight = ImmutableList.builder();
    ImmutableSet.Builder<FieldName> clashes = ImmutableSet.builder();
    for (Field<T, ?> field : kind.fields()) {
      if (field.aspect() != Aspect.SOURCE) {
        Three<Object> value =
            new Three<Object>(
                old.map(field::of), Optional.of(field.of(first)), Optional.of(field.of(second)));
        if (value.clashes()) {
          clashes.add(field.name());
        } else if (!value.left().equals(value.right())) {
          (value.merged().equals(value.left()) ? fromLeft : fromRight).add(field);
        }
      }
    }
    ImmutableSortedSet<SourceId> sources = sources(base, left, right);
    return versions(
        kind, first, second, fromLeft.build(), fromRight.build(), clashes.build(), sources);
  }

  private static ImmutableSortedSet<SourceId> sources(Optional<Term> base, Term left, Term right) {
    ImmutableSet<SourceId> old =
        base.<ImmutableSet<SourceId>>map(Term::sources).orElse(ImmutableSet.of());
    return ImmutableSortedSet.copyOf(Three.union(old, left.sources(), right.sources()));
  }

  /** Two changes that are fine each for itself may break a rule together; then they clash. */
  private static <T extends Term> TermMerge versions(
      Kind<T> kind,
      T left,
      T right,
      ImmutableList<Field<T, ?>> fromLeft,
      ImmutableList<Field<T, ?>> fromRight,
      ImmutableSet<FieldName> clashes,
      ImmutableSortedSet<SourceId> sources) {
    Optional<Term> first = with(kind, left, right, fromRight);
    Optional<Term> second = with(kind, right, left, fromLeft);
    if (clashes.isEmpty() && (first.isPresent() || second.isPresent())) {
      Term merged = first.or(() -> second).orElseThrow().withSources(sources);
      return new TermMerge(merged, merged, clashes);
    }
    if (first.isPresent() && second.isPresent()) {
      return new TermMerge(first.get(), second.get(), clashes);
    }
    return new TermMerge(left, right, clashes);
  }

  private static <T extends Term> Optional<Term> with(
      Kind<T> kind, T target, T source, ImmutableList<Field<T, ?>> fields) {
    try {
      boolean postponed = fields.stream().anyMatch(field -> field.name().equals(POSTPONED));
      ImmutableSortedSet<FieldName> open = (postponed ? source : target).toBeFixed();
      return Optional.of(copied(kind, target, source, fields).withToBeFixed(open));
    } catch (InvalidValueException brokenTogether) {
      return Optional.empty();
    }
  }

  private static <T extends Term> T copied(
      Kind<T> kind, T target, T source, ImmutableList<Field<T, ?>> fields) {
    T copy = kind.type().cast(target.withToBeFixed(ImmutableList.of()));
    for (Field<T, ?> field : fields) {
      if (!field.name().equals(POSTPONED)) {
        copy = field.copy(copy, source);
      }
    }
    return copy;
  }

  /** {@return whether both drafts agree on the term} */
  boolean agreed() {
    return left.equals(right);
  }
}
