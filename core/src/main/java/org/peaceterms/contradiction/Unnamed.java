package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.TermId;

/**
 * A plan in which no list names some terms any more, so that they can be taken out. A term that was
 * about nothing else is taken out with them.
 */
final class Unnamed {
  private final ImmutableSet<String> names;

  private Unnamed(ImmutableSet<String> names) {
    this.names = names;
  }

  static Plan in(Plan plan, List<Term> terms) {
    ImmutableSet<String> names =
        terms.stream().flatMap(Unnamed::ids).collect(ImmutableSet.toImmutableSet());
    return names.isEmpty() ? plan : new Unnamed(names).in(plan);
  }

  /** Terms nest no deeper than a file may, so that this ends soon. */
  private static Stream<String> ids(Term term) {
    return Stream.concat(
        term.id().map(TermId::text).stream(),
        term.kind().nested(term).stream().flatMap(Unnamed::ids));
  }

  private Plan in(Plan plan) {
    return plan.withClauses(plan.clauses().stream().map(this::in).toList());
  }

  private Clause in(Clause clause) {
    return EditedPlan.of(clause, term -> in(term.kind(), term))
        .withReports(
            clause.reports().stream()
                .map(report -> report.withOf(report.of().filter(of -> !names.contains(of.text()))))
                .toList());
  }

  private <T extends Term> Stream<Term> in(Kind<T> kind, Term term) {
    T changed = kind.type().cast(term);
    for (Field<T, ?> field : kind.naming()) {
      Optional<ImmutableSortedSet<?>> left = left(field, changed);
      if (left.isPresent()) {
        if (left.orElseThrow().isEmpty() && kind.about().contains(field)) {
          return Stream.of();
        }
        changed = with(field, changed, left.orElseThrow());
      }
    }
    return Stream.of(changed);
  }

  /** What is left of a list that names one of the terms. */
  private <T> Optional<ImmutableSortedSet<?>> left(Field<T, ?> field, T term) {
    return field.of(term) instanceof ImmutableSortedSet<?> listed
            && listed.stream().anyMatch(this::isNamed)
        ? Optional.of(without(listed))
        : Optional.empty();
  }

  /** A field of a list takes any list of its own elements. */
  @SuppressWarnings("unchecked")
  private static <T, V> T with(Field<T, V> field, T term, ImmutableSortedSet<?> left) {
    return field.with().apply(term, (V) left);
  }

  private <E> ImmutableSortedSet<E> without(ImmutableSortedSet<E> listed) {
    return listed.stream()
        .filter(name -> !isNamed(name))
        .collect(ImmutableSortedSet.toImmutableSortedSet(listed.comparator()));
  }

  private boolean isNamed(Object name) {
    return name instanceof Id id && names.contains(id.text());
  }
}
