package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;

/** Clauses over a few atoms and assumptions; the truth comes from trying all of them. */
class EliminationProperties {
  private static final int ATOMS = 4;
  private static final int ASSUMPTIONS = 4;

  private final Variables variables = new Variables(new Roll<>());
  private final List<Integer> atoms =
      IntStream.range(0, ATOMS).map(i -> variables.atom(new Atom.Given("a" + i))).boxed().toList();
  private final List<Integer> assumptions =
      IntStream.range(0, ASSUMPTIONS).map(variables::premise).boxed().toList();

  @Provide
  Arbitrary<List<Clause>> clauses() {
    Arbitrary<Set<Integer>> given = Arbitraries.of(assumptions).set().ofMaxSize(2);
    Arbitrary<Set<Integer>> causes = Arbitraries.of(atoms).set().ofMaxSize(2);
    Arbitrary<Set<Integer>> effects = Arbitraries.of(atoms).set().ofMaxSize(2);
    return Combinators.combine(given, causes, effects)
        .as(
            (some, needed, made) ->
                Clause.of(List.copyOf(Sets.union(some, needed)), List.copyOf(made)))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void whatIsLeftAreTheMinimalRefutedSets(@ForAll("clauses") List<Clause> clauses) {
    List<Support> refuted = Elimination.refuted(variables, clauses, 1_000).orElseThrow();

    assertThat(refuted).doesNotHaveDuplicates();
    assertThat(refuted.stream().map(EliminationProperties::members).collect(toImmutableSet()))
        .isEqualTo(minimal(clauses));
  }

  @Property
  void aLimitDoesNotFalsify(@ForAll("clauses") List<Clause> clauses) {
    Optional<List<Support>> refuted = Elimination.refuted(variables, clauses, 3);

    refuted.ifPresent(
        sets ->
            assertThat(sets.stream().map(EliminationProperties::members).collect(toImmutableSet()))
                .isEqualTo(minimal(clauses)));
  }

  private static ImmutableSet<Integer> members(Support support) {
    return ImmutableSet.copyOf(support.assumptions().asList());
  }

  private Set<Set<Integer>> minimal(List<Clause> clauses) {
    Set<Set<Integer>> refuted =
        Sets.powerSet(ImmutableSet.copyOf(assumptions)).stream()
            .filter(held -> !isKept(clauses, held))
            .collect(toImmutableSet());
    return refuted.stream()
        .filter(set -> refuted.stream().noneMatch(other -> isProperPart(other, set)))
        .map(ImmutableSet::copyOf)
        .collect(toImmutableSet());
  }

  private static boolean isProperPart(Set<Integer> one, Set<Integer> other) {
    return one.size() < other.size() && other.containsAll(one);
  }

  private boolean isKept(List<Clause> clauses, Set<Integer> held) {
    return Sets.powerSet(ImmutableSet.copyOf(atoms)).stream()
        .map(happening -> Sets.union(held, happening))
        .anyMatch(
            world ->
                clauses.stream()
                    .allMatch(
                        clause ->
                            !world.containsAll(clause.causes().asList())
                                || clause.effects().stream().anyMatch(world::contains)));
  }
}
