package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.term.Field;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.Term;
import org.peaceterms.term.ValueType;

/**
 * A term inside another, with its place in the file: in a field, or in the response of a tier.
 *
 * @param term the term
 * @param pointer its JSON pointer
 */
record InnerTerm(Term term, String pointer) {

  /** {@return the terms directly inside a field of a term whose pointer is given} */
  static <T extends Term, V> ImmutableList<InnerTerm> in(
      Field<T, V> field, T term, String pointer) {
    V value = field.of(term);
    if (field.type().nested(value).isEmpty()) {
      return ImmutableList.of();
    }
    String at = pointer + "/" + field.name();
    ScalarType<?> type = field.type().element();
    if (field.type().shape() != ValueType.Shape.LIST) {
      return within(type, ((Optional<?>) value).orElseThrow(), at);
    }
    ImmutableList.Builder<InnerTerm> inner = ImmutableList.builder();
    List<?> elements = (List<?>) value;
    for (int i = 0; i < elements.size(); i++) {
      inner.addAll(within(type, elements.get(i), at + "/" + i));
    }
    return inner.build();
  }

  private static <E> ImmutableList<InnerTerm> within(
      ScalarType<E> type, Object element, String pointer) {
    ImmutableList<Term> terms = type.nested().apply(type.javaType().cast(element));
    if (type.equals(Scalars.TERM)) {
      return ImmutableList.of(new InnerTerm(terms.get(0), pointer));
    }
    ImmutableList.Builder<InnerTerm> inner = ImmutableList.builder();
    for (int i = 0; i < terms.size(); i++) {
      inner.add(new InnerTerm(terms.get(i), pointer + "/response/" + i));
    }
    return inner.build();
  }
}
