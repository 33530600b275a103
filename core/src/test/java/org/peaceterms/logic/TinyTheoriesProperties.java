package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;

/** The solver against those who judge tiny theories without it. */
class TinyTheoriesProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.decidedOrNot();
  }

  @Property
  void nogoodsAreThoseOfTheJudge(@ForAll("theories") Theory theory) {
    Assume.that(TinyJudge.canJudge(theory));
    Analysis analysis = Solver.analyse(theory, Limits.standard());
    Set<TinyJudge.Bad> judged = new TinyJudge(theory).nogoods();

    if (analysis.complete()) {
      assertThat(bad(analysis)).isEqualTo(judged);
    } else {
      assertThat(bad(analysis)).allMatch(found -> judged.stream().anyMatch(found::holds));
    }
    assertThat(analysis.nogoods()).doesNotHaveDuplicates();
  }

  private static Set<TinyJudge.Bad> bad(Analysis analysis) {
    Set<TinyJudge.Bad> found = new HashSet<>();
    for (Nogood nogood : analysis.nogoods()) {
      found.add(new TinyJudge.Bad(nogood.premises(), nogood.literals()));
    }
    return found;
  }

  @Property
  void aTheoryIsConsistentExactlyIfTheJudgeFindsACourse(@ForAll("theories") Theory theory) {
    Assume.that(TinyJudge.canJudge(theory));
    Optional<Boolean> consistent = Solver.isConsistent(theory, Limits.standard());

    assertThat(consistent.orElseGet(() -> new TinyJudge(theory).isConsistent()))
        .isEqualTo(new TinyJudge(theory).isConsistent());
  }

  @Property
  void everyNogoodIsProvedByItsLemmas(@ForAll("theories") Theory theory) {
    Certificate certificate =
        new Certificate(Clashes.of(theory, 0).theory(), theory.statements().size());

    assertThat(Solver.analyse(theory, Limits.standard()).nogoods())
        .allSatisfy(nogood -> assertThat(certificate.flaw(nogood)).isEmpty());
  }

  @Property
  void aCourseKeepsEveryStatement(@ForAll("theories") Theory theory) {
    Assume.that(TinyJudge.canJudge(theory));
    Analysis analysis = Solver.analyse(theory, Limits.standard());

    assertThat(analysis.course().flatMap(course -> TinyWorld.broken(course, theory))).isEmpty();
    if (analysis.complete()) {
      assertThat(analysis.course().isPresent()).isEqualTo(new TinyJudge(theory).isConsistent());
    }
  }
}
