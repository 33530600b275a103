package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.OneConflict;
import org.peaceterms.logic.verdict.Solver;

/** Times that exclude each other, against all orders of them. */
class CrowdProperties {
  private static BitSet all(TinyTurns turns) {
    BitSet all = new BitSet();
    all.set(0, turns.premises());
    return all;
  }

  private static BitSet of(Iterable<Integer> premises) {
    BitSet set = new BitSet();
    premises.forEach(set::set);
    return set;
  }

  private static boolean isMinimal(BitSet set, TinyTurns turns) {
    return !turns.isPossible(set)
        && set.stream()
            .allMatch(
                member -> {
                  BitSet fewer = (BitSet) set.clone();
                  fewer.clear(member);
                  return turns.isPossible(fewer);
                });
  }

  @Property
  void theVerdictIsThatOfAllOrders(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int count) {
    TinyTurns turns = TinyTurns.drawn(new Random(seed), count);
    Theory theory = turns.theory();
    boolean possible = turns.isPossible(all(turns));

    assertThat(Solver.isConsistent(theory, Limits.standard())).contains(possible);
  }

  @Property
  void oneReasonIsMinimal(@ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int count) {
    TinyTurns turns = TinyTurns.drawn(new Random(seed), count);

    Optional<ImmutableSortedSet<Integer>> why = OneConflict.of(turns.theory(), Limits.standard());

    assertThat(why.isEmpty()).isEqualTo(turns.isPossible(all(turns)));
    why.ifPresent(premises -> assertThat(isMinimal(of(premises), turns)).isTrue());
  }

  @Property
  void minimalSetsAreThoseOfAllOrders(@ForAll long seed) {
    TinyTurns turns = TinyTurns.drawn(new Random(seed), 3);
    Set<BitSet> minimal = new HashSet<>();
    for (long held = 0; held < 1L << turns.premises(); held++) {
      BitSet set = BitSet.valueOf(new long[] {held});
      if (isMinimal(set, turns)) {
        minimal.add(set);
      }
    }
    assertThat(
            plain(Solver.analyse(turns.theory(), Limits.standard())).stream()
                .map(nogood -> of(nogood.premises())))
        .containsExactlyInAnyOrderElementsOf(minimal);
  }

  private static List<Nogood> plain(Analysis analysis) {
    assertThat(analysis.complete()).isTrue();
    return analysis.nogoods().stream().filter(nogood -> nogood.literals().isEmpty()).toList();
  }

  @Property
  void whatIsSaidOfAllCanBeChecked(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int count) {
    TinyTurns turns = TinyTurns.drawn(new Random(seed), count);
    Theory theory = turns.theory();
    Certificate certificate =
        new Certificate(
            Clashes.of(theory, Limits.standard().looks()).theory(), theory.statements().size());
    Analysis analysis = Solver.analyse(theory, Limits.standard());
    for (Nogood nogood : plain(analysis)) {
      assertThat(isMinimal(of(nogood.premises()), turns)).isTrue();
      assertThat(certificate.flaw(nogood)).isEmpty();
    }
    analysis.course().ifPresent(course -> assertThat(TinyWorld.broken(course, theory)).isEmpty());
    assertThat(analysis.course().isPresent()).isEqualTo(turns.isPossible(all(turns)));
  }
}
