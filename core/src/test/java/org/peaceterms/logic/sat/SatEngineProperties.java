package org.peaceterms.logic.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SatEngineProperties {
  private static final int VARIABLES = 5;

  @Provide
  Arbitrary<List<Set<Integer>>> clauses() {
    return literals().set().ofMaxSize(3).list().ofMaxSize(14);
  }

  @Provide
  Arbitrary<Set<Integer>> assumptions() {
    return literals().set().ofMaxSize(4);
  }

  private static Arbitrary<Integer> literals() {
    return Arbitraries.integers().between(-VARIABLES, VARIABLES).filter(literal -> literal != 0);
  }

  @Property
  void answersAsAllAssignmentsDoAndCanBeAskedAgain(
      @ForAll("clauses") List<Set<Integer>> clauses,
      @ForAll("assumptions") Set<Integer> first,
      @ForAll("assumptions") Set<Integer> second) {
    SatEngine engine = new LogicNgEngine();
    IntStream.range(0, VARIABLES).forEach(variable -> engine.newVariable(variable % 2 == 0));
    clauses.forEach(clause -> engine.addClause(array(clause)));
    for (Set<Integer> assumptions : List.of(first, second, Set.<Integer>of(), first)) {
      check(engine, clauses, assumptions);
    }
  }

  private static void check(
      SatEngine engine, List<Set<Integer>> clauses, Set<Integer> assumptions) {
    Answer answer = engine.solve(array(assumptions), Budget.unlimited());
    boolean possible = hasModel(clauses, assumptions);
    assertThat(answer).isEqualTo(possible ? Answer.SATISFIABLE : Answer.UNSATISFIABLE);
    if (possible) {
      assertThat(clauses).allMatch(clause -> clause.stream().anyMatch(engine::isTrue));
      assertThat(assumptions).allMatch(engine::isTrue);
    } else {
      List<Integer> failed = Arrays.stream(engine.failedAssumptions()).boxed().toList();
      assertThat(assumptions).containsAll(failed);
      assertThat(hasModel(clauses, Set.copyOf(failed))).isFalse();
    }
  }

  @Property
  void aSpentBudgetNeverGivesAWrongAnswer(@ForAll("clauses") List<Set<Integer>> clauses) {
    SatEngine engine = new LogicNgEngine();
    IntStream.range(0, VARIABLES).forEach(variable -> engine.newVariable(false));
    clauses.forEach(clause -> engine.addClause(array(clause)));
    Answer answer = engine.solve(new int[0], Budget.conflicts(0));
    if (answer != Answer.UNKNOWN) {
      assertThat(answer == Answer.SATISFIABLE).isEqualTo(hasModel(clauses, Set.of()));
    }
    assertThat(engine.solve(new int[0], Budget.unlimited()) == Answer.SATISFIABLE)
        .isEqualTo(hasModel(clauses, Set.of()));
  }

  private static int[] array(Set<Integer> literals) {
    return literals.stream().mapToInt(literal -> literal).sorted().toArray();
  }

  private static boolean hasModel(List<Set<Integer>> clauses, Set<Integer> assumptions) {
    return IntStream.range(0, 1 << VARIABLES)
        .anyMatch(
            model ->
                assumptions.stream().allMatch(literal -> holds(literal, model))
                    && clauses.stream()
                        .allMatch(
                            clause -> clause.stream().anyMatch(literal -> holds(literal, model))));
  }

  private static boolean holds(int literal, int model) {
    return (model >> (Math.abs(literal) - 1) & 1) == 1 == literal > 0;
  }
}
