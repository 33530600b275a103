package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.analyse;
import static org.peaceterms.logic.TinyAnswers.bad;
import static org.peaceterms.logic.TinyAnswers.isConsistent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.TinyJudge.Bad;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;

/** The same theory gives the same answer, and limits only leave out. */
class LimitsProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Property
  void theSameTheoryGivesTheSameAnswerInAnyThread(@ForAll("theories") Theory theory) {
    String answer = analyse(theory).toString();

    assertThat(IntStream.range(0, 3).parallel().mapToObj(i -> analyse(theory).toString()))
        .containsOnly(answer);
  }

  @Property
  void limitsOnlyLeaveOut(
      @ForAll("theories") Theory theory,
      @ForAll @IntRange(max = 30) int looks,
      @ForAll @IntRange(max = 30) int conflicts,
      @ForAll @IntRange(min = 1, max = 3) int nogoods) {
    Assume.that(TinyAnswers.vocabularyHasNoClash(theory));
    Set<Bad> all = bad(theory);
    Analysis limited = Solver.analyse(theory, new Limits(looks, conflicts, nogoods));
    List<Bad> found =
        limited.nogoods().stream()
            .map(nogood -> new Bad(nogood.premises(), nogood.literals()))
            .toList();

    assertThat(found).allMatch(nogood -> all.stream().anyMatch(nogood::holds));
    if (limited.complete()) {
      assertThat(new HashSet<>(found)).isEqualTo(all);
    }
    Solver.isConsistent(theory, new Limits(looks, conflicts, nogoods))
        .ifPresent(answer -> assertThat(answer).isEqualTo(isConsistent(theory)));
    assertThat(bad(theory)).isEqualTo(all);
  }
}
