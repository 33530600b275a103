package org.peaceterms.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.sat.Answer;

/** Clauses over a few variables; the truth comes from trying all of them. */
class RefutationProperties {
  private static final int ASSUMPTIONS = 3;
  private static final int VARIABLES = 8;

  @Provide
  Arbitrary<List<Clause>> clauses() {
    return clauses(3);
  }

  @Provide
  Arbitrary<List<Clause>> clausesWithoutChoice() {
    return clauses(1);
  }

  private static Arbitrary<List<Clause>> clauses(int mostEffects) {
    Arbitrary<Set<Integer>> causes =
        Arbitraries.integers().between(1, VARIABLES).set().ofMaxSize(3);
    Arbitrary<Set<Integer>> effects =
        Arbitraries.integers().between(ASSUMPTIONS + 1, VARIABLES).set().ofMaxSize(mostEffects);
    return Combinators.combine(causes, effects)
        .as((needed, made) -> Clause.of(List.copyOf(needed), List.copyOf(made)))
        .list()
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<Set<Integer>> assumed() {
    return Arbitraries.integers().between(1, ASSUMPTIONS).set();
  }

  /** It is asked twice, since it remembers something of each question. */
  @Property
  void anAnswerIsTrue(
      @ForAll("clauses") List<Clause> clauses,
      @ForAll("assumed") Set<Integer> some,
      @ForAll("assumed") Set<Integer> others) {
    Refutation refutation = new Refutation(VARIABLES, clauses);
    for (Set<Integer> assumed : List.of(some, others)) {
      Answer answer = refutation.judge(array(assumed), all(clauses));

      if (answer != Answer.UNKNOWN) {
        assertThat(answer == Answer.SATISFIABLE).isEqualTo(isKept(clauses, assumed));
      }
    }
  }

  @Property
  void withoutChoicesThereIsAnAnswer(
      @ForAll("clausesWithoutChoice") List<Clause> clauses,
      @ForAll("assumed") Set<Integer> assumed) {
    assertThat(new Refutation(VARIABLES, clauses).judge(array(assumed), all(clauses)))
        .isEqualTo(isKept(clauses, assumed) ? Answer.SATISFIABLE : Answer.UNSATISFIABLE);
  }

  @Property
  void whatWasUsedRefutesByItself(
      @ForAll("clauses") List<Clause> clauses, @ForAll("assumed") Set<Integer> assumed) {
    Refutation refutation = new Refutation(VARIABLES, clauses);
    if (refutation.judge(array(assumed), all(clauses)) == Answer.UNSATISFIABLE) {
      BitSet used = refutation.used();

      assertThat(isKept(used.stream().mapToObj(clauses::get).toList(), assumed)).isFalse();
      assertThat(refutation.judge(array(assumed), used)).isEqualTo(Answer.UNSATISFIABLE);
    }
  }

  private static ImmutableIntArray array(Set<Integer> assumed) {
    return ImmutableIntArray.copyOf(new TreeSet<>(assumed));
  }

  private static BitSet all(List<Clause> clauses) {
    BitSet all = new BitSet();
    all.set(0, clauses.size());
    return all;
  }

  private static boolean isKept(List<Clause> clauses, Set<Integer> assumed) {
    Set<Integer> open =
        IntStream.rangeClosed(1, VARIABLES)
            .boxed()
            .filter(variable -> !assumed.contains(variable))
            .collect(ImmutableSet.toImmutableSet());
    return Sets.powerSet(open).stream()
        .map(more -> Sets.union(assumed, more))
        .anyMatch(
            world ->
                clauses.stream()
                    .allMatch(
                        clause ->
                            !world.containsAll(clause.causes().asList())
                                || clause.effects().stream().anyMatch(world::contains)));
  }
}
