package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.InvalidValueException;

class FieldProperties {
  /** What only a plan declares that has sources, and clauses and terms with ids. */
  private static final ImmutableSet<Aspect> OF_PLANS =
      ImmutableSet.of(Aspect.IDENTITY, Aspect.SOURCE, Aspect.PRECEDENCE);

  private static final int ENOUGH = 1000;

  /** A field of some kind with a term and a value for it. */
  private record Change<T extends Term, V>(Field<T, V> field, T term, V value) {
    /** The term with the value, unless the two do not go together. */
    Set<T> changed() {
      try {
        return ImmutableSet.of(field.with().apply(term, value));
      } catch (InvalidValueException refused) {
        return ImmutableSet.of();
      }
    }
  }

  @Provide
  Arbitrary<Change<?, ?>> changes() {
    return Arbitraries.of(Kinds.ALL).flatMap(FieldProperties::changesOf);
  }

  private static <T extends Term> Arbitrary<Change<?, ?>> changesOf(Kind<T> kind) {
    return Arbitraries.of(kind.fields()).flatMap(field -> changesOf(kind, field));
  }

  private static <T extends Term, V> Arbitrary<Change<?, ?>> changesOf(
      Kind<T> kind, Field<T, V> field) {
    return Combinators.combine(TermArbitraries.terms(kind), TermArbitraries.values(field.type()))
        .as((term, value) -> new Change<>(field, term, value));
  }

  @Property
  void readsTheValueThatWasGiven(@ForAll("changes") Change<?, ?> change) {
    checkRead(change);
  }

  private static <T extends Term, V> void checkRead(Change<T, V> change) {
    for (T changed : change.changed()) {
      assertThat(change.field().of(changed)).isEqualTo(change.value());
      assertThat(change.field().isAbsent(changed)).isFalse();
    }
  }

  @Property
  void changesNothingElse(@ForAll("changes") Change<?, ?> change) {
    checkRest(change);
  }

  private static <T extends Term, V> void checkRest(Change<T, V> change) {
    for (T changed : change.changed()) {
      for (Field<? super T, ?> field : fields(change.term())) {
        if (!field.name().equals(change.field().name())) {
          assertThat(field.of(changed)).isEqualTo(field.of(change.term()));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Term> Iterable<Field<? super T, ?>> fields(T term) {
    return (Iterable<Field<? super T, ?>>) (Iterable<?>) term.kind().fields();
  }

  @Property
  void givingTheOldValueBackGivesTheOldTerm(@ForAll("changes") Change<?, ?> change) {
    checkBack(change);
  }

  private static <T extends Term, V> void checkBack(Change<T, V> change) {
    for (T changed : change.changed()) {
      assertThat(change.field().copy(changed, change.term())).isEqualTo(change.term());
    }
  }

  @Property
  void termsWithEqualFieldsAreEqual(@ForAll Term term, @ForAll Term other) {
    boolean alike =
        term.kind() == other.kind()
            && term.kind().fields().stream().allMatch(field -> alike(field, term, other));
    assertThat(term.equals(other)).isEqualTo(alike);
  }

  @SuppressWarnings("unchecked")
  private static boolean alike(Field<?, ?> field, Term term, Term other) {
    Field<Term, ?> known = (Field<Term, ?>) field;
    return known.of(term).equals(known.of(other));
  }

  @Example
  void everyFieldOfEveryKindIsDrawn() {
    for (Kind<? extends Term> kind : Kinds.ALL) {
      assertThat(drawn(kind))
          .as(kind.name())
          .containsAll(
              kind.fields().stream()
                  .filter(field -> !OF_PLANS.contains(field.aspect()))
                  .map(Field::name)
                  .toList());
    }
  }

  private static <T extends Term> Set<FieldName> drawn(Kind<T> kind) {
    Set<FieldName> drawn = new HashSet<>();
    TermArbitraries.terms(kind)
        .sampleStream()
        .limit(ENOUGH)
        .forEach(
            term ->
                kind.fields().stream()
                    .filter(field -> !field.isAbsent(term))
                    .forEach(field -> drawn.add(field.name())));
    return drawn;
  }
}
