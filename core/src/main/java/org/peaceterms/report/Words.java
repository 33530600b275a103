package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;

/** One plan in words: the names of its ids are looked up once. */
final class Words {
  private final Wording wording;

  private Words(Wording wording) {
    this.wording = wording;
  }

  /** {@return the words of a plan} */
  static Words of(Plan plan) {
    return new Words(plan.wording());
  }

  /** {@return what a term says, as a sentence} */
  String reading(Term term) {
    return term.reading(wording);
  }

  /** {@return the names of ids as an enumeration} */
  String names(Set<? extends Id> ids) {
    return Phrase.names(ids, wording);
  }

  /** {@return the name of an id} */
  String name(Id id) {
    return wording.name(id);
  }

  /**
   * {@return what a term is about: "quantity limit (Ukraine; the strength of the armed forces)"}
   */
  String about(Term term) {
    return about(term.kind(), term);
  }

  private <T extends Term> String about(Kind<T> kind, Term term) {
    ImmutableList<String> matter =
        kind.about().stream()
            .map(field -> value(field, kind.type().cast(term)))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    String name = kind.name().replace('-', ' ');
    return matter.isEmpty() ? name : name + " (" + String.join("; ", matter) + ")";
  }

  /** {@return what a term says in one of its fields, if it says anything there} */
  Optional<String> value(Term term, FieldName field) {
    return value(term.kind(), term, field);
  }

  private <T extends Term> Optional<String> value(Kind<T> kind, Term term, FieldName name) {
    return kind.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .flatMap(field -> value(field, kind.type().cast(term)));
  }

  private <T, V> Optional<String> value(Field<T, V> field, T term) {
    V value = field.of(term);
    return field.type().isAbsent(value)
        ? Optional.empty()
        : Optional.of(field.type().words(value, wording)).filter(words -> !words.isBlank());
  }

  /**
   * {@return what one term has in a field and another of its kind has not, if the field holds
   * several values and the two have some of them in common}
   */
  Optional<String> only(Term in, Term notIn, FieldName field) {
    return only(in.kind(), in, notIn, field);
  }

  private <T extends Term> Optional<String> only(
      Kind<T> kind, Term in, Term notIn, FieldName name) {
    return kind.fields().stream()
        .filter(field -> field.name().equals(name) && kind.type().isInstance(notIn))
        .findFirst()
        .flatMap(field -> only(field, kind.type().cast(in), kind.type().cast(notIn)));
  }

  private <T, V> Optional<String> only(Field<T, V> field, T in, T notIn) {
    V all = field.of(in);
    if (all instanceof Collection<?> mine && field.of(notIn) instanceof Collection<?> other) {
      V rest = rest(all, other);
      return Collections.disjoint(mine, other) || field.type().isAbsent(rest)
          ? Optional.empty()
          : Optional.of(field.type().words(rest, wording));
    }
    return Optional.empty();
  }

  /** A part of a list or set is a list or set of the same type. */
  @SuppressWarnings("unchecked")
  private static <V> V rest(V all, Collection<?> without) {
    if (all instanceof ImmutableSortedSet<?> set) {
      return (V) rest(set, without);
    }
    return (V)
        ((Collection<?>) all)
            .stream()
                .filter(value -> !without.contains(value))
                .collect(ImmutableList.toImmutableList());
  }

  private static <E> ImmutableSortedSet<E> rest(ImmutableSortedSet<E> all, Collection<?> without) {
    return all.stream()
        .filter(value -> !without.contains(value))
        .collect(ImmutableSortedSet.toImmutableSortedSet(all.comparator()));
  }

  /** {@return the name of a field as words: "not counted" for {@code notCounted}} */
  static String field(FieldName name) {
    StringBuilder words = new StringBuilder();
    for (char letter : name.text().toCharArray()) {
      words.append(Character.isUpperCase(letter) ? " " : "").append(Character.toLowerCase(letter));
    }
    return words.toString();
  }

  /** {@return a point by number and heading: "Point 6: Size of the armed forces"} */
  static String point(Clause clause) {
    return "Point " + clause.number() + clause.heading().map(title -> ": " + title).orElse("");
  }

  /** {@return a number with a noun in the right form: "1 point", "2 points"} */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@return items as an enumeration, each once} */
  static String and(List<String> items) {
    return Phrase.and(ImmutableSet.copyOf(items).asList());
  }
}
