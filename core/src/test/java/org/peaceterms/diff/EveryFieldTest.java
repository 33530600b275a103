package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Source;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

/**
 * One edit of one field is one change with its code and its effect, for every field of every kind.
 * The fields are taken from the kinds, so that a new one is tested without being listed here.
 */
class EveryFieldTest {
  private static final int EDITS = 3;
  private static final int TRIES = 2_000;
  private static final Source PAPER =
      Source.builder().id(SourceId.of("PAPER")).title("A paper").build();

  /** A field with the kind that has it. */
  record Place<T extends Term>(Kind<T> kind, Field<T, ?> field) {
    @Override
    public String toString() {
      return kind.name() + "." + field.name().text();
    }
  }

  /** Two terms that differ in one field, each alone in a plan. */
  record Edit(Term before, Term after, Plan old, Plan now) {}

  static Stream<Place<?>> fields() {
    return Kinds.ALL.stream().flatMap(EveryFieldTest::places);
  }

  private static <T extends Term> Stream<Place<?>> places(Kind<T> kind) {
    return kind.fields().stream().map(field -> new Place<>(kind, field));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void anEditIsOneChangeWithItsCodeAndItsEffect(Place<?> place) {
    Edit[] edits = edits(place).limit(EDITS).toArray(Edit[]::new);
    assertThat(edits).as("edits found for " + place).isNotEmpty();
    for (Edit edit : edits) {
      check(place, edit);
    }
  }

  private static <T extends Term> Stream<Edit> edits(Place<T> place) {
    Random random = new Random(place.toString().hashCode());
    RandomGenerator<T> terms = TermArbitraries.terms(place.kind()).generator(TRIES);
    return IntStream.range(0, TRIES)
        .mapToObj(i -> edit(place, terms.next(random).value(), terms.next(random).value()))
        .flatMap(Optional::stream);
  }

  private static <T extends Term> Optional<Edit> edit(Place<T> place, T before, T other) {
    if (place.field().aspect() == Aspect.IDENTITY) {
      Term old = before.withId(Optional.of(TermId.of("one")));
      Term now = before.withId(Optional.of(TermId.of("another")));
      return Optional.of(new Edit(old, now, plan(old), plan(now)));
    }
    if (place.field().aspect() == Aspect.SOURCE) {
      Term now = before.withSources(ImmutableList.of(PAPER.id()));
      return Optional.of(new Edit(before, now, sourced(before), sourced(now)));
    }
    if (place.field().aspect() == Aspect.PRECEDENCE) {
      return Optional.of(ranked(place, before, other));
    }
    try {
      T after = place.field().copy(before, other);
      return after.equals(before)
          ? Optional.empty()
          : Optional.of(new Edit(before, after, plan(before), plan(after)));
    } catch (InvalidValueException | InvalidPlanException ruleAcrossFields) {
      return Optional.empty();
    }
  }

  /** Which ranks there are only a plan knows: its clauses and the text itself have them. */
  private static <T extends Term> Edit ranked(Place<T> place, T before, T other) {
    List<Reference> old = other.when().isPresent() ? List.of(Reference.of("1")) : List.of();
    List<Reference> now =
        other.unless().isPresent() && !old.isEmpty()
            ? List.of(Reference.of("1"), Reference.THIS_TEXT)
            : List.of(Reference.THIS_TEXT);
    boolean over = place.field().name().text().equals("notwithstanding");
    Term from = over ? before.withNotwithstanding(old) : before.withSubjectTo(old);
    Term to = over ? before.withNotwithstanding(now) : before.withSubjectTo(now);
    return new Edit(from, to, plan(from), plan(to));
  }

  private static Plan sourced(Term term) {
    Plan bare = plan(term.withSources(ImmutableList.of())).withSources(PAPER);
    return bare.withClauses(bare.clauses().get(0).withTerms(term));
  }

  private static Plan plan(Term term) {
    return SinglePlans.of(term, SampleVocabulary.get());
  }

  private static <T extends Term> void check(Place<T> place, Edit edit) {
    PlanDiff there = PlanDiff.between(edit.old(), edit.now());
    PlanDiff back = PlanDiff.between(edit.now(), edit.old());
    assertThat(there.applyTo(edit.old()).plan()).contains(edit.now());
    if (place.field().aspect() == Aspect.SOURCE) {
      assertThat(there.changes()).extracting(Change::code).containsOnly(ChangeCode.PLAN_METADATA);
    } else if (isAnotherMatter(there)) {
      assertThat(place.kind().matter()).contains(place.field().name());
      assertThat(there.changes())
          .extracting(Change::code)
          .containsExactlyInAnyOrder(ChangeCode.TERM_REMOVED, ChangeCode.TERM_ADDED);
    } else {
      told(place, edit, there, back);
    }
  }

  /** Who does another act says another thing. */
  private static boolean isAnotherMatter(PlanDiff diff) {
    return diff.changes().size() == 2;
  }

  private static <T extends Term> void told(
      Place<T> place, Edit edit, PlanDiff there, PlanDiff back) {
    assertThat(there.changes()).as(place.toString()).singleElement();
    assertThat(there.changes().get(0))
        .isInstanceOfSatisfying(
            TermChange.class,
            change -> {
              assertThat(change.field()).contains(place.field().name());
              assertThat(change.code()).isEqualTo(code(place, place.field(), edit));
              assertThat(change.effect())
                  .isEqualTo(Objects.requireNonNull(back.changes().get(0)).effect().inverse());
              assertThat(there.verdict()).isEqualTo(Verdict.of(change.effect()));
            });
  }

  private static <T extends Term, V> ChangeCode code(Place<T> place, Field<T, V> field, Edit edit) {
    T before = place.kind().type().cast(edit.before());
    T after = place.kind().type().cast(edit.after());
    return FieldCodes.of(field, field.of(before), field.of(after));
  }
}
