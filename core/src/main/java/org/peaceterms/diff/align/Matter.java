package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;

/** What a term is about, as features that two terms about the same matter share. */
final class Matter {
  private Matter() {}

  /** {@return the term without what is no part of what it says} */
  static Term meaning(Term term) {
    Term meaning = term.sources().isEmpty() ? term : term.withSources(ImmutableList.of());
    return meaning.id().isEmpty() ? meaning : meaning.withId(Optional.empty());
  }

  /** {@return one feature for the whole matter; two terms that share it are about the same} */
  static String key(Term term) {
    return term.kind().name() + "=" + String.join("&", parts(term.kind(), term));
  }

  /**
   * {@return whether two terms have one key for certain; if not, they may have one all the same}
   */
  static boolean isClearlyOne(Term old, Term now) {
    return old.kind() == now.kind() && isClearlyOne(old.kind(), old, now);
  }

  private static <T extends Term> boolean isClearlyOne(Kind<T> kind, Term old, Term now) {
    T first = kind.type().cast(old);
    T second = kind.type().cast(now);
    for (Field<T, ?> field : kind.about()) {
      if (!Iterables.elementsEqual(elements(field.of(first)), elements(field.of(second)))) {
        return false;
      }
    }
    return true;
  }

  /** {@return the same features of renamed terms as numbers, and one for each whole matter} */
  static long[] numbers(Collection<Term> terms, Renaming names) {
    Numbers numbers = new Numbers(names);
    terms.forEach(term -> numbers.add(term.kind(), term));
    return numbers.told.build().toArray();
  }

  /** Numbers told so far. */
  private static final class Numbers {
    private final Renaming names;
    private final ImmutableLongArray.Builder told = ImmutableLongArray.builder();

    /** Of all that was told of the last term. */
    private long whole;

    Numbers(Renaming names) {
      this.names = names;
    }

    <T extends Term> void add(Kind<T> kind, Term term) {
      long name = kind.name().hashCode();
      whole = name;
      told.add(Features.feature(0, name));
      for (Field<T, ?> field : kind.about()) {
        add(name, field, kind.type().cast(term));
      }
      told.add(Features.whole(whole));
    }

    private <T, V> void add(long kind, Field<T, V> field, T term) {
      long path = Features.feature(kind, field.name().text().hashCode());
      V value = field.type().renamed(field.of(term), names);
      if (value instanceof Collection<?> several) {
        several.forEach(one -> add(path, one));
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(one -> add(path, one));
      } else {
        add(path, value);
      }
    }

    private void add(long path, Object value) {
      long number = Features.feature(path, number(value));
      whole = Features.feature(whole, number);
      told.add(number);
    }
  }

  /** Hash codes of constants differ from run to run, those of their names do not. */
  private static long number(Object value) {
    return value instanceof Id id ? id.text().hashCode() : value.toString().hashCode();
  }

  /**
   * {@return whether two terms of one kind can be the same term changed: they share something of
   * each field that makes them what they are, such as the act of a conduct}
   */
  static boolean isShared(Term old, Term now) {
    return isShared(old.kind(), old, now);
  }

  private static <T extends Term> boolean isShared(Kind<T> kind, Term old, Term now) {
    return kind.about().stream()
        .filter(field -> kind.required().contains(field.name()))
        .allMatch(field -> isShared(field, kind.type().cast(old), kind.type().cast(now)));
  }

  private static <T> boolean isShared(Field<T, ?> field, T old, T now) {
    return !Collections.disjoint(elements(field.of(old)), elements(field.of(now)));
  }

  /** {@return the kind, and each single value of the fields that say what it is about} */
  static ImmutableSet<String> features(Term term) {
    return ImmutableSet.<String>builder()
        .add(term.kind().name())
        .addAll(parts(term.kind(), term))
        .build();
  }

  private static <T extends Term> List<String> parts(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    List<String> parts = new ArrayList<>();
    for (Field<T, ?> field : kind.about()) {
      elements(field.of(own)).forEach(value -> parts.add(feature(kind, field.name(), value)));
    }
    return parts;
  }

  private static String feature(Kind<?> kind, FieldName field, Object value) {
    return kind.name() + "." + field + "=" + value;
  }

  private static Collection<?> elements(Object field) {
    if (field instanceof Collection<?> several) {
      return several;
    }
    if (field instanceof Optional<?> optional) {
      return optional.isPresent() ? ImmutableList.of(optional.get()) : ImmutableList.of();
    }
    return ImmutableList.of(field);
  }
}
