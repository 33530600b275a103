package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.OneConflict;
import org.peaceterms.logic.verdict.Solver;

/** Times of which no two can overlap, as many as there is room for, and one more. */
class CrowdTest {
  private static long lasting(int turn) {
    return 3 + 7 * turn % 5;
  }

  private static TinyTurns turns(int count, long room) {
    TinyTurns turns = new TinyTurns();
    for (int i = 0; i < count; i++) {
      turns.turn(lasting(i), 0, room, i % 3 > 0);
    }
    return turns;
  }

  private static long needed(int count) {
    return IntStream.range(0, count).mapToLong(CrowdTest::lasting).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void oneDayTooLittleIsAContradictionOfAll(int count) {
    TinyTurns turns = turns(count, needed(count) - 1);
    Theory theory = turns.theory();

    assertThat(Solver.isConsistent(theory, Limits.standard())).contains(false);
    assertThat(OneConflict.of(theory, Limits.standard()).orElseThrow()).hasSize(turns.premises());
    Analysis analysis = Solver.analyse(theory, Limits.standard());
    assertThat(analysis.complete()).isTrue();
    assertThat(analysis.nogoods()).hasSize(1);
    Nogood all = analysis.nogoods().get(0);
    assertThat(all.premises()).hasSize(turns.premises());
    assertThat(all.lemmas())
        .singleElement()
        .isInstanceOfSatisfying(
            Lemma.Crowd.class, crowd -> assertThat(crowd.turns()).hasSize(count));
    assertThat(
            new Certificate(Clashes.of(theory, 1_000_000).theory(), theory.statements().size())
                .flaw(all))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8, 12, 16})
  void withoutAnyOneOfThemThereIsRoomForTheRest(int count) {
    for (int left = 0; left < count; left++) {
      TinyTurns rest = new TinyTurns();
      for (int i = 0; i < count; i++) {
        if (i != left) {
          rest.turn(lasting(i), 0, needed(count) - 1, i % 3 > 0);
        }
      }
      assertThat(Solver.isConsistent(rest.theory(), Limits.standard())).contains(true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void asMuchAsIsNeededIsEnough(int count) {
    for (long more : new long[] {0, 1, 50}) {
      Theory theory = turns(count, needed(count) + more).theory();
      assertThat(Solver.isConsistent(theory, Limits.standard())).contains(true);
      Analysis analysis = Solver.analyse(theory, Limits.standard());
      assertThat(analysis.complete()).isTrue();
      assertThat(analysis.nogoods()).isEmpty();
      assertThat(TinyWorld.broken(analysis.course().orElseThrow(), theory)).isEmpty();
    }
  }
}
