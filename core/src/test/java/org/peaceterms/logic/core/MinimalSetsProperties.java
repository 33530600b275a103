package org.peaceterms.logic.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;

/** Members are clauses over a few variables; the truth comes from trying all assignments. */
class MinimalSetsProperties {
  private static final int VARIABLES = 4;

  @Provide
  Arbitrary<List<Set<Integer>>> clauses() {
    Arbitrary<Integer> literals =
        Arbitraries.integers().between(-VARIABLES, VARIABLES).filter(literal -> literal != 0);
    return literals.set().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(8);
  }

  @Property
  void findsAllConflictsAndAllCorrections(@ForAll("clauses") List<Set<Integer>> clauses) {
    MinimalSets sets =
        MinimalSets.of(new ClauseOracle(clauses), List.of(), Budget.unlimited(), Integer.MAX_VALUE);

    assertThat(sets.complete()).isTrue();
    assertThat(new HashSet<>(sets.conflicts())).isEqualTo(conflicts(clauses));
    assertThat(sets.conflicts()).doesNotHaveDuplicates();
    assertThat(new HashSet<>(sets.corrections())).isEqualTo(corrections(clauses));
  }

  @Property
  void aLimitOrBudgetOnlyLeavesSetsOut(
      @ForAll("clauses") List<Set<Integer>> clauses,
      @ForAll @IntRange(max = 3) int limit,
      @ForAll @IntRange(max = 5) int conflicts) {
    MinimalSets some =
        MinimalSets.of(new ClauseOracle(clauses), List.of(), Budget.conflicts(conflicts), limit);

    assertThat(conflicts(clauses)).containsAll(some.conflicts());
    assertThat(corrections(clauses)).containsAll(some.corrections());
    if (some.complete()) {
      assertThat(new HashSet<>(some.conflicts())).isEqualTo(conflicts(clauses));
    }
  }

  @Property
  void correctionsHitEveryConflict(@ForAll("clauses") List<Set<Integer>> clauses) {
    MinimalSets sets =
        MinimalSets.of(new ClauseOracle(clauses), List.of(), Budget.unlimited(), Integer.MAX_VALUE);
    assertThat(sets.corrections())
        .allSatisfy(
            correction ->
                assertThat(sets.conflicts()).allMatch(conflict -> conflict.intersects(correction)));
  }

  private static Set<BitSet> conflicts(List<Set<Integer>> clauses) {
    Set<BitSet> minimal = new HashSet<>();
    subsets(clauses.size())
        .filter(set -> !hasModel(clauses, set))
        .filter(set -> set.stream().allMatch(member -> hasModel(clauses, without(set, member))))
        .forEach(minimal::add);
    return minimal;
  }

  private static Set<BitSet> corrections(List<Set<Integer>> clauses) {
    Set<BitSet> minimal = new HashSet<>();
    subsets(clauses.size())
        .filter(set -> hasModel(clauses, complement(set, clauses.size())))
        .filter(
            set ->
                set.stream()
                    .noneMatch(
                        member ->
                            hasModel(clauses, complement(without(set, member), clauses.size()))))
        .forEach(minimal::add);
    return minimal;
  }

  private static Stream<BitSet> subsets(int size) {
    return IntStream.range(0, 1 << size).mapToObj(mask -> BitSet.valueOf(new long[] {mask}));
  }

  private static BitSet without(BitSet set, int member) {
    BitSet rest = (BitSet) set.clone();
    rest.clear(member);
    return rest;
  }

  private static BitSet complement(BitSet set, int size) {
    BitSet rest = new BitSet(size);
    rest.set(0, size);
    rest.andNot(set);
    return rest;
  }

  private static boolean hasModel(List<Set<Integer>> clauses, BitSet members) {
    return IntStream.range(0, 1 << VARIABLES)
        .anyMatch(
            model ->
                members.stream()
                    .allMatch(
                        member ->
                            clauses.get(member).stream()
                                .anyMatch(
                                    literal ->
                                        (model >> (Math.abs(literal) - 1) & 1)
                                            == 1
                                            == literal > 0)));
  }

  /** A selector for each clause; failed selectors are the inconsistent subset. */
  private static final class ClauseOracle implements Oracle {
    private final List<Set<Integer>> clauses;
    private final SatEngine engine = new LogicNgEngine();

    ClauseOracle(List<Set<Integer>> clauses) {
      this.clauses = clauses;
      for (int i = 0; i < VARIABLES + clauses.size(); i++) {
        engine.newVariable(false);
      }
      for (int i = 0; i < clauses.size(); i++) {
        engine.addClause(
            IntStream.concat(IntStream.of(-selector(i)), clauses.get(i).stream().mapToInt(l -> l))
                .toArray());
      }
    }

    private static int selector(int member) {
      return VARIABLES + member + 1;
    }

    @Override
    public int size() {
      return clauses.size();
    }

    @Override
    public Finding judge(BitSet members) {
      int[] assumptions = members.stream().map(ClauseOracle::selector).toArray();
      Answer answer = engine.solve(assumptions, Budget.unlimited());
      BitSet near = new BitSet();
      if (answer == Answer.SATISFIABLE) {
        near.or(members);
        return new Finding(Verdict.CONSISTENT, near);
      }
      for (int literal : engine.failedAssumptions()) {
        near.set(literal - VARIABLES - 1);
      }
      return new Finding(Verdict.INCONSISTENT, near);
    }
  }
}
